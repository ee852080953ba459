/** Rules about columns that are merged, archived or moved. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'column-merged': {
    severity: 'error',
    clauses: ['R-DL-13.2', 'R-DL-17'],
    zh: {
      summary: '归并的栏目写明并入哪个栏目、公告在哪里。',
      message: '栏目“{value}”已归并，缺少 {field}。',
      fix: '加上并入的栏目路径（mergedInto）和归并公告的条目编号或网址（publicNotice）。',
    },
    en: {
      summary: 'A merged column names the column it was merged into and the public notice.',
      message: 'The column "{value}" was merged and {field} is missing.',
      fix: 'Add mergedInto with the path of the column, and publicNotice with the id or address of the notice.',
    },
    example: {
      bad: 'lifecycle:\n  state: merged',
      good: 'lifecycle:\n  state: merged\n  mergedInto: zwgk/tzgg\n  publicNotice: www-20250301-01',
    },
  },
  'column-notice': {
    severity: 'error',
    clauses: ['R-DL-13.2'],
    zh: {
      summary: '栏目的归并公告能够看到。',
      message: '没有可以看到的条目“{value}”。',
      fix: '核对条目编号；公告在别的网站的，写完整的网址。',
    },
    en: {
      summary: 'The public notice of a column can be read.',
      message: 'No entry "{value}" is shown.',
      fix: 'Check the id; write the whole address for a notice elsewhere.',
    },
    example: { bad: 'publicNotice: www-20250301-99', good: 'publicNotice: www-20250301-01' },
  },
  'column-alias-reserved': {
    severity: 'error',
    clauses: ['R-YZ-13.1'],
    zh: {
      summary: '栏目的历史地址不占用程序自己的网址。',
      message: '历史地址“{value}”是程序自己使用的网址。',
      fix: '核对旧网址；写错的改正，不需要的删去。',
    },
    en: {
      summary: 'An old address of a column is not one reserved by the program.',
      message: 'The old address "{value}" is reserved by the program.',
      fix: 'Check the address, or remove it.',
    },
    example: { bad: 'aliases: [/search/]', good: 'aliases: [/zwgk/tzgg/]' },
  },
  'column-alias-taken': {
    severity: 'error',
    clauses: ['R-YZ-13.1'],
    zh: {
      summary: '栏目的历史地址下面没有现在的网页，也没有被两个栏目使用。',
      message: '历史地址“{value}”已经有主：{page}。',
      fix: '旧网址下面还有网页的，不能整个转走：在移走的每篇稿件里写 aliases。',
    },
    en: {
      summary: 'No page is below an old address of a column, and only one column declares it.',
      message: 'The old address "{value}" is taken: {page}.',
      fix: 'Where pages are still below it, write aliases into each entry that moved.',
    },
    example: { bad: 'aliases: [/zwgk/](仍有下级栏目)', good: 'aliases: [/zwgk/tzgg/]' },
  },
});

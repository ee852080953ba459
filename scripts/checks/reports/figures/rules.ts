/** Yearly figures and the reports made from them. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'figures-year': {
    severity: 'error',
    clauses: ['R-GO-8.2.5'],
    zh: {
      summary: '年度数据文件的年度与文件名一致。',
      message: '年度写的是 {value}，文件名是 yearly-{year}.yaml。',
      fix: '改正 year，或者改正文件名。',
    },
    en: {
      summary: 'The year in a file of yearly figures is that of its name.',
      message: 'The year is {value}; the file is named yearly-{year}.yaml.',
      fix: 'Fix the year or the name of the file.',
    },
    example: { bad: 'year: 2024', good: 'year: 2025' },
  },
  'figures-column': {
    severity: 'error',
    clauses: ['R-GO-6.3b'],
    zh: {
      summary: '年度数据中的栏目是本站的栏目。',
      message: '本站没有栏目“{value}”。',
      fix: '写栏目路径[[，您要写的可能是 {suggestion}]]。',
    },
    en: {
      summary: 'Columns in yearly figures are columns of the site.',
      message: 'The site has no column "{value}".',
      fix: 'Write the path of a column[[, perhaps {suggestion}]].',
    },
    example: { bad: 'columnViews: { xwzx/yaowen: 1200 }', good: 'columnViews: { xwzx/yw: 1200 }' },
  },
  'figures-media': {
    severity: 'error',
    clauses: ['R-GO-8.2.5'],
    zh: {
      summary: '年度数据写明每个在用新媒体账号的发布量和关注数。',
      message: '年度数据没有{platform}“{value}”的发布量和关注数。',
      fix: '在 newMedia 中加上这个账号。',
    },
    en: {
      summary: 'Yearly figures have numbers for each account in use on new media.',
      message: 'The figures lack the account "{value}" ({platform}).',
      fix: 'Add the account to newMedia.',
    },
    example: {
      bad: 'newMedia: []',
      good: 'newMedia: [{ platform: 微信公众号, account: 示例市发布, published: 730, followers: 128600 }]',
    },
  },
  'report-media': {
    severity: 'error',
    clauses: ['R-GO-8.2.5'],
    zh: {
      summary: '有新媒体账号的网站，年度工作报表写明新媒体传播情况。',
      message: '本站有{names}，工作报表没有新媒体传播情况。',
      fix: '在 work.newMedia 中写明各账号的发布条数和关注人数。',
    },
    en: {
      summary: 'The work report of a site with accounts on new media has their figures.',
      message: 'The site has {names}; the work report says nothing of new media.',
      fix: 'Add the accounts to work.newMedia.',
    },
    example: {
      bad: 'work: { newMedia: [] }',
      good: 'newMedia: [{ platform: 微信公众号, account: 示例市发布, published: 730, followers: 128600 }]',
    },
  },
  'report-differs': {
    severity: 'error',
    clauses: ['R-GO-8.2.5', 'R-YZ-19.7'],
    zh: {
      summary: '年度工作报表的数字与年度数据文件一致。',
      message: '{label}写的是 {value}，{from} 中是 {counted}。',
      fix: '核对后改正写错的一处。',
    },
    en: {
      summary: 'The figures of a work report are those of the file of yearly figures.',
      message: '{label} is {value} here and {counted} in {from}.',
      fix: 'Fix the wrong one.',
    },
    example: { bad: 'visits: 5264300（年度数据为 5264000）', good: 'visits: 5264000' },
  },
});

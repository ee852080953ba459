/** References from entries to other entries and to columns. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'reference-missing': {
    severity: 'error',
    clauses: ['R-GO-4.2.3a', 'R-GO-5.3.1a'],
    zh: {
      summary: '引用的条目在信息资源库中。',
      message: '“{field}”引用的条目“{value}”不存在。',
      fix: '[[您要写的可能是 {suggestion}。]]写目标条目的信息标识（它的 id）。',
    },
    en: {
      summary: 'Referenced entries exist.',
      message: 'The entry "{value}" referenced by "{field}" does not exist.',
      fix: '[[Did you mean {suggestion}? ]]Write the id of the target entry.',
    },
    example: { bad: 'interprets: [www-20250301-99]', good: 'interprets: [www-20250301-01]' },
  },
  'reference-type': {
    severity: 'error',
    clauses: ['R-GO-4.2.3a'],
    zh: {
      summary: '引用的条目是规定的内容类型。',
      message: '“{field}”引用的“{value}”不是规定的内容类型。',
      fix: '这里只能引用：{expected}。核对编号。',
    },
    en: {
      summary: 'Referenced entries have the right type.',
      message: 'The entry "{value}" referenced by "{field}" has the wrong type.',
      fix: 'Only these types may be referenced here: {expected}. Check the id.',
    },
    example: { bad: 'interprets: [www-20250301-05](一条新闻)', good: 'interprets: [www-20250301-01](一份政策文件)' },
  },
  'reference-self': {
    severity: 'error',
    clauses: ['R-GO-4.2.3a'],
    zh: {
      summary: '条目不引用自己。',
      message: '“{field}”引用了本条目自己。',
      fix: '改为另一条目的信息标识，或删去。',
    },
    en: {
      summary: 'Entries do not reference themselves.',
      message: '"{field}" references the entry itself.',
      fix: 'Write the id of another entry, or remove it.',
    },
    example: { bad: 'id: a\nreplaces: [a]', good: 'id: a\nreplaces: [b]' },
  },
  'reference-hidden': {
    severity: 'warning',
    clauses: ['R-GO-4.2.3a'],
    zh: {
      summary: '引用的条目是公开显示的。',
      message: '“{field}”引用的“{value}”目前不显示（草稿、未到时间、已下线或已撤回）。',
      fix: '确认目标条目何时发布；已撤回的，删去引用。',
    },
    en: {
      summary: 'Referenced entries are visible.',
      message: 'The entry "{value}" referenced by "{field}" is not visible (draft, scheduled, expired or withdrawn).',
      fix: 'Make sure the target will be published, or remove the reference.',
    },
    example: { bad: 'relatedDocuments: [www-20250301-03](草稿)', good: 'relatedDocuments: [www-20250301-01]' },
  },
  'also-in-unknown': {
    severity: 'error',
    clauses: ['R-GO-5.3.2'],
    zh: {
      summary: '其他展现栏目写成“站点编号/栏目路径”，并且存在。',
      message: '没有栏目“{value}”。',
      fix: '[[您要写的可能是 {suggestion}。]]写成 站点编号/栏目路径，例如 www/xwzx/bmdt。',
    },
    en: {
      summary: 'References to other columns have the form site/column, and the columns exist.',
      message: 'There is no column "{value}".',
      fix: '[[Did you mean {suggestion}? ]]Write site/column path, for example www/xwzx/bmdt.',
    },
    example: { bad: 'alsoIn: [xwzx/bmdt]', good: 'alsoIn: [www/xwzx/bmdt]' },
  },
});

/** Values whose type differs from that of their field. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'value-quote': {
    severity: 'error',
    clauses: ['R-GO-5.3.1b', 'R-DL-26.2'],
    zh: {
      summary: '全是数字的文字要加引号。',
      message: '字段“{field}”（{label}）应是文字，{value} 会被当作数字或真假值。',
      fix: "用单引号括起来：{key}: '{value}'",
    },
    en: {
      summary: 'Text made of digits is quoted.',
      message: 'The field "{field}" ({label}) is text, but {value} would be read as a number or a boolean.',
      fix: "Quote it: {key}: '{value}'",
    },
    example: { bad: 'postcode: 000000', good: "postcode: '000000'" },
  },
  'value-not-text': {
    severity: 'error',
    clauses: ['R-GO-5.3.1b', 'R-DL-26.2'],
    zh: {
      summary: '文字字段写一段文字。',
      message: '字段“{field}”（{label}）应是一段文字，现在是列表或一组字段。',
      fix: '改为一段文字[[，例如 {key}: {example}]]。',
    },
    en: {
      summary: 'The value of a text field is text.',
      message: 'The field "{field}" ({label}) should be text but is a list or a group.',
      fix: 'Write text[[, for example {key}: {example}]].',
    },
    example: { bad: 'title: [标题]', good: 'title: 标题' },
  },
  'value-not-list': {
    severity: 'error',
    clauses: ['R-GO-5.3.1b', 'R-DL-26.2'],
    zh: {
      summary: '列表字段写成列表。',
      message: '字段“{field}”（{label}）应是列表。',
      fix: '用方括号写成列表[[，例如 {key}: {example}]]。',
    },
    en: {
      summary: 'The value of a list field is a list.',
      message: 'The field "{field}" ({label}) should be a list.',
      fix: 'Write a list in brackets[[, for example {key}: {example}]].',
    },
    example: { bad: 'tags: 防汛', good: 'tags: [防汛]' },
  },
  'value-not-group': {
    severity: 'error',
    clauses: ['R-GO-5.3.1b', 'R-DL-26.2'],
    zh: {
      summary: '有下级字段的字段，值写在下面几行。',
      message: '字段“{field}”（{label}）应有下级字段，不能直接写值。',
      fix: '换行并缩进两个空格，逐行写下级字段。',
    },
    en: {
      summary: 'A field with sub-fields has them on the lines below.',
      message: 'The field "{field}" ({label}) should hold sub-fields.',
      fix: 'Write its sub-fields on the lines below, indented by two spaces.',
    },
    example: { bad: 'source: 市水务局', good: 'source:\n  name: 市水务局\n  kind: 自编信息' },
  },
  'value-not-number': {
    severity: 'error',
    clauses: ['R-GO-5.3.1b', 'R-DL-26.2'],
    zh: {
      summary: '数字字段写数字。',
      message: '字段“{field}”（{label}）应是数字[[，现在是“{value}”]]。',
      fix: '改为不加引号的数字[[，例如 {key}: {example}]]。',
    },
    en: {
      summary: 'The value of a number field is a number.',
      message: 'The field "{field}" ({label}) should be a number[[, but is "{value}"]].',
      fix: 'Write a number without quotes[[, for example {key}: {example}]].',
    },
    example: { bad: 'order: 第一', good: 'order: 10' },
  },
  'value-not-boolean': {
    severity: 'error',
    clauses: ['R-GO-5.3.1b', 'R-DL-26.2'],
    zh: {
      summary: '是否字段只写 true 或 false。',
      message: '字段“{field}”（{label}）只能写 true 或 false[[，现在是“{value}”]]。',
      fix: '“是”写 true，“否”写 false，不加引号。',
    },
    en: {
      summary: 'The value of a yes-or-no field is true or false.',
      message: 'The field "{field}" ({label}) should be true or false[[, but is "{value}"]].',
      fix: 'Write true or false without quotes.',
    },
    example: { bad: 'important: 是', good: 'important: true' },
  },
});

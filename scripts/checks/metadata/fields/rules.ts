/** Fields that are missing, unknown, empty or in the wrong format. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'field-missing': {
    severity: 'error',
    clauses: ['R-GO-5.3.1b', 'R-DL-26.2'],
    zh: {
      summary: '必填字段要写。',
      message: '缺少必填字段“{field}”（{label}）。',
      fix: '加上“{key}”这一行[[，例如 {key}: {example}]]',
    },
    en: {
      summary: 'Required fields are present.',
      message: 'The required field "{field}" ({label}) is missing.',
      fix: 'Add a line {key}: …[[, for example {key}: {example}]].',
    },
    example: {
      bad: 'title: 示例市召开防汛工作会议',
      good: "title: 示例市召开防汛工作会议\npublishedAt: '2025-03-01 09:30'",
    },
  },
  'key-unknown': {
    severity: 'error',
    clauses: ['R-GO-5.3.1b', 'R-DL-26.2'],
    zh: {
      summary: '字段名只能是规定的名称。',
      message: '没有“{field}”这个字段。',
      fix: '[[您要写的可能是“{suggestion}”。]]改为规定的字段名[[（相近的有 {similar}）]]，不需要的删去。',
    },
    en: {
      summary: 'Only declared field names are used.',
      message: 'There is no field "{field}".',
      fix: '[[Did you mean "{suggestion}"? ]]Use a declared name[[ (similar ones: {similar})]] or delete it.',
    },
    example: { bad: 'titel: 标题', good: 'title: 标题' },
  },
  'value-empty': {
    severity: 'error',
    clauses: ['R-GO-5.3.1b', 'R-DL-26.2'],
    zh: {
      summary: '写了的字段要有值。',
      message: '字段“{field}”（{label}）没有值。',
      fix: '写上值[[，例如 {example}]]；不需要这个字段就整行删去。',
    },
    en: {
      summary: 'A field that is present has a value.',
      message: 'The field "{field}" ({label}) has no value.',
      fix: 'Write a value[[, for example {example}]]; delete the line if the field is not needed.',
    },
    example: { bad: 'title:', good: 'title: 标题' },
  },
  'value-enum': {
    severity: 'error',
    clauses: ['R-GO-5.3.1b', 'R-DL-26.2'],
    zh: {
      summary: '选择字段只写规定的词。',
      message: '字段“{field}”（{label}）不能写“{value}”。',
      fix: '[[您要写的可能是“{suggestion}”。]]可以写的有：{allowed}。',
    },
    en: {
      summary: 'A choice field has one of the allowed values.',
      message: 'The field "{field}" ({label}) may not be "{value}".',
      fix: '[[Did you mean "{suggestion}"? ]]Allowed: {allowed}.',
    },
    example: { bad: 'docKind: 规范文件', good: 'docKind: 规范性文件' },
  },
  'value-format': {
    severity: 'error',
    clauses: ['R-GO-5.3.1b', 'R-DL-26.2'],
    zh: {
      summary: '值要符合字段规定的写法。',
      message: '字段“{field}”（{label}）的值“{value}”写法不对。',
      fix: '[[{help}]][[正确的写法例如 {key}: {example}]]',
    },
    en: {
      summary: 'A value has the format its field requires.',
      message: 'The value "{value}" of "{field}" ({label}) has the wrong format.',
      fix: '[[{help} ]]Write it as the field requires[[, for example {key}: {example}]].',
    },
    example: { bad: 'documentNumber: 示政发[2025]第12号', good: 'documentNumber: 示政发〔2025〕12号' },
  },
  'id-format': {
    severity: 'error',
    clauses: ['R-GO-5.3.1a'],
    zh: {
      summary: '编号只用小写字母、数字和单个连字符。',
      message: '字段“{field}”（{label}）的值“{value}”不是规定的编号。',
      fix: '只用小写英文字母、数字，中间用一个连字符连接[[，可改为 {suggestion}]]。',
    },
    en: {
      summary: 'Ids are lower-case letters, digits and single hyphens.',
      message: 'The value "{value}" of "{field}" ({label}) is not a valid id.',
      fix: 'Use lower-case letters, digits and single hyphens[[, for example {suggestion}]].',
    },
    example: { bad: 'id: WWW_20250301_01', good: 'id: www-20250301-01' },
  },
});

/** Values and lists that are too long, too short, too small or too large. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'value-too-long': {
    severity: 'error',
    clauses: ['R-GO-5.3.1b', 'R-DL-26.2'],
    zh: {
      summary: '文字不超过字段的长度上限。',
      message: '字段“{field}”（{label}）超过 {limit} 个字。',
      fix: '缩短到 {limit} 个字以内，其余内容写进正文。',
    },
    en: {
      summary: 'Text stays within the length of its field.',
      message: 'The field "{field}" ({label}) is longer than {limit} characters.',
      fix: 'Shorten it to {limit} characters; write the rest in the body.',
    },
    example: { bad: '(超过 200 字的标题)', good: 'title: 示例市召开防汛工作会议' },
  },
  'value-too-short': {
    severity: 'error',
    clauses: ['R-GO-5.3.1b', 'R-DL-26.2'],
    zh: {
      summary: '文字不短于字段的长度下限。',
      message: '字段“{field}”（{label}）少于 {limit} 个字符。',
      fix: '写够 {limit} 个字符[[，例如 {example}]]。',
    },
    en: {
      summary: 'Text is not shorter than its field requires.',
      message: 'The field "{field}" ({label}) is shorter than {limit} characters.',
      fix: 'Write at least {limit} characters[[, for example {example}]].',
    },
    example: { bad: 'country: C', good: 'country: CN' },
  },
  'value-too-small': {
    severity: 'error',
    clauses: ['R-GO-5.3.1b', 'R-DL-26.2'],
    zh: {
      summary: '数字不小于下限。',
      message: '字段“{field}”（{label}）的值 {value} 小于 {limit}。',
      fix: '改为不小于 {limit} 的数字。',
    },
    en: {
      summary: 'A number is not below its limit.',
      message: 'The value {value} of "{field}" ({label}) is below {limit}.',
      fix: 'Write a number of at least {limit}.',
    },
    example: { bad: 'pageSize: 1', good: 'pageSize: 20' },
  },
  'value-too-big': {
    severity: 'error',
    clauses: ['R-GO-5.3.1b', 'R-DL-26.2'],
    zh: {
      summary: '数字不大于上限。',
      message: '字段“{field}”（{label}）的值 {value} 大于 {limit}。',
      fix: '改为不大于 {limit} 的数字。',
    },
    en: {
      summary: 'A number is not above its limit.',
      message: 'The value {value} of "{field}" ({label}) is above {limit}.',
      fix: 'Write a number of at most {limit}.',
    },
    example: { bad: 'port: 99999', good: 'port: 4321' },
  },
  'list-too-short': {
    severity: 'error',
    clauses: ['R-GO-5.3.1b', 'R-DL-26.2'],
    zh: {
      summary: '列表的项数不少于下限。',
      message: '字段“{field}”（{label}）至少要有 {limit} 项。',
      fix: '补足 {limit} 项[[，例如 {key}: {example}]]。',
    },
    en: {
      summary: 'A list has enough items.',
      message: 'The field "{field}" ({label}) needs at least {limit} item(s).',
      fix: 'Add items[[, for example {key}: {example}]].',
    },
    example: { bad: 'tags: []', good: 'tags: [防汛]' },
  },
  'list-too-long': {
    severity: 'error',
    clauses: ['R-GO-5.3.1b', 'R-DL-26.2'],
    zh: {
      summary: '列表的项数不超过上限。',
      message: '字段“{field}”（{label}）最多 {limit} 项。',
      fix: '减少到 {limit} 项以内。',
    },
    en: {
      summary: 'A list does not have too many items.',
      message: 'The field "{field}" ({label}) takes at most {limit} items.',
      fix: 'Reduce it to {limit} items.',
    },
    example: { bad: 'columns: [a, b, c, d]', good: 'columns: [a, b, c]' },
  },
});

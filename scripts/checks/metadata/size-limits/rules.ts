/** Size limits beyond which an entry or a record cannot be parsed in reasonable time. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'entry-size': {
    severity: 'error',
    clauses: ['DESIGN-4'],
    zh: {
      summary: '一个条目的源文件不超过规定大小。',
      message: '文件有 {value} 字节，超过上限 {limit} 字节。',
      fix: '把过长的内容分成几个条目，或者作为附件发布。',
    },
    en: {
      summary: 'The source of an entry stays below the limit.',
      message: 'The file has {value} bytes, more than {limit}.',
      fix: 'Split it into several entries or publish the text as an attachment.',
    },
    example: { bad: '1.2 MB 的 Markdown 文件', good: '30 KB 的 Markdown 文件' },
  },
  'body-limit': {
    severity: 'error',
    clauses: ['DESIGN-4'],
    zh: {
      summary: '正文里的符号不多到程序处理不了。',
      message: '从这里起的文字有 {value} {what}，超过 {limit}，没有再读下去。',
      fix: '拆成几段（中间空一行）或者几篇，删去误粘贴的内容；大表格和数据请作为附件。',
    },
    en: {
      summary: 'A body has no more markup characters than can be parsed in reasonable time.',
      message: 'The text from here on has {value} {what}, more than {limit}; it was not read.',
      fix: 'Divide it with empty lines or into several entries, remove text pasted by mistake, and attach large tables as files.',
    },
    example: { bad: '&amp;&amp;&amp;…（同一段里 3 万个）', good: 'A&amp;B' },
  },
  'yaml-size': {
    severity: 'error',
    clauses: ['DESIGN-4'],
    zh: {
      summary: '信息字段不过长。',
      message: '信息字段有 {value} 个字符，超过上限 {limit}。',
      fix: '长的文字写进正文或附件；确认没有误粘贴的内容。',
    },
    en: {
      summary: 'Front matter is not too long.',
      message: 'The fields have {value} characters, more than {limit}.',
      fix: 'Write long texts in the body or an attachment; look for content pasted by mistake.',
    },
    example: { bad: '(把整篇文章写进 summary)', good: 'summary: 会议部署防汛工作。' },
  },
  'yaml-depth': {
    severity: 'error',
    clauses: ['DESIGN-4'],
    zh: {
      summary: '字段的层次不过深。',
      message: '括号或缩进的层次过深，无法读取。',
      fix: '删去多余的括号和缩进。',
    },
    en: {
      summary: 'Fields are not nested too deeply.',
      message: 'Brackets or indents are nested too deeply to be parsed.',
      fix: 'Remove the surplus brackets and indents.',
    },
    example: { bad: 'tags: [[[[[[…]]]]]]', good: 'tags: [防汛, 水利]' },
  },
  'yaml-keys': {
    severity: 'error',
    clauses: ['DESIGN-4'],
    zh: {
      summary: '一层里的字段不多到程序处理不了。',
      message: '这一层有 {value} 个字段，超过 {limit} 个。',
      fix: '删去误粘贴的内容；数据请作为附件。',
    },
    en: {
      summary: 'One level has no more fields than can be parsed in reasonable time.',
      message: 'This level has {value} fields, more than {limit}.',
      fix: 'Remove what was pasted by mistake, and attach data as files.',
    },
    example: { bad: 'a1: 1\na2: 2\n…（5000 行）', good: 'title: 标题' },
  },
});

/** Rules about MDX: components are a fixed set, and nothing runs. */
import type { Rule } from '../../check.ts';

export const mdxRules = {
  'mdx-syntax': {
    severity: 'error',
    clauses: ['DESIGN-5'],
    zh: {
      summary: 'MDX 的标签和花括号成对。',
      message: '这里读不下去：{reason}。',
      fix: '检查标签是否成对、引号是否闭合；文字中的 < 写成 &lt;，{ 写成 &#123;。不用组件的条目改用 .md 文件。',
    },
    en: {
      summary: 'Tags and braces of MDX come in pairs.',
      message: 'The text cannot be read from here: {reasonEn}.',
      fix: 'Close tags and quotes; write &lt; and &#123; for < and { in text. Use .md where no component is needed.',
    },
    example: { bad: '<Callout>\n\n提示', good: '<Callout>\n\n提示\n\n</Callout>' },
  },
  'mdx-size': {
    severity: 'error',
    clauses: ['DESIGN-5'],
    zh: {
      summary: 'MDX 正文不过大。',
      message: '这篇 MDX 正文有 {value}，过大而无法读取。',
      fix: '长文不用组件，改用 .md 文件；资料性的内容做成附件。',
    },
    en: {
      summary: 'MDX is not too large.',
      message: 'This MDX text has too much to be read: {value}.',
      fix: 'Use a .md file for long texts; make reference material an attachment.',
    },
    example: { bad: '{{{{{{ …', good: '<Callout>\n\n提示\n\n</Callout>' },
  },
  'mdx-attribute-empty': {
    severity: 'error',
    clauses: ['DESIGN-5'],
    zh: {
      summary: '组件属性都有值。',
      message: '组件 {component} 的属性 {value} 没有值。',
      fix: '写成 {value}="…"；不需要的属性整个删去。',
    },
    en: {
      summary: 'Attributes of components have values.',
      message: 'The attribute {value} of the component {component} has no value.',
      fix: 'Write {value}="…" or delete the attribute.',
    },
    example: { bad: '<Callout title>', good: '<Callout title="办理时间">' },
  },
  'mdx-import': {
    severity: 'error',
    clauses: ['R-GO-7.1.3', 'R-GO-7.2.1a', 'DESIGN-5'],
    zh: {
      summary: 'MDX 不写 import。',
      message: '正文中有程序语句：{value}',
      fix: '删去这一行；可用的组件不需要导入，直接写标签。',
    },
    en: {
      summary: 'MDX has no import.',
      message: 'There is program code in the text: {value}',
      fix: 'Delete the line; registered components need no import.',
    },
    example: { bad: "import fs from 'node:fs'", good: '<Callout>\n\n提示\n\n</Callout>' },
  },
  'mdx-export': {
    severity: 'error',
    clauses: ['R-GO-7.1.3', 'R-GO-7.2.1a', 'DESIGN-5'],
    zh: {
      summary: 'MDX 不写 export。',
      message: '正文中有程序语句：{value}',
      fix: '删去这一行；信息字段写在文件开头的 --- 之间。',
    },
    en: {
      summary: 'MDX has no export.',
      message: 'There is program code in the text: {value}',
      fix: 'Delete the line; fields belong between the --- lines.',
    },
    example: { bad: 'export const a = 1', good: '---\ntitle: 标题\n---' },
  },
  'mdx-expression': {
    severity: 'error',
    clauses: ['R-GO-7.1.3', 'R-GO-7.2.1a', 'DESIGN-5'],
    zh: {
      summary: 'MDX 的花括号里只写属性的文字或数字，不写程序。',
      message: '花括号里是程序：{value}',
      fix: '直接写出结果；花括号是文字的一部分时写成 &#123; 和 &#125;。',
    },
    en: {
      summary: 'Braces hold plain text or numbers of attributes, no code.',
      message: 'There is code in braces: {value}',
      fix: 'Write the result itself; write &#123; and &#125; for braces in text.',
    },
    example: { bad: '共 {1 + 1} 条', good: '共 2 条' },
  },
  'mdx-component': {
    severity: 'error',
    clauses: ['DESIGN-5'],
    zh: {
      summary: 'MDX 只用登记过的组件。',
      message: '没有组件“{value}”。',
      fix: '[[您要写的可能是 {suggestion}。]]可用的组件有：{allowed}。',
    },
    en: {
      summary: 'MDX uses registered components only.',
      message: 'There is no component "{value}".',
      fix: '[[Did you mean {suggestion}? ]]Components: {allowed}.',
    },
    example: { bad: '<Calout>\n\n提示\n\n</Calout>', good: '<Callout>\n\n提示\n\n</Callout>' },
  },
  'mdx-attribute': {
    severity: 'error',
    clauses: ['DESIGN-5'],
    zh: {
      summary: '组件只用登记过的属性。',
      message: '组件 {component} 没有属性“{value}”。',
      fix: '[[您要写的可能是 {suggestion}。]]可用的属性有：{allowed}。',
    },
    en: {
      summary: 'Components have registered attributes only.',
      message: 'The component {component} has no attribute "{value}".',
      fix: '[[Did you mean {suggestion}? ]]Attributes: {allowed}.',
    },
    example: { bad: '<Callout colour="red">', good: '<Callout tone="warning">' },
  },
  'mdx-attribute-missing': {
    severity: 'error',
    clauses: ['DESIGN-5'],
    zh: {
      summary: '组件必填的属性都写。',
      message: '组件 {value} 缺少属性 {attribute}。',
      fix: '加上 {attribute}="…"：{description}',
    },
    en: {
      summary: 'Required attributes of components are present.',
      message: 'The component {value} lacks the attribute {attribute}.',
      fix: 'Add {attribute}="…".',
    },
    example: { bad: '<Figure>', good: '<Figure caption="改造后的溢洪道">' },
  },
  'mdx-attribute-value': {
    severity: 'error',
    clauses: ['DESIGN-5'],
    zh: {
      summary: '组件属性的值在规定范围内。',
      message: '属性 {attribute} 不能写“{value}”。',
      fix: '可以写的有：{allowed}。',
    },
    en: {
      summary: 'Attributes of components have allowed values.',
      message: 'The attribute {attribute} may not be "{value}".',
      fix: 'Allowed: {allowed}.',
    },
    example: { bad: '<Callout tone="red">', good: '<Callout tone="warning">' },
  },
} as const satisfies Record<string, Rule>;

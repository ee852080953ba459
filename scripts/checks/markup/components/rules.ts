/** Rules about components of MDX, and code in braces. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
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
      fix: 'Add {attribute}="…": {description}',
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
});

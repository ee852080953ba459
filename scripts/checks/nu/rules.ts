import { defineRules } from '../rules/define-rules.ts';

export const rules = defineRules({
  invalid: {
    severity: 'error',
    clauses: ['R-YZ-24', 'X-2', 'DESIGN-8'],
    zh: {
      summary: '每一个网页都通过 W3C 的网页校验器（Nu）。',
      message: 'W3C 网页校验器（Nu）报错：{text} 来源：{source}。',
      fix: '正文里写了 HTML 的，改用 Markdown 或改正写法；否则改正生成这一页的模板或组件。',
    },
    en: {
      summary: 'Every page passes the W3C HTML checker (Nu).',
      message: 'The W3C HTML checker (Nu) reports an error: {text} Source: {source}.',
      fix: 'Fix the HTML in the entry, or the template or component that renders the page.',
    },
    example: { bad: '<time></time>', good: '<time datetime="2026-05-01">2026-05-01</time>' },
  },
  advice: {
    severity: 'warning',
    clauses: ['DESIGN-8'],
    zh: {
      summary: 'W3C 网页校验器（Nu）的提醒。',
      message: 'W3C 网页校验器（Nu）提醒：{text} 来源：{source}。',
      fix: '照提醒改正。',
    },
    en: {
      summary: 'No page has warnings of the W3C HTML checker (Nu).',
      message: 'The W3C HTML checker (Nu) reports a warning: {text} Source: {source}.',
      fix: 'Follow the warning.',
    },
    example: {
      bad: '<dl><dt>甲</dt><dd>问</dd><dt>甲</dt><dd>答</dd></dl>',
      good: '<ol><li><p>甲</p><p>问</p></li><li><p>甲</p><p>答</p></li></ol>',
    },
  },
  'no-java': {
    severity: 'info',
    clauses: ['DESIGN-5'],
    zh: {
      summary: 'W3C 网页校验器要用 Java 运行；没有 Java 时这项检查没有做，并说明原因。',
      message: '没有可用的 Java，{pages} 个网页没有用 W3C 网页校验器检查（{value}）。',
      fix: '安装 Java 17 或更高版本（Debian、Ubuntu：apt-get install default-jre-headless），再检查一遍。',
    },
    en: {
      summary: 'The W3C HTML checker needs Java; without it the check is reported as not run.',
      message: 'There is no usable Java, so the W3C HTML checker examined none of the {pages} pages ({value}).',
      fix: 'Install Java 17 or newer (Debian, Ubuntu: apt-get install default-jre-headless) and check again.',
    },
    example: { bad: 'spawn java ENOENT', good: 'openjdk 21' },
  },
});

import type { Rule } from '../check.ts';

export const htmlRules = {
  invalid: {
    severity: 'error',
    clauses: ['R-YZ-24', 'X-2', 'DESIGN-8'],
    zh: {
      summary: '每一个网页都符合 HTML 标准和 html-validate 的推荐规则。',
      message: '网页不符合 HTML 规范：{name}（{htmlRule}：{text}）。来源：{source}。',
      fix: '正文里写了 HTML 的，改用 Markdown 或改正写法；否则改正生成这一页的模板或组件。',
    },
    en: {
      summary: 'Every page follows the HTML standard and the recommended rules of html-validate.',
      message: 'The page is not valid HTML: {text} ({htmlRule}). Source: {source}.',
      fix: 'Mend the HTML in the entry, or the template or component that makes the page.',
    },
    example: { bad: '<h1>标题</h1><h3>跳级的小标题</h3>', good: '<h1>标题</h1><h2>小标题</h2>' },
  },
  advice: {
    severity: 'warning',
    clauses: ['DESIGN-8'],
    zh: {
      summary: 'html-validate 的提醒。',
      message: 'html-validate 提醒：{name}（{htmlRule}：{text}）。来源：{source}。',
      fix: '照提醒改正。',
    },
    en: {
      summary: 'Advice of html-validate.',
      message: 'html-validate advises: {text} ({htmlRule}). Source: {source}.',
      fix: 'Follow the advice.',
    },
    example: { bad: '<!-- [html-validate-disable deprecated-rule-name] -->', good: '<p>正文</p>' },
  },
} as const satisfies Record<string, Rule>;

import { defineRules } from '../rules/define-rules.ts';

export const rules = defineRules({
  invalid: {
    severity: 'error',
    clauses: ['R-YZ-24', 'X-2', 'DESIGN-8'],
    zh: {
      summary: '每一个网页都符合 HTML 标准和 html-validate 的推荐规则。',
      message: '网页不符合 HTML 规范：{finding}。来源：{source}。',
      fix: '正文里写了 HTML 的，改用 Markdown 或改正写法；否则改正生成这一页的模板或组件。',
    },
    en: {
      summary: 'Every page conforms to the HTML standard and the recommended rules of html-validate.',
      message: 'The page is not valid HTML: {finding}. Source: {source}.',
      fix: 'Fix the HTML in the entry, or the template or component that renders the page.',
    },
    example: { bad: '<h1>标题</h1><h3>跳级的小标题</h3>', good: '<h1>标题</h1><h2>小标题</h2>' },
  },
});

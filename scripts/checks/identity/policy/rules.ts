/** Rules about the Content-Security-Policy. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'csp-missing': {
    severity: 'error',
    clauses: ['DESIGN-3'],
    zh: {
      summary: '响应头文件 _headers 对所有网页规定内容安全策略。',
      message: '_headers 里没有对全站（/*）的 Content-Security-Policy。',
      fix: '重新生成站点；_headers 由 npm run lantai -- build 写出。',
    },
    en: {
      summary: 'The file _headers sets a Content-Security-Policy for all pages.',
      message: '_headers sets no Content-Security-Policy for /*.',
      fix: 'Build the site again; npm run lantai -- build writes _headers.',
    },
    example: { bad: '/*\n  X-Frame-Options: DENY', good: "/*\n  Content-Security-Policy: default-src 'self'" },
  },
  'csp-weak': {
    severity: 'error',
    clauses: ['DESIGN-3'],
    zh: {
      summary: '内容安全策略不放行内嵌脚本、内嵌样式、动态代码和其他网站。',
      message: '内容安全策略的 {directive} 含有“{value}”。',
      fix: '从策略中去掉这一项。',
    },
    en: {
      summary: 'The policy allows no inline script or style, no evaluated code and no other hosts.',
      message: '{directive} of the Content-Security-Policy holds "{value}".',
      fix: 'Remove it from the policy.',
    },
    example: { bad: "script-src 'self' 'unsafe-inline'", good: "script-src 'self' 'wasm-unsafe-eval'" },
  },
});

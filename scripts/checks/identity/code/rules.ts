/** Rules about what a page loads, and about inline code. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'foreign-load': {
    severity: 'error',
    clauses: ['R-GO-7.1.1', 'DESIGN-1'],
    zh: {
      summary: '网页不从其他网站加载任何文件。',
      message: '从其他网站加载了“{value}”。来源：{source}。',
      fix: '把文件放进本站；外部页面只能用链接。',
    },
    en: {
      summary: 'Pages load nothing from other hosts.',
      message: '"{value}" is loaded from another host. Source: {source}.',
      fix: 'Store the file in the site; other sites may only be linked to.',
    },
    example: { bad: '<img src="https://cdn.example.com/a.png" alt="">', good: '<img src="/_astro/a.png" alt="">' },
  },
  'inline-script': {
    severity: 'error',
    clauses: ['DESIGN-3'],
    zh: {
      summary: '网页里没有内嵌脚本；确需内嵌的，要在安全策略中登记校验值。',
      message: '内嵌脚本没有在内容安全策略中登记。来源：{source}。',
      fix: '把脚本放进单独的文件。',
    },
    en: {
      summary: 'Pages have no inline script unless the Content-Security-Policy lists its hash.',
      message: 'The inline script has no hash in the Content-Security-Policy. Source: {source}.',
      fix: 'Move the script to a file.',
    },
    example: { bad: '<script>go()</script>', good: '<script type="module" src="/_astro/go.js"></script>' },
  },
  'inline-handler': {
    severity: 'error',
    clauses: ['DESIGN-3'],
    zh: {
      summary: '网页元素上没有事件属性。',
      message: '元素上有事件属性“{value}”。来源：{source}。',
      fix: '删去这一属性；需要的交互写在脚本文件里。',
    },
    en: {
      summary: 'Elements have no event attributes.',
      message: 'The element has the event attribute "{value}". Source: {source}.',
      fix: 'Remove it; put interaction in a script file.',
    },
    example: { bad: '<a href="/" onclick="go()">去</a>', good: '<a href="/">去</a>' },
  },
  'inline-style': {
    severity: 'error',
    clauses: ['DESIGN-3'],
    zh: {
      summary: '网页里没有内嵌样式。',
      message: '网页里有内嵌样式（{value}）。来源：{source}。',
      fix: '把样式写进样式表，用 class 引用。',
    },
    en: {
      summary: 'Pages have no inline styles.',
      message: 'The page has an inline style ({value}). Source: {source}.',
      fix: 'Put it in a style sheet and use a class.',
    },
    example: { bad: '<p style="color:red">注意</p>', good: '<p class="warning">注意</p>' },
  },
});

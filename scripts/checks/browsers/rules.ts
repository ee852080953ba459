import { defineRules } from '../rules/define-rules.ts';

export const rules = defineRules({
  unsupported: {
    severity: 'error',
    clauses: ['R-JM-13.4', 'DESIGN-8'],
    zh: {
      summary: '生成的样式和脚本只使用页脚所说的浏览器都支持的功能。',
      message: '“{value}”用到 {feature}，{browsers} 不支持[[（{since} 才有）]]。',
      fix: '换用旧浏览器也支持的写法，或者放进 @supports、先判断再使用；缺了也不影响使用的，写进 scripts/checks/browsers/progressive.ts 并说明理由。',
    },
    en: {
      summary: 'Built style sheets and scripts use only what every browser named in the footer supports.',
      message: '"{value}" needs {feature}, which {browsers} lacks[[ (there from {since})]].',
      fix: 'Write it in a way older browsers support, guard it by @supports or a test, or list it with a reason in scripts/checks/browsers/progressive.ts where pages work without it.',
    },
    example: { bad: '@media (width >= 48rem) { … }', good: '@media (min-width: 48rem) { … }' },
  },
  unreadable: {
    severity: 'error',
    clauses: ['DESIGN-8'],
    zh: {
      summary: '生成的样式和脚本没有语法错误。',
      message: '读不懂这个文件：{value}。',
      fix: '改正生成这个文件的样式或脚本。',
    },
    en: {
      summary: 'Built style sheets and scripts have no syntax errors.',
      message: 'This file cannot be read: {value}.',
      fix: 'Fix the style sheet or script this file is built from.',
    },
    example: { bad: 'a { color: red;; } }', good: 'a { color: red; }' },
  },
});

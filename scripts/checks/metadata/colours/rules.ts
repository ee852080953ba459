/** Colours of sites. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'token-contrast': {
    severity: 'error',
    clauses: ['R-GO-6.1c', 'WCAG-1.4.3'],
    zh: {
      summary: '主色和强调色与白色的对比度不低于 4.5:1。',
      message: '颜色 {value} 与白色的对比度只有 {ratio}:1，低于 4.5:1。',
      fix: "换一种更深的颜色，例如 '#0b4f8a'（8.2:1；井号前后的引号不能少）。",
    },
    en: {
      summary: 'Primary and accent colour have a contrast of at least 4.5:1 with white.',
      message: 'The colour {value} has a contrast of only {ratio}:1 with white, below 4.5:1.',
      fix: "Use a darker colour, for example '#0b4f8a' (8.2:1), in quotes.",
    },
    example: { bad: "primary: '#6db3f2'", good: "primary: '#0b4f8a'" },
  },
});

/** Rules about the browsers a site claims to support. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'browser-claim': {
    severity: 'warning',
    clauses: ['R-JM-13.4'],
    zh: {
      summary: '页脚写的适用浏览器不多于页面实际支持的。',
      message: '“适用浏览器”写了“{value}”，页面不保证。',
      fix: '删去 browserSupport，页脚自动写“{kept}”；或者改写为不低于这些版本。',
    },
    en: {
      summary: 'The footer claims support for no browser that the pages do not support.',
      message: '"browserSupport" claims "{value}", which the pages do not support.',
      fix: 'Remove browserSupport, so that the footer shows "{kept}"; or list no older versions than those.',
    },
    example: {
      bad: 'browserSupport: 近五年的浏览器，IE 11',
      good: 'browserSupport: Chrome 90、Edge 90、Firefox 90、Safari 14.1 及以上版本',
    },
  },
});

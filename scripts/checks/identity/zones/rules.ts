/** Rules about header and footer as a whole. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'zone-missing': {
    severity: 'error',
    clauses: ['X-2', 'X-6'],
    zh: {
      summary: '每一页都有头部标识区和底部功能区。',
      message: '网页没有{zone}。来源：{source}。',
      fix: '使用统一的网页布局。',
    },
    en: {
      summary: 'Every page has a header and a footer.',
      message: 'The page has no {zone}. Source: {source}.',
      fix: 'Use the common layout.',
    },
    example: {
      bad: '<body><main></main></body>',
      good: '<body><header></header><main></main><footer></footer></body>',
    },
  },
  'zone-differs': {
    severity: 'error',
    clauses: ['X-6'],
    zh: {
      summary: '各页的头部和底部与首页一致。',
      message: '{zone}与首页不一致：此处为“{value}”，首页为“{expected}”。来源：{source}。',
      fix: '使用统一的网页布局，不要为个别网页另做头部或底部。',
    },
    en: {
      summary: 'Header and footer are the same on every page as on the home page.',
      message: 'The {zone} differs from the home page: here "{value}", there "{expected}". Source: {source}.',
      fix: 'Use the common layout.',
    },
    example: { bad: '<footer>其他页脚</footer>', good: '<footer>与首页相同的页脚</footer>' },
  },
});

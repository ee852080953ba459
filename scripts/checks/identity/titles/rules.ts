/** Rules about page titles. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'title-missing': {
    severity: 'error',
    clauses: ['WCAG-2.4.2'],
    zh: {
      summary: '每一页都有标题。',
      message: '网页没有标题（<title>）。来源：{source}。',
      fix: '写出网页标题。',
    },
    en: {
      summary: 'Every page has a title.',
      message: 'The page has no <title>. Source: {source}.',
      fix: 'Give the page a title.',
    },
    example: { bad: '<title></title>', good: '<title>通知公告_示例市人民政府</title>' },
  },
  'title-duplicate': {
    severity: 'warning',
    clauses: ['WCAG-2.4.2'],
    zh: {
      summary: '同一站点内各页标题互不相同。',
      message: '标题“{value}”与 {other} 相同。来源：{source}。',
      fix: '内容确不相同的，在标题中写明区别，例如年份或批次。',
    },
    en: {
      summary: 'Titles are unique within a site.',
      message: '{other} has the same title, "{value}". Source: {source}.',
      fix: 'Make the titles different, for example by adding the year.',
    },
    example: {
      bad: '两页都是 <title>公示_示例市人民政府</title>',
      good: '<title>公示（第二批）_示例市人民政府</title>',
    },
  },
});

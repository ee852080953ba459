/** Rules about meta tags. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'meta-missing': {
    severity: 'error',
    clauses: ['X-3', 'X-4'],
    zh: {
      summary: '网页标签齐全：每页有站点标签，栏目页有栏目标签，内容页有内容标签。',
      message: '缺少网页标签 {name}（{label}，依据 {clauses}）。来源：{source}。',
      fix: '在网页头部写出 <meta name="{name}" content="…">。',
    },
    en: {
      summary:
        'Meta tags are complete: those of the site on every page, of the column on column pages, of the entry on entry pages.',
      message: 'The meta tag {name} is missing ({label}; {clauses}). Source: {source}.',
      fix: 'Write <meta name="{name}" content="…"> in the head.',
    },
    example: { bad: '<head></head>', good: '<head><meta name="SiteName" content="示例市人民政府"></head>' },
  },
  'meta-case': {
    severity: 'error',
    clauses: ['X-3', 'X-4'],
    zh: {
      summary: '网页标签的名称大小写与规定一致。',
      message: '网页标签写作 {value}，应为 {name}。来源：{source}。',
      fix: '改正大小写。',
    },
    en: {
      summary: 'Names of meta tags have the prescribed letter case.',
      message: 'The meta tag is written {value}; it has to be {name}. Source: {source}.',
      fix: 'Fix the letter case.',
    },
    example: {
      bad: '<meta name="sitename" content="示例市人民政府">',
      good: '<meta name="SiteName" content="示例市人民政府">',
    },
  },
  'meta-value': {
    severity: 'error',
    clauses: ['X-1', 'X-3', 'X-4'],
    zh: {
      summary: '网页标签的内容与站点、栏目和条目的登记一致，时间写成 YYYY-MM-DD HH:mm。',
      message: '网页标签 {name} 的内容是“{value}”，应为“{expected}”。来源：{source}。',
      fix: '让网页头部直接使用登记的值。',
    },
    en: {
      summary: 'Meta tags match the records; times are YYYY-MM-DD HH:mm.',
      message: 'The meta tag {name} is "{value}"; it has to be "{expected}". Source: {source}.',
      fix: 'Use the value of the record in the head.',
    },
    example: {
      bad: '<meta name="PubDate" content="2025-03-01 09:30:00">',
      good: '<meta name="PubDate" content="2025-03-01 09:30">',
    },
  },
});

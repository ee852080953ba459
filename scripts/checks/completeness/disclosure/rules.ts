/** Parts of information disclosure: the catalogue with its parts, requests, and the report of the latest year. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'disclosure-part-missing': {
    severity: 'warning',
    clauses: ['R-GO-4.1.6a', 'R-GO-4.1.6c', 'R-DL-15.2', 'R-DL-13.1', 'R-JM-21', 'R-JM-22.2'],
    zh: {
      summary: '信息公开的每个部分都有：概况、指南、制度、主动公开、重点领域、年报、目录和依申请公开。',
      message: '信息公开缺少“{value}”。',
      fix: '{how}；写法见运维手册的 disclosure.md。',
    },
    en: {
      summary: 'Information disclosure has all its parts, from the guide to the page for requests.',
      message: 'Information disclosure lacks "{value}".',
      fix: '{how}, as docs/operators/disclosure.md shows.',
    },
    example: { bad: '# 没有栏目写 presentation: disclosure-request', good: 'presentation: disclosure-request' },
  },
  'topic-group-empty': {
    severity: 'warning',
    clauses: ['R-JM-25', 'R-JM-26'],
    zh: {
      summary: '条文要求发布的每一组信息，至少对应一个栏目，至少有一条信息。',
      message: '“{value}”这一组信息没有一条（{clause}）。',
      fix: '发布这方面的信息，让有关栏目的 topicGroups 对应它的类目：{nodes}。',
    },
    en: {
      summary: 'Each topic group has a column with at least one entry.',
      message: 'The topic group "{value}" has no entry ({clause}).',
      fix: 'Publish such information and assign columns to its classes by topicGroups: {nodes}.',
    },
    example: { bad: '# 没有栏目对应行政许可', good: 'topicGroups: [行政许可]' },
  },
  'annual-report-late': {
    severity: 'warning',
    clauses: ['R-DL-15.2.3', 'R-GO-4.1.6c'],
    zh: {
      summary: '上一年度的政府信息公开工作年度报告按期公布。',
      message: '{value}年的政府信息公开工作年度报告应当在{due}以前公布，还没有公布。',
      fix: '在信息公开年报栏目发布 {value} 年的报告，year 写 {value}。',
    },
    en: {
      summary: 'The disclosure report of the previous year is published in time.',
      message: 'The disclosure report of {value} was due on {due} and has not been published.',
      fix: 'Publish the report in its column with year: {value}.',
    },
    example: { bad: '# 2026年4月，最新的年报是2024年的', good: 'year: 2025' },
  },
});

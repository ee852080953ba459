/** The validity of documents, and circles among documents that amend each other. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'validity-dates': {
    severity: 'warning',
    clauses: ['R-GO-4.1.4b'],
    zh: {
      summary: '规范性文件写明施行日期和有效期。',
      message: '这份规范性文件没有写{missing}。',
      fix: '写上 {field}；文件正文没有规定有效期的，请与发文机关核对。',
    },
    en: {
      summary: 'Normative documents state the start and end of their validity.',
      message: 'This normative document does not state its {missing} ({field}).',
      fix: 'Write the dates under validity; if the text sets none, ask the issuing institution.',
    },
    example: {
      bad: 'docKind: 规范性文件',
      good: "docKind: 规范性文件\nvalidity: { effectiveOn: '2025-05-01', expiresOn: '2030-04-30' }",
    },
  },
  'document-expiring': {
    severity: 'warning',
    clauses: ['R-GO-4.1.4b'],
    zh: {
      summary: '有效期快到的文件提前处理。',
      message: '这份文件有效期至 {value}，还有 {days} 天。',
      fix: '请发文机关评估：继续有效的，重新公布并改写有效期；要修改或废止的，安排新文件。到期以后网页会自动标注“已失效”。',
    },
    en: {
      summary: 'Documents whose validity ends soon are reviewed in advance.',
      message: 'This document is valid through {value}, for {days} more days.',
      fix: 'Ask the issuing institution whether it will be renewed, amended or allowed to expire; the page shows the expiry automatically.',
    },
    example: {
      bad: "validity: { expiresOn: '2026-12-31' }(检查那天是 2026-11-22)",
      good: "validity: { expiresOn: '2030-12-31' }",
    },
  },
  'document-circle': {
    severity: 'error',
    clauses: ['R-GO-4.1.4b'],
    zh: {
      summary: '文件之间的修改、废止和取代不能绕成一圈。',
      message: '“{field}”写着本文件{change}《{title}》，而那份文件又直接或间接地作用于本文件，并且成文不早于本文件。',
      fix: '核对两份文件的成文日期，删去写反的一处：由后发的文件写明它修改、废止了哪些先发的文件。',
    },
    en: {
      summary: 'Documents do not change each other in a circle.',
      message:
        '"{field}" says that this document {change} "{title}", which in turn changes this document and was not issued before it.',
      fix: 'Check the days of issue and remove the wrong declaration: the later document names the earlier one.',
    },
    example: {
      bad: 'validity: { repeals: [www-20260301-01] }(那份文件又废止了本文件)',
      good: 'validity: { repeals: [www-20200301-01] }',
    },
  },
});

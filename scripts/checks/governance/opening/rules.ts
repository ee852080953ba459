/**
 * The opening gate: what the record of a site holds before it is live. A rule pack names what is required; a site in
 * preparation is not asked.
 */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'opening-approvals': {
    severity: 'error',
    clauses: ['R-GO-3.1.2.1', 'R-LYG-6.2', 'R-DL-8.1'],
    zh: {
      summary: '网站开通以前，从本级到省逐级审批，每一份都有单位、文号和日期。',
      message: '网站已经开通，开办审批（approvals）只登记了 {count} 份，要求 {least} 份（依据 {clauses}）。',
      fix: '按批准的次序补齐 approvals；没有批准的，把 status 改回 draft。',
    },
    en: {
      summary: 'Before a site opens it is approved level by level; each approval has its body, number and date.',
      message: 'The site is live with {count} approvals on record; {least} are required ({clauses}).',
      fix: 'Record the approvals in their order, or set the status back to draft.',
    },
    example: {
      bad: 'status: live',
      good: "status: live\napprovals:\n  - { body: 示例市人民政府办公室, docNo: 示政办函〔2024〕41号, date: '2024-10-09' }",
    },
  },
  'opening-security-test': {
    severity: 'error',
    clauses: ['R-GO-3.1.2.3', 'R-DL-8.1', 'R-LYG-6.3a'],
    zh: {
      summary: '通过安全检测的网站才能开通。',
      message: '网站已经开通，没有登记上线安全检测（依据 {clauses}）。',
      fix: '加上 securityTest: { passedOn: 通过日期, by: 检测单位 }；没有通过的，把 status 改回 draft。',
    },
    en: {
      summary: 'A site opens only after it passed a security test.',
      message: 'The site is live, and no security test is on record ({clauses}).',
      fix: 'Add securityTest with the day and the tester, or set the status back to draft.',
    },
    example: {
      bad: 'status: live',
      good: "status: live\nsecurityTest: { passedOn: '2024-10-16', by: 示例市网络安全测评中心 }",
    },
  },
  'opening-security-level': {
    severity: 'error',
    clauses: ['R-YZ-10.1', 'R-LYG-6.3a', 'R-LYG-9'],
    zh: {
      summary: '开通以前完成等级保护的定级、备案和测评。',
      message: '网站已经开通，没有登记等级保护（依据 {clauses}）。',
      fix: '加上 securityLevel: { grade: 级别, filingNo: 备案编号, assessedOn: 测评日期 }。',
    },
    en: {
      summary: 'A site has its security level graded, filed and assessed before it opens.',
      message: 'The site is live, and its security level is not on record ({clauses}).',
      fix: 'Add securityLevel with grade, filing number and day of assessment.',
    },
    example: {
      bad: 'status: live',
      good: "status: live\nsecurityLevel: { grade: 2, filingNo: 示例备00000002, assessedOn: '2026-06-11' }",
    },
  },
  'opening-certification': {
    severity: 'error',
    clauses: ['R-LYG-6.3a'],
    zh: {
      summary: '开通以前完成全国政府网站认证。',
      message: '网站已经开通，没有登记全国政府网站认证（依据 {clauses}）。',
      fix: '加上 nationalCertification: 认证编号。',
    },
    en: {
      summary: 'A site has its national certification before it opens.',
      message: 'The site is live without a national certification on record ({clauses}).',
      fix: 'Add nationalCertification with its number.',
    },
    example: { bad: 'status: live', good: 'status: live\nnationalCertification: 示例认证0001' },
  },
  'opening-domain': {
    severity: 'error',
    clauses: ['R-LYG-6.3a', 'R-YZ-10.1'],
    zh: {
      summary: '开通以前完成域名注册。',
      message: '网站已经开通，没有登记域名注册日期（依据 {clauses}）。',
      fix: '在 domain 中加上 registeredOn: 注册日期。',
    },
    en: {
      summary: 'The domain of a site is registered before it opens.',
      message: 'The site is live, and the registration of its domain is not on record ({clauses}).',
      fix: 'Add registeredOn to domain.',
    },
    example: {
      bad: 'domain: { primary: swj.example.gov.cn }',
      good: "domain: { primary: swj.example.gov.cn, registeredOn: '2024-08-20' }",
    },
  },
  'opening-notice': {
    severity: 'error',
    clauses: ['R-GO-3.1.2.4', 'R-DL-8.2', 'R-YZ-10.2'],
    zh: {
      summary: '网站开通要有开通公告。',
      message: '网站已经开通，没有登记开通公告（依据 {clauses}）。',
      fix: '在上级或者本级政府门户网站发布开通公告，把它的条目编号或者网址写进 openingNotice。',
    },
    en: {
      summary: 'The opening of a site is announced.',
      message: 'The site is live, and no opening notice is on record ({clauses}).',
      fix: 'Publish the notice on the superior site or the portal, and write its id or address into openingNotice.',
    },
    example: { bad: 'status: live', good: 'status: live\nopeningNotice: www-20241104-61' },
  },
  'opening-notice-kind': {
    severity: 'error',
    clauses: ['R-GO-3.1.2.4', 'R-DL-8.2', 'R-YZ-10.2'],
    zh: {
      summary: '登记的开通公告是一份开通公告。',
      message: 'openingNotice 写的“{value}”不是站群里的一份开通公告。',
      fix: '写一份类型为“开通公告”的公告的条目编号；公告在站群以外的，写它的网址。',
    },
    en: {
      summary: 'The opening notice on record is a notice of opening.',
      message: 'openingNotice "{value}" is not a notice of opening in the fleet.',
      fix: 'Write the id of a notice of opening, or its address if it is outside the fleet.',
    },
    example: { bad: 'openingNotice: www-20250301-01(普通通知)', good: 'openingNotice: www-20241104-61' },
  },
});

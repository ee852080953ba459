/** What a service guide needs depending on its kind and online level, and whether it is current and consistent. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'service-approval': {
    severity: 'error',
    clauses: ['R-GO-4.3.1e'],
    zh: {
      summary: '非政务服务事项要写明审批文号。',
      message: '这一项不是政务服务事项，缺少审批文号（approvalRef）。',
      fix: '经审核同意提供的，加上 approvalRef；属于政务服务事项的，写 isGovService: true。',
    },
    en: {
      summary: 'A service that is not a government service states its approval.',
      message: 'This is not a government service, and approvalRef is missing.',
      fix: 'Add approvalRef, or write isGovService: true.',
    },
    example: { bad: 'isGovService: false', good: 'isGovService: false\napprovalRef: 示政办函〔2025〕3号' },
  },
  'licence-quantity': {
    severity: 'error',
    clauses: ['R-JM-25.8'],
    zh: {
      summary: '行政许可事项写明数量限制。',
      message: '事项类型是“行政许可”，缺少数量限制（quantity）。',
      fix: '加上 quantity；没有限制的写“无数量限制”。',
    },
    en: {
      summary: 'A licence states its quantity limit.',
      message: 'The item is a licence, but quantity is missing.',
      fix: 'Add quantity; write that there is no limit if there is none.',
    },
    example: { bad: 'itemKind: 行政许可', good: 'itemKind: 行政许可\nquantity: 无数量限制' },
  },
  'licence-handling': {
    severity: 'warning',
    clauses: ['R-JM-25.8', 'R-GO-4.3.5'],
    zh: {
      summary: '行政许可事项公布办理情况。',
      message: '事项类型是“行政许可”，没有办理情况（handling）。',
      fix: '加上 handling，写一个时期的申请、受理和办结件数。',
    },
    en: {
      summary: 'A licence publishes how many cases were handled.',
      message: 'The item is a licence, but handling is empty.',
      fix: 'Add handling with the numbers of applications, accepted and finished cases of a period.',
    },
    example: {
      bad: 'itemKind: 行政许可',
      good: 'itemKind: 行政许可\nhandling:\n  - { period: 2025年, applications: 120, accepted: 118, finished: 115 }',
    },
  },
  'service-link': {
    severity: 'error',
    clauses: ['R-GO-4.3.1d', 'R-GO-4.3.3'],
    zh: {
      summary: '能网上预约、申报的事项要有入口。',
      message: '网上可办理程度是“{value}”，缺少入口网址“{field}”。',
      fix: '在 links 下写上政务服务平台的网址；还不能在网上办理的，改低网上可办理程度。',
    },
    en: {
      summary: 'An item that can be booked or applied for online has the address.',
      message: 'The online level is "{value}" but "{field}" is missing.',
      fix: 'Write the address under links, or lower the level.',
    },
    example: {
      bad: 'onlineLevel: 全程网办',
      good: 'onlineLevel: 全程网办\nlinks:\n  apply: https://zwfw.example.gov.cn/apply/1',
    },
  },
  'service-unverified': {
    severity: 'warning',
    clauses: ['R-GO-4.3.4c'],
    zh: {
      summary: '办事指南按期与线下核对。',
      message: '上次与窗口核对是 {value}，按规定 {due} 之前应当再核对一次。',
      fix: '与办理机构逐项核对，改正不一致的地方，再把 verifiedOn 和 verifiedBy 写成这次核对的日期和人。',
    },
    en: {
      summary: 'Service guides are compared with the practice at the service counter in time.',
      message: 'Last compared with the service counter on {value}; the next comparison was due by {due}.',
      fix: 'Compare every item with the institution, fix what differs, then write the new verifiedOn and verifiedBy.',
    },
    example: { bad: "verifiedOn: '2024-03-01'", good: "verifiedOn: '2026-03-01'" },
  },
  'service-version': {
    severity: 'error',
    clauses: ['R-DL-15.3'],
    zh: {
      summary: '版本记录的最新一条是现在的版本。',
      message: '现在的版本是“{value}”，版本记录里最新的是“{latest}”。',
      fix: '在 changes 里为现在的版本加一条，或者改正 version。',
    },
    en: {
      summary: 'The latest change on record is the current version.',
      message: 'The version is "{value}", but the latest on record is "{latest}".',
      fix: 'Add a line for the current version to changes, or correct version.',
    },
    example: {
      bad: "version: 2026年第2版\nchanges:\n  - { version: 2026年第1版, on: '2026-03-01', change: 首次公布。 }",
      good: "version: 2026年第1版\nchanges:\n  - { version: 2026年第1版, on: '2026-03-01', change: 首次公布。 }",
    },
  },
});

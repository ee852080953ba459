/** Where sites are hosted, and how long their logs are kept. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'hosting-country': {
    severity: 'error',
    clauses: ['R-GO-7.1.1', 'R-LYG-10.1'],
    zh: {
      summary: '服务器和内容分发网络不放在境外。',
      message: '服务器所在国家写作“{value}”，应在 {country}（{clauses}）。',
      fix: '迁回境内；内容分发网络有境外节点的，关闭境外节点。',
    },
    en: {
      summary: 'Servers and delivery networks are not abroad.',
      message: 'The country of hosting is "{value}", but has to be {country} ({clauses}).',
      fix: 'Move the site back, and switch off nodes abroad.',
    },
    example: { bad: 'hosting: { country: US }', good: 'hosting: { country: CN }' },
  },
  'hosting-region': {
    severity: 'info',
    clauses: ['R-JM-41.7'],
    zh: {
      summary: '自查时看网站是否托管在本级行政区域以外。',
      message: '网站托管在“{value}”，不在本级行政区域“{region}”以内（{clauses}）。',
      fix: '核对托管安排；确需在外地托管的，登记例外并写明理由。',
    },
    en: {
      summary: 'A self-check notes sites that are hosted outside their region.',
      message: 'The site is hosted in "{value}", outside its region "{region}" ({clauses}).',
      fix: 'Check the arrangement; register an exception with the reason if it has to be so.',
    },
    example: {
      bad: 'region: 示例市\nhosting: { region: 外地市 }',
      good: 'region: 示例市\nhosting: { region: 示例市 }',
    },
  },
  'log-retention': {
    severity: 'error',
    clauses: ['R-GO-7.2.1b', 'R-LYG-11.2b'],
    zh: {
      summary: '运行日志留存够规定的月数。',
      message: '运行日志只留存 {value} 个月，至少要 {limit} 个月（{clauses}）。',
      fix: '延长日志留存时间，再改写 logRetentionMonths。',
    },
    en: {
      summary: 'Logs are kept for the required number of months.',
      message: 'Logs are kept for {value} months; at least {limit} are required ({clauses}).',
      fix: 'Keep the logs longer, then update logRetentionMonths.',
    },
    example: { bad: 'hosting: { logRetentionMonths: 1 }', good: 'hosting: { logRetentionMonths: 6 }' },
  },
});

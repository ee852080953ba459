/** Rules about former domains of a site. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'host-alias-order': {
    severity: 'error',
    clauses: ['R-GO-3.1.4d', 'X-1'],
    zh: {
      summary: '其他域名的停用日期不早于启用日期。',
      message: '域名 {name} 的停用日期 {value} 早于启用日期 {since}。',
      fix: '核对两个日期。',
    },
    en: {
      summary: 'The last day of a former domain is not before its first day.',
      message: 'The domain {name} ends on {value}, before its first day {since}.',
      fix: 'Check both days.',
    },
    example: { bad: "since: '2025-06-01'\nuntil: '2025-01-01'", good: "since: '2025-01-01'\nuntil: '2025-06-01'" },
  },
  'host-alias-duration': {
    severity: 'error',
    clauses: ['R-JM-12.4b'],
    zh: {
      summary: '原域名与新域名并用的时间不超过规定。',
      message: '域名 {name} 用到 {value}，按规定（{clauses}）最晚到 {last}。',
      fix: '把 until 改为 {last} 或者更早，并在到期前注销这个域名。',
    },
    en: {
      summary: 'A former domain is kept beside the new one no longer than allowed.',
      message: 'The domain {name} is kept until {value}; the last day allowed is {last} ({clauses}).',
      fix: 'Write {last} or an earlier day.',
    },
    example: { bad: "since: '2025-01-01'\nuntil: '2027-01-01'", good: "since: '2025-01-01'\nuntil: '2026-01-01'" },
  },
  'host-alias-ending': {
    severity: 'warning',
    clauses: ['R-JM-12.4b', 'R-GO-3.1.4d'],
    zh: {
      summary: '原域名停用以前作好准备。',
      message: '域名 {name} 到 {value} 停用，只剩 {left} 天。',
      fix: '请引用旧网址的单位改用新域名，到期后注销并从站点记录中删去这一项。',
    },
    en: {
      summary: 'The end of a former domain is prepared for.',
      message: 'The domain {name} ends on {value}; {left} days are left.',
      fix: 'Ask those who link to it to use the new domain; cancel it after that day and remove it from the record.',
    },
    example: { bad: "until: '2026-12-01'(今天是 2026-11-22)", good: "until: '2027-06-30'" },
  },
  'domain-notice-missing': {
    severity: 'warning',
    clauses: ['R-GO-3.3b', 'R-YZ-14.2', 'R-LYG-8.4b'],
    zh: {
      summary: '域名变更在原网站发布公告。',
      message: '原域名 {value} 已换成 {primary}，没有域名变更公告。',
      fix: '在本站发布“域名变更公告”：oldDomain 写 {value}，newDomain 写 {primary}。',
    },
    en: {
      summary: 'A change of domain is announced on the site.',
      message: 'The former domain {value} was replaced by {primary} without a notice of the change.',
      fix: 'Publish a notice of a change of domain with oldDomain {value} and newDomain {primary}.',
    },
    example: {
      bad: 'aliases:\n  - name: old.example.gov.cn',
      good: 'subtype: 域名变更公告\noldDomain: old.example.gov.cn\nnewDomain: www.example.gov.cn',
    },
  },
  'host-alias-ended': {
    severity: 'error',
    clauses: ['R-JM-12.4b', 'R-GO-3.1.4d'],
    zh: {
      summary: '停用的域名从站点记录中删去。',
      message: '域名 {name} 已于 {value} 停用，不再跳转。',
      fix: '确认域名已经注销，然后删去这一项；还要继续跳转的，推后停用日期。',
    },
    en: {
      summary: 'A domain that has ended is removed from the record.',
      message: 'The domain {name} ended on {value} and is no longer redirected.',
      fix: 'Remove it once the domain is cancelled, or change its last day.',
    },
    example: { bad: "until: '2020-12-31'", good: "until: '2099-12-31'" },
  },
});

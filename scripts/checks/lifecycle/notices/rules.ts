/** Rules about notices: their fields, and where and how long they are shown. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'notice-field': {
    severity: 'error',
    clauses: ['R-DL-9.4', 'R-GO-3.2.1a', 'R-GO-3.2.1d', 'R-YZ-13.2', 'R-YZ-13.4', 'R-GO-3.3b', 'R-JM-26.5'],
    zh: {
      summary: '每一类公告写全这一类必须写明的事项。',
      message: '这是“{value}”，缺少 {field}。',
      fix: '加上 {field}；写法见 npm run lantai -- explain --types。在其他网站首页展示的公告都要写展示结束时间（displayUntil）。',
    },
    en: {
      summary: 'A notice has all fields that its kind requires.',
      message: '{field} is missing from this notice of the kind "{value}".',
      fix: 'Add {field}; see npm run lantai -- explain --types. A notice placed on home pages always needs displayUntil.',
    },
    example: {
      bad: 'subtype: 域名变更公告',
      good: "subtype: 域名变更公告\nsubject: 示例市水务局网站\noldDomain: water.example.gov.cn\nnewDomain: swj.example.gov.cn\ndisplayUntil: '2025-04-01 09:30'",
    },
  },
  'notice-placement': {
    severity: 'error',
    clauses: ['R-YZ-13.2', 'R-GO-3.2.1d'],
    zh: {
      summary: '发布位置写站点编号，站群以外的网站写公告在那里的网址。',
      message: '发布位置“{value}”不是站群内的站点编号，也不是网址。',
      fix: '站群内的站点有：{known}；公告发布在站群以外的，写它在那里的网址。',
    },
    en: {
      summary: 'A placement is the id of a site, or the address of the notice on a site outside the fleet.',
      message: 'The placement "{value}" is neither the id of a site nor an address.',
      fix: 'Sites of the fleet: {known}. For a site outside the fleet, write the address of the notice there.',
    },
    example: { bad: 'placements: [市政府网站]', good: 'placements: [www, swj]' },
  },
  'notice-place': {
    severity: 'error',
    clauses: ['R-GO-3.1.2.4', 'R-GO-3.2.1d', 'R-GO-3.2.2a', 'R-YZ-13.2', 'R-YZ-12.3', 'R-GO-3.3b'],
    zh: {
      summary: '公告在规定的网站首页展示。',
      message: '按规定（{clauses}），“{value}”要在{place}展示，placements 没有写全。',
      fix: '在 placements 中加上{place}的站点编号；那个网站不在站群内的，写公告在那里的网址。',
    },
    en: {
      summary: 'A notice is shown on the home pages that the regulations require.',
      message:
        'A notice of the kind "{value}" has to be shown on {place} ({clauses}); not all of these are in placements.',
      fix: 'Add the id of {place} to placements; for a site outside the fleet, add the address of the notice there.',
    },
    example: { bad: 'subtype: 临时下线公告\nplacements: [swj]', good: 'subtype: 临时下线公告\nplacements: [swj, www]' },
  },
  'notice-display-duration': {
    severity: 'error',
    clauses: ['R-GO-3.2.1e', 'R-DL-9.5', 'R-DL-12', 'R-YZ-12.3'],
    zh: {
      summary: '公告展示够规定的时间。',
      message: '从 {from} 起，这类公告至少展示{minimum}（{clauses}），{field} 写的 {value} 太早。',
      fix: '把 {field} 推后；确实提前结束的，先补足展示时间再撤下。',
    },
    en: {
      summary: 'A notice is shown for the time the regulations require.',
      message:
        'From {from} on, such a notice is shown for at least {minimum} ({clauses}); {field} at {value} ends it too early.',
      fix: 'Move {field} to a later time.',
    },
    example: {
      bad: "subtype: 迁移公告\npublishedAt: '2025-03-01 09:00'\ndisplayUntil: '2025-03-15 09:00'",
      good: "subtype: 迁移公告\npublishedAt: '2025-03-01 09:00'\ndisplayUntil: '2025-03-31 09:00'",
    },
  },
});

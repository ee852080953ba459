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
      summary: '发布位置写站点编号，上级网站写公告在那里的网址，并且只写登记过的政府网站。',
      message: '发布位置“{value}”不是站群内的站点，也不是登记过的上级政府网站的网址。',
      fix: '站群内的站点有：{known}；发布在上级网站的，先把那个网站登记到 sites/fleet.yaml 的 superiorSources，再写公告在那里的网址。',
    },
    en: {
      summary: 'A placement is the id of a site, or the address of the notice on a registered superior site.',
      message: 'The placement "{value}" is neither a site of the fleet nor an address on a registered superior site.',
      fix: 'Sites of the fleet: {known}. Register a superior site under superiorSources in sites/fleet.yaml and write the address of the notice there.',
    },
    example: { bad: 'placements: [市政府网站]', good: 'placements: [www, swj]' },
  },
  'notice-place': {
    severity: 'error',
    clauses: [
      'R-GO-3.1.2.4',
      'R-GO-3.2.1d',
      'R-GO-3.2.2a',
      'R-GO-3.3b',
      'R-DL-8.2',
      'R-YZ-10.2',
      'R-YZ-12.3',
      'R-YZ-13.2',
      'R-YZ-14.2',
      'R-LYG-6.3b',
      'R-LYG-8.3',
      'R-LYG-8.4b',
    ],
    zh: {
      summary: '公告在规定的网站首页展示。',
      message: '按规定（{clauses}），{name}的“{value}”要在{place}展示，placements 没有写全。',
      fix: '在 placements 中加上{place}的站点编号；那个网站不在站群内的，写公告在那里的网址。公告说的是另一个网站的，写 aboutSite。',
    },
    en: {
      summary: 'A notice is shown on the home pages that the regulations require.',
      message:
        'A notice of the kind "{value}" about {name} has to be shown on {place} ({clauses}); not all of these are in placements.',
      fix: 'Add the id of {place} to placements; for a site outside the fleet, add the address of the notice there. Write aboutSite if the notice is about another site.',
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
  'notice-site-unknown': {
    severity: 'error',
    clauses: ['R-GO-3.1.2.4', 'R-GO-3.2.1d'],
    zh: {
      summary: '公告的对象站点是站群里的网站。',
      message: '站群里没有站点“{value}”。',
      fix: '站群内的站点有：{known}；站群以外的网站不写 aboutSite，在 subject 里写明。',
    },
    en: {
      summary: 'The site that a notice is about is in the fleet.',
      message: 'There is no site "{value}" in the fleet.',
      fix: 'Sites of the fleet: {known}. For a site outside it, leave out aboutSite and name it in subject.',
    },
    example: { bad: 'aboutSite: shuiwu', good: 'aboutSite: swj' },
  },
  'outage-of-site': {
    severity: 'error',
    clauses: ['R-GO-3.2.2a', 'R-GO-3.2.2b', 'R-YZ-13.2', 'R-YZ-13.3', 'R-LYG-8.1', 'R-LYG-8.3'],
    zh: {
      summary: '整个网站下线，发临时下线公告，经过审批并计入次数。',
      message: '停止服务公告的对象“{value}”是整个网站。',
      fix: '整个网站停止服务的，把 subtype 改为“临时下线公告”，写明审批文号、原因和是否计入次数；只是某项服务停止的，subject 写那项服务。',
    },
    en: {
      summary:
        'A whole site that goes off line has a notice of temporary closure, with approval and within its limits.',
      message: 'The subject "{value}" of this notice of a service outage is a whole site.',
      fix: 'Make it a notice of temporary closure with approval, cause and countsTowardLimit, or name the service that stops.',
    },
    example: {
      bad: 'subtype: 停止服务公告\nsubject: 示例市水务局网站',
      good: 'subtype: 停止服务公告\nsubject: 网上缴费',
    },
  },
});

/** Names and numbers that are unique to a site. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'site-duplicate': {
    severity: 'error',
    clauses: ['R-LYG-2', 'R-YZ-8.1'],
    zh: {
      summary: '站点编号、预览端口、域名、网站标识码、备案号、党政机关标识和机构代码各不相同。',
      message: '“{field}”的值“{value}”与 {other} 重复。',
      fix: '换成本站自己的值。',
    },
    en: {
      summary:
        'Site ids, preview ports, domains, site codes, filing numbers, party and government marks and institution codes are unique.',
      message: 'The value "{value}" of "{field}" is also used in {other}.',
      fix: 'Write the value of this site.',
    },
    example: {
      bad: 'sites:\n  - { id: www, port: 4321 }\n  - { id: swj, port: 4321 }',
      good: 'sites:\n  - { id: www, port: 4321 }\n  - { id: swj, port: 4322 }',
    },
  },
  'unit-duplicate': {
    severity: 'error',
    clauses: ['R-YZ-8.1', 'R-GO-3.1.0'],
    zh: {
      summary: '一个单位最多开设一个网站。',
      message: '单位“{value}”已有网站 {other}。',
      fix: '一个单位最多开设一个网站；核对单位名称，或把内容并入已有的网站。',
    },
    en: {
      summary: 'A unit has at most one site.',
      message: 'The unit "{value}" already has the site {other}.',
      fix: 'A unit opens at most one site; check the name or merge the sites.',
    },
    example: { bad: 'unit: 市水务局(两个站点相同)', good: 'unit: 市教育局' },
  },
  'site-value-copied': {
    severity: 'warning',
    clauses: ['R-DL-28.1', 'R-YZ-8.1'],
    zh: {
      summary: '站点记录里写的是本站自己的情况，不是从别的站点抄来的。',
      message: '“{field}”与站点 {other} 的相同：{value}。',
      fix: '核对以后换成本站的；确实共用的，登记例外。',
    },
    en: {
      summary: 'A site record describes its own site and is not copied from another.',
      message: '"{field}" is the same as that of the site {other}: {value}.',
      fix: 'Check it and write the value of this site; register an exception if they really share it.',
    },
    example: { bad: 'contact: { phone: 0000-8100000 }（与 swj 相同）', good: 'contact: { phone: 0000-8300000 }' },
  },
  'number-pending': {
    severity: 'warning',
    clauses: ['R-DL-30', 'R-GO-3.1.2.2'],
    zh: {
      summary: '筹建的网站在开通以前补齐批下来的号码。',
      message: '“{field}”还是新建站点时的 {value}，批下来以后要换。',
      fix: '换成批准的号码；开通以前都要换好。',
    },
    en: {
      summary: 'A site in preparation needs its granted numbers before it opens.',
      message: '"{field}" still has the placeholder {value} of the new site.',
      fix: 'Write the granted number before the site opens.',
    },
    example: { bad: 'siteCode: bm00000000', good: "siteCode: '0000000001'" },
  },
  'number-missing': {
    severity: 'error',
    clauses: ['R-DL-30', 'R-GO-3.1.2.2'],
    zh: {
      summary: '对外的网站都有批下来的号码。',
      message: '“{field}”没有填：{value} 只是新建站点时占的位置。',
      fix: '换成批准的号码；还没有批下来的，把 status 改回 draft。',
    },
    en: {
      summary: 'A site shown to the public has its granted numbers.',
      message: '"{field}" is not filled in: {value} is the placeholder of the new site.',
      fix: 'Write the granted number, or set the status back to draft.',
    },
    example: { bad: 'siteCode: bm00000000\nstatus: live', good: "siteCode: '0000000001'\nstatus: live" },
  },
});

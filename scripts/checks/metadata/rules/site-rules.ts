/** Rules about the registry and the site records. */
import type { Rule } from '../../check.ts';

export const siteRules = {
  'site-id': {
    severity: 'error',
    clauses: ['R-LYG-2'],
    zh: {
      summary: '站点档案中的编号与登记表、文件夹一致。',
      message: '档案中的站点编号是“{value}”，登记的是“{expected}”。',
      fix: '改为 id: {expected}',
    },
    en: {
      summary: 'The id in a site record equals the registry and the folder.',
      message: 'The record says "{value}", the registry says "{expected}".',
      fix: 'Write id: {expected}',
    },
    example: { bad: 'sites/swj/site.yaml:\nid: www', good: 'sites/swj/site.yaml:\nid: swj' },
  },
  'browser-promise': {
    severity: 'warning',
    clauses: ['R-JM-13.4'],
    zh: {
      summary: '页脚写的适用浏览器不多于页面实际支持的。',
      message: '“适用浏览器”写了“{value}”，页面不保证。',
      fix: '删去 browserSupport，页脚自动写“{kept}”；或者改写为不低于这些版本。',
    },
    en: {
      summary: 'The footer promises no browser that the pages do not support.',
      message: '"browserSupport" promises "{value}", which the pages do not keep.',
      fix: 'Remove browserSupport, and the footer tells by itself what is supported; or name no older versions than those.',
    },
    example: {
      bad: 'browserSupport: 近五年的浏览器，IE 11',
      good: 'browserSupport: Chrome 90、Edge 90、Firefox 90、Safari 14.1 及以上版本',
    },
  },
  'site-copied': {
    severity: 'warning',
    clauses: ['R-DL-28.1', 'R-YZ-8.1'],
    zh: {
      summary: '站点记录里写的是本站自己的情况，不是从别的站点抄来的。',
      message: '“{field}”与站点 {other} 的相同：{value}。',
      fix: '核对以后换成本站的；确实共用的，登记例外。',
    },
    en: {
      summary: 'A site record tells of its own site and is not copied from another.',
      message: '"{field}" is the same as that of the site {other}: {value}.',
      fix: 'Check it and write that of this site; register an exception if they really share it.',
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
      summary: 'A site in preparation gets its granted numbers before it opens.',
      message: '"{field}" is still {value}, as the new site was written.',
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
      message: '"{field}" is not filled in: {value} only held its place in the new site.',
      fix: 'Write the granted number, or set the status back to draft.',
    },
    example: { bad: 'siteCode: bm00000000\nstatus: live', good: "siteCode: '0000000001'\nstatus: live" },
  },
  'site-duplicate': {
    severity: 'error',
    clauses: ['R-LYG-2', 'R-YZ-8.1'],
    zh: {
      summary: '站点编号、预览端口、域名、网站标识码、备案号、党政机关标识和机构代码各不相同。',
      message: '“{field}”的值“{value}”与 {other} 重复。',
      fix: '换成本站自己的值。',
    },
    en: {
      summary: 'Site ids, preview ports, domains, site codes, filing numbers, marks and body codes are unique.',
      message: 'The value "{value}" of "{field}" is the same as in {other}.',
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
  'parent-unknown': {
    severity: 'error',
    clauses: ['R-LYG-2'],
    zh: {
      summary: '上级网站、本级门户和互动平台所属站点都在登记表中。',
      message: '“{field}”写的站点“{value}”没有登记。',
      fix: '[[您要写的可能是 {suggestion}。]]写登记表中的站点编号。',
    },
    en: {
      summary: 'Parent, portal and platform owner are registered sites.',
      message: 'The site "{value}" in "{field}" is not registered.',
      fix: '[[Did you mean {suggestion}? ]]Write the id of a registered site.',
    },
    example: { bad: 'parent: wwww', good: 'parent: www' },
  },
  'parent-cycle': {
    severity: 'error',
    clauses: ['R-LYG-2'],
    zh: {
      summary: '上级网站的关系不循环。',
      message: '站点“{value}”的上级网站绕回了它自己。',
      fix: '改正 parent，最上级的网站不写 parent。',
    },
    en: {
      summary: 'Parent relations do not go in circles.',
      message: 'The parents of the site "{value}" lead back to itself.',
      fix: 'Mend parent; the top site has none.',
    },
    example: {
      bad: 'sites:\n  - { id: a, parent: b, port: 4321 }\n  - { id: b, parent: a, port: 4322 }',
      good: 'sites:\n  - { id: a, port: 4321 }\n  - { id: b, parent: a, port: 4322 }',
    },
  },
  'portal-missing': {
    severity: 'error',
    clauses: ['R-LYG-2', 'R-GO-3.1.4c'],
    zh: {
      summary: '部门网站写明本级门户。',
      message: '部门网站“{value}”没有写本级门户（portal）。',
      fix: '在登记表中加上 portal: 门户网站的编号。',
    },
    en: {
      summary: 'A department site names its portal.',
      message: 'The department site "{value}" names no portal.',
      fix: 'Add portal with the id of the portal site to the registry.',
    },
    example: { bad: '- { id: swj, port: 4322 }', good: '- { id: swj, portal: www, port: 4322 }' },
  },
  'portal-kind': {
    severity: 'error',
    clauses: ['R-LYG-2'],
    zh: {
      summary: '本级门户是政府门户网站。',
      message: '站点“{value}”不是政府门户网站。',
      fix: '写门户网站的编号；如果它确是门户，把它档案中的 kind 改为 portal。',
    },
    en: {
      summary: 'The portal of a site is a portal.',
      message: 'The site "{value}" is not a government portal.',
      fix: 'Write the id of a portal, or set kind: portal in its record.',
    },
    example: { bad: 'portal: jyj(部门网站)', good: 'portal: www' },
  },
  'domain-portal': {
    severity: 'error',
    clauses: ['R-GO-3.1.4b'],
    zh: {
      summary: '门户网站的域名是 www.□□□.gov.cn。',
      message: '门户网站的域名“{value}”不是 www.□□□.gov.cn 的形式。',
      fix: '使用 www.□□□.gov.cn，□□□ 是本地区名称的拼音或英文。',
    },
    en: {
      summary: 'The domain of a portal has the form www.□□□.gov.cn.',
      message: 'The domain "{value}" of the portal has not the form www.□□□.gov.cn.',
      fix: 'Use www.□□□.gov.cn with the name of the place in pinyin or English.',
    },
    example: { bad: 'primary: portal.city.example.gov.cn', good: 'primary: www.example.gov.cn' },
  },
  'domain-department': {
    severity: 'error',
    clauses: ['R-GO-3.1.4c'],
    zh: {
      summary: '部门网站使用本级门户的下级域名。',
      message: '部门网站的域名“{value}”不在门户域名 {portal} 之下。',
      fix: '使用 ○○○.{portal} 形式的域名。',
    },
    en: {
      summary: 'A department uses a subdomain of its portal.',
      message: 'The domain "{value}" is not below the domain {portal} of the portal.',
      fix: 'Use a domain of the form ○○○.{portal}.',
    },
    example: { bad: 'primary: swj.other.gov.cn', good: 'primary: swj.example.gov.cn' },
  },
  'token-contrast': {
    severity: 'error',
    clauses: ['R-GO-6.1c', 'WCAG-1.4.3'],
    zh: {
      summary: '主色和强调色与白色的对比度不低于 4.5:1。',
      message: '颜色 {value} 与白色的对比度只有 {ratio}:1，低于 4.5:1。',
      fix: "换一种更深的颜色，例如 '#0b4f8a'（8.2:1；井号前后的引号不能少）。",
    },
    en: {
      summary: 'Primary and accent colour have a contrast of at least 4.5:1 with white.',
      message: 'The colour {value} has a contrast of only {ratio}:1 with white, below 4.5:1.',
      fix: "Use a darker colour, for example '#0b4f8a' (8.2:1), in quotes.",
    },
    example: { bad: "primary: '#6db3f2'", good: "primary: '#0b4f8a'" },
  },
} as const satisfies Record<string, Rule>;

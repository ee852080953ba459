/** Rules about the packs of a site, and about header and footer of its pages. `source` is the file the page was made from; `clauses` the rows a pack rests on. */
import type { Rule } from '../../check.ts';

export const partsRules = {
  'pack-unknown': {
    severity: 'error',
    clauses: ['R-YZ-11'],
    zh: {
      summary: '站点登记的适用规则都要有对应的规则包。',
      message: '没有名为“{value}”的规则包。',
      fix: '从这些规则包中选用：{known}。',
    },
    en: {
      summary: 'Every rule pack a site names exists.',
      message: 'There is no rule pack "{value}".',
      fix: 'Choose among: {known}.',
    },
    example: { bad: 'rulePacks: [nationl]', good: 'rulePacks: [national]' },
  },
  'waiver-refused': {
    severity: 'error',
    clauses: ['DESIGN-5'],
    zh: {
      summary: '放宽规则要有有效的豁免记录。',
      message: '对“{row}”的豁免不生效：{reason}。',
      fix: '改正 row、value 或 until；不再需要的豁免请删去。',
    },
    en: {
      summary: 'Staying below a rule needs a waiver that holds.',
      message: 'The waiver for "{row}" has no effect: {reasonEn}.',
      fix: 'Mend row, value or until, or remove the waiver.',
    },
    example: {
      bad: "waivers:\n  - { row: footer.required, value: bestView, reason: 改版, approvalRef: 1号, until: '2020-01-01' }",
      good: "waivers:\n  - { row: footer.required, value: bestView, reason: 改版, approvalRef: 1号, until: '2099-01-01' }",
    },
  },
  'header-missing': {
    severity: 'error',
    clauses: ['R-GO-3.1.3a', 'R-GO-3.1.3b', 'R-DL-28.2', 'R-JM-13.1'],
    zh: {
      summary: '每一页头部标识区都要有适用规则要求的内容。',
      message: '网页头部缺少“{label}”（依据 {clauses}）。来源：{source}。',
      fix: '在页头组件中显示这一项，并标上 data-identity="{part}"。',
    },
    en: {
      summary: 'The header of every page holds what the rule packs require.',
      message: 'The header lacks "{part}" ({clauses}). Source: {source}.',
      fix: 'Show it in the header component, marked data-identity="{part}".',
    },
    example: {
      bad: '<header></header>',
      good: '<header><a href="/" data-identity="siteName">示例市人民政府</a></header>',
    },
  },
  'footer-missing': {
    severity: 'error',
    clauses: ['R-DL-30', 'R-JM-13.4', 'R-YZ-19.5b', 'X-6'],
    zh: {
      summary: '每一页底部功能区都要有适用规则要求的内容。',
      message: '网页底部缺少“{label}”（依据 {clauses}）。来源：{source}。',
      fix: '在站点登记（site.yaml）中填写这一项，并确认页脚组件显示了它（data-identity="{part}"）。',
    },
    en: {
      summary: 'The footer of every page holds what the rule packs require.',
      message: 'The footer lacks "{part}" ({clauses}). Source: {source}.',
      fix: 'Fill it in in site.yaml and make sure the footer component shows it (data-identity="{part}").',
    },
    example: {
      bad: '<footer></footer>',
      good: '<footer><span data-identity="siteCode">网站标识码：0000000001</span></footer>',
    },
  },
  unconfirmed: {
    severity: 'warning',
    clauses: ['X-6'],
    zh: {
      summary: '原文尚未核实的要求只作提醒，不影响发布。',
      message: '网页缺少“{label}”（依据 {clauses}，原文待核实）。来源：{source}。',
      fix: '核对规定原文；确有要求的，补上这一项。',
    },
    en: {
      summary: 'Requirements whose wording is not confirmed only warn.',
      message: 'The page lacks "{part}" ({clauses}, wording unconfirmed). Source: {source}.',
      fix: 'Look the wording up; add the item if it is asked for.',
    },
    example: { bad: '<footer></footer>', good: '<footer><span data-identity="bestView">…</span></footer>' },
  },
  'value-differs': {
    severity: 'error',
    clauses: ['R-DL-30', 'R-GO-3.1.3a', 'R-GO-3.1.4d'],
    zh: {
      summary: '网页上的标识与站点登记一致。',
      message: '“{label}”显示为“{value}”，站点登记为“{expected}”。来源：{source}。',
      fix: '让组件直接使用站点登记的值，不要另外填写。',
    },
    en: {
      summary: 'What a page shows about the site is what the site record says.',
      message: '"{part}" shows "{value}"; the site record says "{expected}". Source: {source}.',
      fix: 'Let the component use the value of the site record.',
    },
    example: {
      bad: '<span data-identity="siteCode">网站标识码：0000000009</span>',
      good: '<span data-identity="siteCode">网站标识码：0000000001</span>',
    },
  },
  'link-differs': {
    severity: 'error',
    clauses: ['R-DL-30', 'R-YZ-19.5b', 'R-JM-9'],
    zh: {
      summary: '标识的链接指向规定的地址：ICP 备案指向工信部，公安备案带 14 位编号，党政机关标识指向登记的地址。',
      message: '“{label}”的链接是“{value}”，应为 {expected}。来源：{source}。',
      fix: '改正页脚组件中的链接。',
    },
    en: {
      summary:
        'The marks link where they have to: ICP to MIIT, police filing with its 14 digits, party mark as recorded.',
      message: '"{part}" links to "{value}"; it has to be {expected}. Source: {source}.',
      fix: 'Mend the link in the footer component.',
    },
    example: {
      bad: '<a data-identity="icp" href="http://www.example.com/">京ICP备00000000号-1</a>',
      good: '<a data-identity="icp" href="https://beian.miit.gov.cn/">京ICP备00000000号-1</a>',
    },
  },
  'error-report-link': {
    severity: 'error',
    clauses: ['R-YZ-19.5b', 'R-DL-30'],
    zh: {
      summary: '找错入口的链接带网站标识码和当前网页的网址。',
      message: '找错入口的链接缺少正确的 {parameter}（应为 {expected}）。来源：{source}。',
      fix: '链接写成“平台地址?site_code=标识码&url=本页网址（经编码）”。',
    },
    en: {
      summary: 'The error-report link carries the site code and the address of the page.',
      message: 'The error-report link lacks the right {parameter} (expected {expected}). Source: {source}.',
      fix: 'Write it as "platform?site_code=CODE&url=ENCODED-PAGE-ADDRESS".',
    },
    example: {
      bad: '<a data-identity="errorReport" href="https://zfwzgl.www.gov.cn/exposure/jiucuo.html">政府网站找错</a>',
      good:
        '<a data-identity="errorReport" href="https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=0000000001' +
        '&amp;url=https%3A%2F%2Fwww.example.gov.cn%2F">政府网站找错</a>',
    },
  },
  'error-report-label': {
    severity: 'error',
    clauses: ['R-DL-30', 'R-YZ-19.5b', 'R-LYG-12.3b'],
    zh: {
      summary: '找错入口的名称用适用规则规定的写法。',
      message: '找错入口写作“{value}”，应为：{expected}（依据 {clauses}）。',
      fix: '改正 site.yaml 中 errorReport.label。',
    },
    en: {
      summary: 'The error-report entry is named as the rule packs say.',
      message: 'The error-report entry is called "{value}"; it has to be: {expected} ({clauses}).',
      fix: 'Change errorReport.label in site.yaml.',
    },
    example: { bad: 'errorReport: { label: 纠错 }', good: 'errorReport: { label: 我为政府网站找错 }' },
  },
  'zone-missing': {
    severity: 'error',
    clauses: ['X-2', 'X-6'],
    zh: {
      summary: '每一页都有头部标识区和底部功能区。',
      message: '网页没有{zone}。来源：{source}。',
      fix: '使用统一的网页布局。',
    },
    en: {
      summary: 'Every page has a header and a footer.',
      message: 'The page has no {zoneEn}. Source: {source}.',
      fix: 'Use the common layout.',
    },
    example: {
      bad: '<body><main></main></body>',
      good: '<body><header></header><main></main><footer></footer></body>',
    },
  },
  'zone-differs': {
    severity: 'error',
    clauses: ['X-6'],
    zh: {
      summary: '各页的头部和底部与首页一致。',
      message: '{zone}与首页不一致：此处为“{value}”，首页为“{expected}”。来源：{source}。',
      fix: '使用统一的网页布局，不要为个别网页另做头部或底部。',
    },
    en: {
      summary: 'Header and footer are the same on every page as on the home page.',
      message: 'The {zoneEn} differs from the home page: here "{value}", there "{expected}". Source: {source}.',
      fix: 'Use the common layout.',
    },
    example: { bad: '<footer>其他页脚</footer>', good: '<footer>与首页相同的页脚</footer>' },
  },
} as const satisfies Record<string, Rule>;

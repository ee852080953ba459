/** Rules about the parts of header and footer. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'header-missing': {
    severity: 'error',
    clauses: ['R-GO-3.1.3a', 'R-GO-3.1.3b', 'R-DL-28.2', 'R-JM-13.1'],
    zh: {
      summary: '每一页头部标识区都要有适用规则要求的内容。',
      message: '网页头部缺少“{label}”（依据 {clauses}）。来源：{source}。',
      fix: '在页头组件中显示这一项，并标上 data-identity="{part}"。',
    },
    en: {
      summary: 'The header of every page has the parts that the rule packs require.',
      message: 'The header lacks "{part}" ({label}; {clauses}). Source: {source}.',
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
      summary: 'The footer of every page has the parts that the rule packs require.',
      message: 'The footer lacks "{part}" ({label}; {clauses}). Source: {source}.',
      fix: 'Add it to site.yaml and make sure the footer component shows it (data-identity="{part}").',
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
      message: '网页缺少“{label}”（{part}，依据 {clauses}，原文待核实）。来源：{source}。',
      fix: '核对规定原文；确有要求的，补上这一项。',
    },
    en: {
      summary: 'Requirements whose wording is not confirmed are warnings only.',
      message: 'The page lacks "{part}" ({label}; {clauses}, wording unconfirmed). Source: {source}.',
      fix: 'Check the original wording; add the part if it is required.',
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
      summary: 'What a page shows about the site matches the site record.',
      message: '"{label}" shows "{value}"; the value in the site record is "{expected}". Source: {source}.',
      fix: 'Use the value of the site record in the component.',
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
        'Identity elements have the required links: ICP filing to MIIT, police filing with its 14 digits, party and government mark as recorded.',
      message: '"{label}" links to "{value}"; it has to be {expected}. Source: {source}.',
      fix: 'Fix the link in the footer component.',
    },
    example: {
      bad: '<a data-identity="icp" href="http://www.example.com/">京ICP备00000000号-1</a>',
      good: '<a data-identity="icp" href="https://beian.miit.gov.cn/">京ICP备00000000号-1</a>',
    },
  },
});

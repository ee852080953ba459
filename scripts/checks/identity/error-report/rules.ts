/** Rules about the entrance for reporting errors. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'error-report-link': {
    severity: 'error',
    clauses: ['R-YZ-19.5b', 'R-DL-30'],
    zh: {
      summary: '找错入口的链接带网站标识码和当前网页的网址。',
      message: '找错入口的链接缺少正确的 {parameter}（应为 {expected}）。来源：{source}。',
      fix: '链接写成“平台地址?site_code=标识码&url=本页网址（经编码）”。',
    },
    en: {
      summary: 'The error-report link contains the site code and the address of the page.',
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
      summary: 'The error-report link has the label that the rule packs require.',
      message: 'The label of the error-report link is "{value}"; it has to be: {expected} ({clauses}).',
      fix: 'Change errorReport.label in site.yaml.',
    },
    example: { bad: 'errorReport: { label: 纠错 }', good: 'errorReport: { label: 我为政府网站找错 }' },
  },
});

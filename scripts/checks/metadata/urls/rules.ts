/** Addresses of pages: each belongs to one page. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'url-duplicate': {
    severity: 'error',
    clauses: ['R-GO-3.1.4e'],
    zh: {
      summary: '每个网页有自己的网址。',
      message: '网址 {value} 已属于 {other}。',
      fix: '换一个文件名；只有一页的栏目只放一个文件。',
    },
    en: {
      summary: 'Every page has an address of its own.',
      message: 'The address {value} already belongs to {other}.',
      fix: 'Use another file name; a single-page column has only one file.',
    },
    example: { bad: 'zrdl/overview.md 和 zrdl/second.md(栏目只有一页)', good: 'zrdl/overview.md' },
  },
  'url-reserved': {
    severity: 'error',
    clauses: ['R-GO-3.1.4e'],
    zh: {
      summary: '系统使用的网址不作他用。',
      message: '网址 {value} 由系统使用。',
      fix: '换一个文件名或栏目编号；是历史地址的，删去。',
    },
    en: {
      summary: 'Addresses reserved by the program are not used.',
      message: 'The address {value} is reserved by the program.',
      fix: 'Use another file name or column id; delete it if it is an old address.',
    },
    example: { bad: 'page-2.md', good: 'second-phase.md' },
  },
  'alias-unusable': {
    severity: 'error',
    clauses: ['R-YZ-13.1'],
    zh: {
      summary: '历史地址是浏览器会访问的网址。',
      message: '历史地址“{value}”无法跳转。',
      fix: '写旧网址中域名以后的部分，以一个 / 开头，没有 // 和 ..，% 后面是两位十六进制数，不超过 500 个字符，例如 /old/1.html。',
    },
    en: {
      summary: 'Old addresses are valid paths that browsers can request.',
      message: 'The old address "{value}" cannot be redirected.',
      fix: 'Write the part of the old address after the host, with one / in front and without // and .., for example /old/1.html.',
    },
    example: { bad: 'aliases: [//www.example.gov.cn/1.html]', good: 'aliases: [/old/1.html]' },
  },
  'alias-duplicate': {
    severity: 'error',
    clauses: ['R-YZ-13.1'],
    zh: {
      summary: '一个旧网址只跳转到一处。',
      message: '历史地址 {value} 已属于 {other}。',
      fix: '删去其中一处。',
    },
    en: {
      summary: 'An old address leads to only one page.',
      message: 'The old address {value} already belongs to {other}.',
      fix: 'Remove one of the two.',
    },
    example: { bad: 'aliases: [/old/1.html](两个条目相同)', good: 'aliases: [/old/2.html]' },
  },
});

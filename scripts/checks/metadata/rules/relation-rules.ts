/** Rules about entries among each other: unique names and references. */
import type { Rule } from '../../check.ts';

export const relationRules = {
  'id-duplicate': {
    severity: 'error',
    clauses: ['R-GO-5.3.1a'],
    zh: {
      summary: '信息标识在全站群不重复。',
      message: '信息标识“{value}”已用于 {other}。',
      fix: '后建的一条换一个编号；复制文件新建条目的，用 npm run lantai -- new 重新编号。',
    },
    en: {
      summary: 'Ids are unique in the fleet.',
      message: 'The id "{value}" is already used in {other}.',
      fix: 'Give the newer entry another id; npm run lantai -- new assigns one.',
    },
    example: { bad: 'id: www-20250301-01(两个文件相同)', good: 'id: www-20250301-02' },
  },
  'index-number-duplicate': {
    severity: 'error',
    clauses: ['R-DL-26.2'],
    zh: {
      summary: '索引号在全站群不重复。',
      message: '索引号“{value}”已用于 {other}。',
      fix: '核对索引号；新文件由 npm run lantai -- new 编排下一个号。',
    },
    en: {
      summary: 'Index numbers are unique in the fleet.',
      message: 'The index number "{value}" is already used in {other}.',
      fix: 'Check it; npm run lantai -- new assigns the next number.',
    },
    example: { bad: 'indexNumber: SL0000001/2025-00012(两个文件相同)', good: 'indexNumber: SL0000001/2025-00013' },
  },
  'document-number-duplicate': {
    severity: 'error',
    clauses: ['R-DL-26.2', 'R-GO-5.3.1a'],
    zh: {
      summary: '同一发文字号的文件只入库一次。',
      message: '发文字号“{value}”已用于 {other}。',
      fix: '同一份文件只保留一条，其他网站用 alsoIn 展现；字号写错的，按原件改正。',
    },
    en: {
      summary: 'A document is in the library once.',
      message: 'The document number "{value}" is already used in {other}.',
      fix: 'Keep one entry and show it elsewhere with alsoIn; mend the number if it is wrong.',
    },
    example: { bad: 'documentNumber: 示政发〔2025〕12号(两个文件相同)', good: 'documentNumber: 示政发〔2025〕13号' },
  },
  'item-code-duplicate': {
    severity: 'error',
    clauses: ['R-GO-4.3.1c'],
    zh: {
      summary: '事项编码在全站群不重复。',
      message: '事项编码“{value}”已用于 {other}。',
      fix: '同一事项只保留一份办事指南，其他网站用 alsoIn 展现；编码写错的，按事项目录改正。',
    },
    en: {
      summary: 'Item codes are unique in the fleet.',
      message: 'The item code "{value}" is already used in {other}.',
      fix: 'Keep one guide and show it elsewhere with alsoIn; mend the code if it is wrong.',
    },
    example: { bad: 'itemCode: SL-SW-0001(两个文件相同)', good: 'itemCode: SL-SW-0002' },
  },
  'item-name-duplicate': {
    severity: 'error',
    clauses: ['R-GO-4.3.1c'],
    zh: {
      summary: '事项名称在同一网站不重复。',
      message: '事项名称“{value}”已用于 {other}。',
      fix: '同一事项只保留一份办事指南；不同事项按事项目录写全名称，例如加上“（首次申请）”。',
    },
    en: {
      summary: 'Item names are unique in a site.',
      message: 'The item name "{value}" is already used in {other}.',
      fix: 'Keep one guide of an item; write the full names of different items.',
    },
    example: { bad: 'itemName: 取水许可(两个文件相同)', good: 'itemName: 取水许可（延续）' },
  },
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
      fix: 'Use another file name; a column of one page holds one file.',
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
      summary: 'Addresses the program uses are not taken.',
      message: 'The address {value} is used by the program.',
      fix: 'Use another file name or column id; delete it where it is an old address.',
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
      summary: 'Old addresses are ones that browsers ask for.',
      message: 'The old address "{value}" cannot be redirected.',
      fix: 'Write what follows the host in the old address, with one / in front, without // and .., for example /old/1.html.',
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
      summary: 'An old address leads to one place.',
      message: 'The old address {value} already belongs to {other}.',
      fix: 'Remove one of the two.',
    },
    example: { bad: 'aliases: [/old/1.html](两个条目相同)', good: 'aliases: [/old/2.html]' },
  },
  'reference-missing': {
    severity: 'error',
    clauses: ['R-GO-4.2.3a', 'R-GO-5.3.1a'],
    zh: {
      summary: '引用的条目在信息资源库中。',
      message: '“{field}”引用的条目“{value}”不存在。',
      fix: '[[您要写的可能是 {suggestion}。]]写目标条目的信息标识（它的 id）。',
    },
    en: {
      summary: 'Referenced entries are in the library.',
      message: 'The entry "{value}" referenced by "{field}" does not exist.',
      fix: '[[Did you mean {suggestion}? ]]Write the id of the target entry.',
    },
    example: { bad: 'interprets: [www-20250301-99]', good: 'interprets: [www-20250301-01]' },
  },
  'reference-type': {
    severity: 'error',
    clauses: ['R-GO-4.2.3a'],
    zh: {
      summary: '引用的条目是规定的内容类型。',
      message: '“{field}”引用的“{value}”不是规定的内容类型。',
      fix: '这里只能引用：{expected}。核对编号。',
    },
    en: {
      summary: 'Referenced entries have the right type.',
      message: 'The entry "{value}" referenced by "{field}" has the wrong type.',
      fix: 'Only these types may be referenced here: {expectedEn}. Check the id.',
    },
    example: { bad: 'interprets: [www-20250301-05](一条新闻)', good: 'interprets: [www-20250301-01](一份政策文件)' },
  },
  'reference-self': {
    severity: 'error',
    clauses: ['R-GO-4.2.3a'],
    zh: {
      summary: '条目不引用自己。',
      message: '“{field}”引用了本条目自己。',
      fix: '改为另一条目的信息标识，或删去。',
    },
    en: {
      summary: 'Entries do not reference themselves.',
      message: '"{field}" references the entry itself.',
      fix: 'Write the id of another entry, or remove it.',
    },
    example: { bad: 'id: a\nreplaces: [a]', good: 'id: a\nreplaces: [b]' },
  },
  'reference-hidden': {
    severity: 'warning',
    clauses: ['R-GO-4.2.3a'],
    zh: {
      summary: '引用的条目是公开显示的。',
      message: '“{field}”引用的“{value}”目前不显示（草稿、未到时间、已下线或已撤回）。',
      fix: '确认目标条目何时发布；已撤回的，删去引用。',
    },
    en: {
      summary: 'Referenced entries are shown.',
      message: 'The entry "{value}" referenced by "{field}" is not shown (draft, scheduled, expired or withdrawn).',
      fix: 'Make sure the target will be published, or remove the reference.',
    },
    example: { bad: 'relatedDocuments: [www-20250301-03](草稿)', good: 'relatedDocuments: [www-20250301-01]' },
  },
  'also-in-unknown': {
    severity: 'error',
    clauses: ['R-GO-5.3.2'],
    zh: {
      summary: '其他展现栏目写成“站点编号/栏目路径”，并且存在。',
      message: '没有栏目“{value}”。',
      fix: '[[您要写的可能是 {suggestion}。]]写成 站点编号/栏目路径，例如 www/xwzx/bmdt。',
    },
    en: {
      summary: 'Other columns are written site/column and exist.',
      message: 'There is no column "{value}".',
      fix: '[[Did you mean {suggestion}? ]]Write site/column path, for example www/xwzx/bmdt.',
    },
    example: { bad: 'alsoIn: [xwzx/bmdt]', good: 'alsoIn: [www/xwzx/bmdt]' },
  },
} as const satisfies Record<string, Rule>;

/** Reprints: they come from a registered source and keep address, title and text of the original. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'reprint-source': {
    severity: 'error',
    clauses: ['R-DL-23.1', 'R-DL-23.2', 'R-DL-23.3', 'R-GO-4.1.5d', 'R-YZ-19.3c'],
    zh: {
      summary: '转载要写明原文网址、原标题、原发布时间和稿源登记编号。',
      message: '这一条是转载，缺少“{field}”。',
      fix: '在 source 下写明原文网址（url）、原标题（originalTitle）、原发布时间（originalPublishedAt）和稿源登记编号（registerId）。',
    },
    en: {
      summary: 'A reprint states address, title and time of the original, and the registered source.',
      message: 'This is a reprint without "{field}".',
      fix: 'Write url, originalTitle, originalPublishedAt and registerId under source.',
    },
    example: {
      bad: 'reprint: true\nsource:\n  name: 示例日报\n  kind: 网上采集',
      good: "reprint: true\nsource:\n  name: 示例日报\n  kind: 网上采集\n  url: https://www.example.gov.cn/1.html\n  originalTitle: 原标题\n  originalPublishedAt: '2026-03-01 09:30'\n  registerId: daily",
    },
  },
  'reprint-unregistered': {
    severity: 'error',
    clauses: ['R-DL-23.3'],
    zh: {
      summary: '只转载登记过的稿源。',
      message: '稿源登记里没有编号“{value}”。',
      fix: '[[您要写的可能是 {suggestion}。]]还没有登记的，先报主管单位核定，写进 {register}；不能登记的稿源不转载。',
    },
    en: {
      summary: 'Only registered sources are reprinted.',
      message: 'The register of sources has no id "{value}".',
      fix: '[[Did you mean {suggestion}? ]]Have the source approved and add it to {register}, or do not reprint it.',
    },
    example: { bad: 'registerId: somebody', good: 'registerId: province' },
  },
  'reprint-domain': {
    severity: 'error',
    clauses: ['R-DL-23.1', 'R-DL-23.3'],
    zh: {
      summary: '转载的原文在登记的稿源网站上。',
      message: '原文网址的域名“{value}”不属于登记的稿源“{source}”（{home}）。',
      fix: '改为稿源网站上的原文网址；稿源换了域名的，改稿源登记；确是另一家稿源的，改 registerId。',
    },
    en: {
      summary: 'The original is on the site of the registered source.',
      message: 'The host "{value}" of the original does not belong to the registered source "{source}" ({home}).',
      fix: 'Write the address on the site of the source, or fix the register or registerId.',
    },
    example: {
      bad: 'url: https://www.elsewhere.com/1.html\nregisterId: province',
      good: 'url: https://www.province.example.gov.cn/1.html\nregisterId: province',
    },
  },
  'reprint-title': {
    severity: 'warning',
    clauses: ['R-DL-23.2'],
    zh: {
      summary: '转载不改标题。',
      message: '标题与原标题《{original}》不同。',
      fix: '改回原标题；原标题记错了的，改正 originalTitle。',
    },
    en: {
      summary: 'A reprint keeps the title of the original.',
      message: 'The title differs from the original title, "{original}".',
      fix: 'Use the original title, or fix originalTitle if that is wrong.',
    },
    example: {
      bad: 'title: 我省推进公共服务（摘要）\noriginalTitle: 我省推进公共服务',
      good: 'title: 我省推进公共服务\noriginalTitle: 我省推进公共服务',
    },
  },
  'reprint-changed': {
    severity: 'warning',
    clauses: ['R-DL-23.2'],
    zh: {
      summary: '转载的正文与核对过的原文一致。',
      message: '正文与登记的原文校验值不符：正文现在是 {actual}。',
      fix: '与原文核对，改回原样；核对无误的，把 source.digest 换成现在的值。',
    },
    en: {
      summary: 'The text of a reprint has not changed since it was compared with the original.',
      message: 'The text does not match the recorded digest of the original; its digest is now {actual}.',
      fix: 'Compare it with the original and restore it, or write the current digest after comparing.',
    },
    example: { bad: '(正文在核对后有改动)', good: 'digest: sha256:…(与正文相符)' },
  },
  'source-duplicate': {
    severity: 'error',
    clauses: ['R-DL-23.3'],
    zh: {
      summary: '稿源登记编号不重复。',
      message: '稿源登记编号“{value}”已经用过。',
      fix: '改用另一个编号，引用它的转载一并修改；重复登记的，删去一项。',
    },
    en: {
      summary: 'Ids of registered sources are unique.',
      message: 'The id "{value}" is already in the register.',
      fix: 'Use another id, or delete the repeated record.',
    },
    example: { bad: 'sources:\n  - id: province\n  - id: province', good: 'sources:\n  - id: province\n  - id: daily' },
  },
  'source-approval': {
    severity: 'error',
    clauses: ['R-DL-23.3', 'R-GO-8.2.1c'],
    zh: {
      summary: '党政机关网站以外的稿源，写明由谁核定、何时核定。',
      message: '稿源类别是“{value}”，缺少核定单位（approvedBy）或核定日期（approvedOn）。',
      fix: '写上 approvedBy 和 approvedOn；没有经过核定的，从登记里删去，不再转载。',
    },
    en: {
      summary: 'A source other than a government site states who approved it and when.',
      message: 'approvedBy or approvedOn is missing for a source of the kind "{value}".',
      fix: 'Add approvedBy and approvedOn, or remove the source from the register.',
    },
    example: {
      bad: 'kind: 核定稿源单位',
      good: "kind: 核定稿源单位\napprovedBy: 市政府办公室\napprovedOn: '2026-01-05'",
    },
  },
  'reprint-unmarked': {
    severity: 'error',
    clauses: ['R-DL-23.1', 'R-DL-22.2'],
    zh: {
      summary: '从别的网站采集的新闻是转载，要标明。',
      message: '来源方式是“{value}”，没有写 reprint: true，网页上看不出是转载。',
      fix: '加上 reprint: true 和原文网址、原标题、原发布时间、稿源登记编号；是自己采写的，把来源方式改为“自编信息”。',
    },
    en: {
      summary: 'News taken from another site is marked as a reprint.',
      message: 'The kind of source is "{value}", but reprint: true is missing.',
      fix: 'Add reprint: true and what a reprint states of its original, or correct the kind of source.',
    },
    example: {
      bad: 'source: { name: 示例日报, kind: 网上采集 }',
      good: 'reprint: true\nsource: { name: 示例日报, kind: 网上采集 }',
    },
  },
  'reprint-review': {
    severity: 'error',
    clauses: ['R-GO-8.2.1c'],
    zh: {
      summary: '转载非政府网站的信息，要有加强的内容审核和保密审查。',
      message: '稿源“{source}”不是党政机关网站，没有责任编辑以外的人作的加强审查记录（source.extraReview）。',
      fix: '完成内容审核和保密审查以后，在 source 下写 extraReview：审查人（by）和日期（on）。',
    },
    en: {
      summary: 'A reprint from a site other than a government site has an extra review of content and secrecy.',
      message:
        'The source "{source}" is not a government site, and source.extraReview by somebody other than the editor is missing.',
      fix: 'After the review, write by and on under source.extraReview.',
    },
    example: {
      bad: 'registerId: daily(核定稿源单位)',
      good: "registerId: daily\n  extraReview: { by: 林晓, on: '2026-03-10' }",
    },
  },
  'reprint-refused': {
    severity: 'error',
    clauses: ['R-DL-23.3'],
    zh: {
      summary: '只转载党政机关网站和核定的稿源单位，其他稿源要有豁免。',
      message: '稿源“{source}”的类别是“{value}”，本网站适用的规则不允许转载。',
      fix: '不转载；主管部门同意的，在 waivers.yaml 写一条豁免：row: reprint.otherSources，value: extraReview，写明理由、文号和期限。',
    },
    en: {
      summary: 'Only government sites and approved sources are reprinted; others need a waiver.',
      message: 'The source "{source}" is of the kind "{value}", which the packs of the site do not allow.',
      fix: 'Do not reprint it, or record a waiver of reprint.otherSources with the value extraReview.',
    },
    example: { bad: 'kind: 其他', good: 'kind: 核定稿源单位' },
  },
});

/** Fields every entry has (requirements 3.3). `type`, `site` and `column` come from the folder, `review` from the sign-off. */
import { z } from 'astro/zod';
import { calendarDate, choice, field, line, localTime, siblingFile, slug, text, webUrl } from './atoms.ts';
import { LANGUAGE_TAGS } from './languages.ts';

export const SOURCE_KINDS = {
  own: '自编信息',
  collected: '网上采集',
  submitted: '信息报送',
  linked: '网站链接',
} as const;
export const DISCLOSURE_SCOPES = { active: '主动公开', request: '依申请公开', withheld: '不予公开' } as const;
export const ENTRY_STATES = { draft: '草稿', published: '已发布', withdrawn: '已撤回', archived: '已归档' } as const;

const sourceSchema = z.strictObject({
  name: field(line(60), {
    label: '来源',
    help: '写明信息出自哪个单位，会显示在网页上。',
    example: '市水务局',
    clauses: ['R-GO-4.1.5b', 'R-JM-24.1'],
  }),
  kind: field(choice(SOURCE_KINDS), { label: '来源方式', example: '自编信息', clauses: ['R-DL-22.2'] }),
  url: field(webUrl().optional(), {
    label: '原文网址',
    help: '转载时必填。',
    example: 'https://www.example.gov.cn/',
    clauses: ['R-DL-23.1'],
  }),
  originalTitle: field(line(200).optional(), { label: '原标题', clauses: ['R-DL-23.2'] }),
  originalPublishedAt: field(localTime().optional(), {
    label: '原发布时间',
    example: '2025-03-01 09:30',
    clauses: ['R-YZ-19.3c'],
  }),
  digest: field(
    z
      .string()
      .regex(/^sha256:[0-9a-f]{64}$/)
      .optional(),
    {
      label: '原文校验值',
      help: '转载的与原文、供稿单位报送的与原稿核对后，写正文的校验值（转载的由 npm run lantai -- report reprints 列出）；以后正文有改动会报告。',
      clauses: ['R-DL-23.2', 'R-GO-8.2.1b'],
    },
  ),
  registerId: field(slug().optional(), {
    label: '稿源登记编号',
    help: '转载时必填；写稿源登记（sources.yaml）里的编号。',
    example: 'province',
    clauses: ['R-DL-23.3'],
  }),
  system: field(line(60).optional(), {
    label: '来源系统',
    help: '由业务系统推送的信息写系统名称，并写明来源单位的三审记录。',
    example: '水情信息系统',
    clauses: ['R-YZ-19.3b', 'R-YZ-21.3'],
  }),
});

const attachmentSchema = z.strictObject({
  title: field(line(150), { label: '附件名称', example: '申请表' }),
  file: field(siblingFile(), {
    label: '附件文件',
    help: '与正文放在同一文件夹，文件名用小写字母、数字和连字符。',
    example: 'form.docx',
  }),
});

/** Who in the unit of origin edited, reviewed and signed an item before it was submitted (R-YZ-19.3b). */
const upstreamReviewSchema = z.strictObject({
  unit: field(line(60), {
    label: '来源单位',
    example: '青河县水利局',
    recordOnly: '内部留存，事后追查由哪个单位审核。',
  }),
  editor: field(line(20), { label: '编辑', example: '江一帆' }),
  editedAt: field(localTime(), { label: '编辑时间', example: '2026-03-10 09:00' }),
  reviewer: field(line(20), { label: '审核', example: '周明远' }),
  reviewedAt: field(localTime(), { label: '审核时间', example: '2026-03-10 10:20' }),
  signer: field(line(20), { label: '签发', example: '陆安' }),
  signedAt: field(localTime(), { label: '签发时间', example: '2026-03-10 11:00' }),
});

/** Who has reviewed an entry before it was published, and when. */
export const reviewRecord = z.strictObject({
  by: field(line(60), { label: '审查单位或者审查人', example: '市水务局办公室' }),
  on: field(calendarDate(), { label: '审查日期', example: '2026-01-08' }),
});

const submitUpSchema = z.strictObject({
  targets: field(z.array(line(60)).min(1), {
    label: '报送对象',
    help: '本站群网站的编号，或者站群登记表里上级网站的名称。',
    example: '[www, 示例省人民政府]',
  }),
  sentAt: field(localTime().optional(), {
    label: '报送时间',
    help: '报送后填写；没有写的，列为未报送。',
    example: '2026-03-10 15:00',
  }),
});

/** The field map shared by all types; each type spreads it into its own strict object. */
export const commonFields = {
  id: field(slug(), {
    label: '信息标识',
    help: '由 npm run lantai -- new 编排，以后不改。',
    example: 'www-20250301-01',
    clauses: ['R-GO-5.3.1a'],
  }),
  title: field(line(200), { label: '标题', example: '示例市召开防汛工作会议', clauses: ['R-JM-24.1'] }),
  publishedAt: field(localTime(), {
    label: '发布时间',
    help: '北京时间，年-月-日 时:分。',
    example: '2025-03-01 09:30',
    clauses: ['R-JM-24.1', 'X-1'],
  }),
  updatedAt: field(localTime().optional(), {
    label: '更新时间',
    help: '发布后有改动时填写。',
    example: '2025-03-02 10:00',
    clauses: ['R-GO-2.2.3'],
  }),
  expiresAt: field(localTime().optional(), {
    label: '下线时间',
    help: '到这一刻不再显示；不写则长期显示。',
    example: '2025-12-31 18:00',
  }),
  lastReviewedAt: field(calendarDate().optional(), {
    label: '复核日期',
    example: '2025-06-30',
    clauses: ['R-DL-15.1.1'],
  }),
  reviewBy: field(calendarDate().optional(), {
    label: '下次复核日期',
    example: '2026-06-30',
    clauses: ['R-GO-4.1.0c'],
  }),
  source: field(sourceSchema, { label: '来源' }),
  provider: field(line(60), { label: '信息提供单位', example: '市水务局', clauses: ['R-DL-22.1', 'R-GO-8.2.1b'] }),
  publisher: field(line(60), { label: '发布机构', example: '示例市人民政府办公室' }),
  editor: field(line(20), { label: '责任编辑', example: '王芳', clauses: ['R-GO-8.2.1a'] }),
  author: field(line(40).optional(), { label: '作者' }),
  tags: field(z.array(line(20)).min(1), {
    label: '内容标签',
    help: '至少一个，用于搜索和网页标签 Keywords。',
    example: '[防汛, 水利]',
    clauses: ['R-YZ-19.3.1a'],
  }),
  audience: field(z.array(line(20)).default([]), {
    label: '服务对象',
    help: '这条信息主要写给谁看，会显示在网页上，也可以按它搜索。',
    example: '[种粮大户, 农业企业]',
    clauses: ['R-GO-4.3.1c'],
  }),
  summary: field(text(300).optional(), { label: '内容概述', help: '不写则取正文开头。' }),
  lang: field(z.enum(LANGUAGE_TAGS).default('zh-Hans'), {
    label: '语种',
    help: '标题和正文用的语言，例如 ug（维吾尔语）、bo（藏语）、mn-Mong（传统蒙古文）、za（壮语）、ko（朝鲜语）、en（英语）。',
    clauses: ['R-JM-14.1'],
  }),
  important: field(z.boolean().default(false), { label: '重要信息', clauses: ['R-GO-4.1.5c', 'R-LYG-7.2a'] }),
  sensitivity: field(choice({ normal: '一般', high: '敏感' }).prefault('一般'), {
    label: '敏感程度',
    help: '负面的或容易引起舆情的写“敏感”，须经主要负责人签字，并写明应急预案。内部使用，不在网页上显示。',
    clauses: ['R-DL-37'],
  }),
  contingencyPlan: field(line(100).optional(), {
    label: '应急预案',
    help: '敏感信息必填，写预案的名称或文号。内部使用，不在网页上显示。',
    example: '示水办〔2026〕15号',
    clauses: ['R-DL-37'],
  }),
  cover: field(
    z
      .strictObject({
        file: field(siblingFile(), { label: '题图文件', example: 'cover.jpg' }),
        alt: field(line(120), {
          label: '题图说明',
          help: '告诉看不见图片的人画面上有什么。',
          example: '工作人员检查水闸',
        }),
      })
      .optional(),
    { label: '题图', clauses: ['R-GO-4.1.5c', 'R-GO-6.1c'] },
  ),
  maps: field(
    z
      .array(
        z.strictObject({
          file: field(siblingFile(), { label: '地图文件', example: '2025-03-01-map.png' }),
          alt: field(line(120), { label: '地图说明', example: '示例市行政区划图' }),
          reviewNumber: field(line(40).optional(), { label: '审图号', example: '示S（2025）001号' }),
          standardMap: field(z.boolean().optional(), {
            label: '是否标准地图',
            help: '从标准地图服务系统下载、没有改动的写 true。',
            example: 'true',
          }),
        }),
      )
      .default([]),
    { label: '地图', help: '标准地图或审图号，二者必有其一。', clauses: ['R-GO-4.1.0d', 'R-LYG-7.1d'] },
  ),
  attachments: field(z.array(attachmentSchema).default([]), { label: '附件', clauses: ['R-JM-22.3'] }),
  alsoIn: field(z.array(line(160)).default([]), {
    label: '其他展现栏目',
    help: '站点编号/栏目路径。',
    clauses: ['R-GO-5.3.2'],
  }),
  disclosureScope: field(choice(DISCLOSURE_SCOPES).prefault('主动公开'), { label: '公开方式', clauses: ['R-DL-21'] }),
  disclosureReason: field(line(200).optional(), {
    label: '不主动公开的理由',
    help: '公开方式是“依申请公开”或“不予公开”时必填。',
    example: '涉及第三方商业秘密，第三方不同意公开。',
    clauses: ['R-DL-21', 'R-LYG-7.1'],
  }),
  submitUp: field(submitUpSchema.optional(), {
    label: '报送上级',
    help: '需要在上级网站或本级门户发布的重要信息填写。内部使用，不在网页上显示。',
    clauses: ['R-YZ-19.3d', 'R-GO-8.4.1b'],
  }),
  upstreamReview: field(upstreamReviewSchema.optional(), {
    label: '来源单位三审记录',
    help: '业务系统推送的信息（写了 source.system）必填。内部使用，不在网页上显示。',
    clauses: ['R-YZ-19.3b'],
  }),
  contentReview: field(reviewRecord.optional(), {
    label: '内容审核记录',
    help: '规则包要求的必填（例如所有转载、每一条信息）。内部使用，不在网页上显示。',
    clauses: ['R-YZ-19.3e', 'R-LYG-13.3'],
  }),
  secrecyReview: field(reviewRecord.optional(), {
    label: '保密审查记录',
    help: '业务部门报送的信息（来源方式是“信息报送”）必填，规则另有要求的从其要求。内部使用，不在网页上显示。',
    clauses: ['R-GO-2.2.2a', 'R-YZ-19.3e', 'R-LYG-13.3', 'R-JM-35'],
  }),
  redaction: field(text(200).optional(), {
    label: '删减说明',
    help: '删减后公开的，写明删减了什么、依据什么。',
    example: '依法删去个人住址和联系电话',
  }),
  state: field(choice(ENTRY_STATES).prefault('已发布'), { label: '状态', clauses: ['R-DL-22.3', 'R-DL-21'] }),
  archivedAt: field(localTime().optional(), {
    label: '归档时间',
    help: '状态为“已归档”时必填。',
    example: '2025-12-31 18:00',
    clauses: ['R-GO-3.2.3'],
  }),
  withdrawnAt: field(localTime().optional(), {
    label: '撤回时间',
    help: '状态为“已撤回”时必填，显示在原网址上。',
    example: '2025-03-10 15:00',
    clauses: ['R-DL-21'],
  }),
  withdrawnReason: field(text(200).optional(), {
    label: '撤回原因',
    help: '状态为“已撤回”时必填，会显示在原网址上。',
    example: '文中的受理地点有误，已重新发布',
    clauses: ['R-DL-21'],
  }),
  replaces: field(z.array(slug()).default([]), { label: '取代的条目' }),
  replacedBy: field(slug().optional(), { label: '取代它的条目' }),
  aliases: field(z.array(z.string().regex(/^\/[\w\-./%]*$/)).default([]), {
    label: '历史地址',
    help: '旧网址，会跳转到本页。',
    example: '[/old/1.html]',
    clauses: ['R-YZ-13.1'],
  }),
};

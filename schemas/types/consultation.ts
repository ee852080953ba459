/** 征集调查、在线访谈: subject, period and result (requirements 3.4 Survey / consultation / interview). */
import { z } from 'astro/zod';
import { choice, field, line, localTime, mailAddress, siblingFile, slug, text, webUrl } from '../atoms.ts';
import { commonFields } from '../entry-common.ts';
import { defineType } from '../define-type.ts';
import { QUESTION_KINDS } from '../interaction.ts';

export const CONSULTATION_SUBTYPES = { opinion: '意见征集', survey: '问卷', interview: '访谈' } as const;
export type ConsultationSubtype = keyof typeof CONSULTATION_SUBTYPES;

const count = () => z.int().min(0).max(100_000_000);

const question = z.strictObject({
  text: field(line(200), { label: '题目', example: '您每月用水多少立方米？' }),
  kind: field(choice(QUESTION_KINDS), { label: '题型', example: '单选' }),
  options: field(z.array(line(80)).default([]), {
    label: '选项',
    help: '单选、多选至少两个。',
    example: '[不到5立方米, 5至10立方米]',
  }),
  required: field(z.boolean().default(false), { label: '是否必答', example: 'true' }),
  help: field(line(200).optional(), { label: '填写说明' }),
});

const opinion = (outcome: string, example: string) =>
  z.strictObject({
    opinion: field(text(600), { label: '意见', example: '建议延长申报时间。' }),
    count: field(count().optional(), { label: '条数', example: '12' }),
    outcome: field(text(600), { label: outcome, example }),
  });

const result = z.strictObject({
  publishedAt: field(localTime(), { label: '结果公布时间', example: '2026-11-20 09:30' }),
  receivedCount: field(count(), {
    label: '收到条数',
    help: '收到多少条意见、多少份问卷、多少个提问。',
    example: '126',
  }),
  adopted: field(count().optional(), { label: '采纳条数', help: '意见征集必填。', example: '48' }),
  summary: field(text(1500), {
    label: '采用情况',
    help: '意见怎样研究、怎样采用。',
    example: '采纳48条，已写进办法第三条和第七条。',
  }),
  adoptions: field(z.array(opinion('采纳情况', '采纳，申报期延长到20个工作日。')).default([]), {
    label: '采纳的主要意见',
  }),
  notAdoptedReasons: field(z.array(opinion('不采纳的理由', '上位法已有规定，本办法不再重复。')).default([]), {
    label: '未采纳的意见和理由',
    help: '没有全部采纳的必填。',
  }),
  tallies: field(
    z
      .array(
        z.strictObject({
          question: field(z.int().min(1), { label: '第几题', example: '1' }),
          counts: field(z.array(count()).min(1), {
            label: '各选项人数',
            help: '与选项同样次序。',
            example: '[31, 95]',
          }),
        }),
      )
      .default([]),
    { label: '问卷各题结果' },
  ),
});

const guest = z.strictObject({
  name: field(line(20), { label: '嘉宾姓名', example: '赵明' }),
  post: field(line(60), { label: '嘉宾职务', example: '市水务局副局长' }),
  photo: field(siblingFile().optional(), { label: '嘉宾照片', help: '与正文放在同一文件夹。', example: 'zhao.jpg' }),
});

export const consultation = defineType({
  name: 'consultation',
  label: '征集访谈',
  dated: true,
  schema: z.strictObject({
    ...commonFields,
    subtype: field(choice(CONSULTATION_SUBTYPES), {
      label: '类型',
      example: '意见征集',
      clauses: ['R-JM-32.1', 'R-YZ-19.5a'],
    }),
    opensAt: field(localTime(), { label: '开始时间', example: '2026-11-01 09:00', clauses: ['R-GO-4.4.5b'] }),
    closesAt: field(localTime(), {
      label: '截止时间',
      help: '到这一刻不再接收；访谈写结束时间。',
      example: '2026-11-30 18:00',
      clauses: ['R-GO-4.4.5b'],
    }),
    endpoint: field(webUrl().optional(), {
      label: '参与入口',
      help: '不写则用网站配置的入口；须与网站配置的入口在同一主机。',
      example: 'https://hd.example.gov.cn/opinion/12',
      clauses: ['R-GO-4.4.1a'],
    }),
    contact: field(
      z
        .strictObject({
          unit: field(line(60), { label: '收件单位', example: '市水务局政策法规科' }),
          phone: field(line(60), { label: '电话', example: '0000-8100021' }),
          email: field(mailAddress(), { label: '电子邮箱', example: 'fgk@example.gov.cn' }),
          address: field(line(100), { label: '通信地址', example: '示例市中心区滨河路8号' }),
          postcode: field(
            z
              .string()
              .regex(/^\d{6}$/)
              .optional(),
            { label: '邮政编码', example: "'000000'" },
          ),
        })
        .optional(),
      { label: '参与方式', help: '网上以外的方式；不写则显示网站的联系方式。', clauses: ['R-GO-4.4.1a'] },
    ),
    relatedDocument: field(slug().optional(), {
      label: '相关文件',
      help: '征求意见的文件、发布草案的公告，或者访谈所讲的文件；那一页会自动列出本条。',
      example: 'www-20250301-01',
      clauses: ['R-GO-4.4.5b'],
    }),
    questions: field(z.array(question).max(60).default([]), {
      label: '问卷题目',
      help: '问卷必填；网页上显示成表单，没有入口时显示成可以打印的题目。',
      clauses: ['R-GO-4.4.1a'],
    }),
    host: field(line(40).optional(), { label: '主持人', example: '林晓' }),
    guests: field(z.array(guest).default([]), { label: '嘉宾', help: '访谈必填。', clauses: ['R-GO-4.4.1a'] }),
    transcript: field(
      z
        .array(
          z.strictObject({
            who: field(line(20), { label: '谁说', help: '主持人、网友，或者嘉宾姓名。', example: '主持人' }),
            text: field(text(3000), { label: '说了什么', example: '水价调整后，一般家庭每月多付多少？' }),
          }),
        )
        .default([]),
      { label: '访谈实录', help: '访谈结束后填写。', clauses: ['R-GO-4.4.1a'] },
    ),
    result: field(result.optional(), {
      label: '采用情况',
      help: '意见征集和问卷截止后填写。',
      clauses: ['R-GO-4.4.5b'],
    }),
  }),
  roles: {
    order: null,
    files: ({ guests }) =>
      guests.flatMap(({ photo }, index) =>
        photo === undefined ? [] : [{ path: ['guests', index, 'photo'], name: photo, use: 'picture' }],
      ),
    lastDay: null,
    updates: null,
    queries: null,
    isPublic: null,
  },
  starter: { subtype: '意见征集', opensAt: '{now}', closesAt: '{monthLater}', contact: '{contact}' },
  promptFor: ['subtype', 'opensAt', 'closesAt', 'relatedDocument'],
});

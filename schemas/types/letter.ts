/**
 * 来信及答复: a letter of the public with its handling (requirements 3.4 Letter). Imported, with personal data
 * masked. The title is the subject and the body the answer; the text of the public is plain text, never markup.
 */
import { z } from 'astro/zod';
import { choice, field, isCalendarDate, isLocalTime, line, text, TIME_PROBLEM, webUrl } from '../atoms.ts';
import { commonFields } from '../entry-common.ts';
import { defineType } from '../define-type.ts';

export const LETTER_CHANNELS = {
  leaderMailbox: '领导信箱',
  consult: '咨询',
  complaint: '投诉',
  opinion: '意见',
  errorReport: '找错',
  forwarded: '转办',
} as const;
export type LetterChannel = keyof typeof LETTER_CHANNELS;

export const LETTER_COMPLEXITIES = { simple: '简单', other: '其他' } as const;

/** Channels whose letters state their complexity, because simple questions have a deadline of their own. */
export const CHANNELS_WITH_COMPLEXITY: readonly LetterChannel[] = ['consult', 'leaderMailbox'];

/** Publication of a letter; only `public` has a page (R-DL-38). */
export const PUBLISH_STATES = { pending: '待审核', returned: '退回重办', public: '公开', withheld: '不公开' } as const;

/** Letters are public except for these reasons (R-GO-8.1.1c). */
export const NOT_PUBLIC_REASONS = {
  untrue: '反映情况不实',
  privacy: '涉及个人隐私',
  secrecy: '涉及国家秘密或商业秘密',
  security: '可能危及公共安全或社会稳定',
  repeated: '与已公开来信重复',
  empty: '没有实际内容',
  requested: '来信人要求不公开',
  procedure: '正在司法、复议或信访程序中',
} as const;
export type NotPublicReason = keyof typeof NOT_PUBLIC_REASONS;

/** Longest letter and longest answer, in characters. */
export const LETTER_LENGTH = 10_000;

/** A day, or a minute where it is known: half working days need the minute, but many registers have only days. */
const moment = () =>
  z.string().refine((value) => isCalendarDate(value) || isLocalTime(value), {
    error: TIME_PROBLEM,
    params: { problem: TIME_PROBLEM },
  });

export const letter = defineType({
  name: 'letter',
  label: '来信',
  dated: false,
  schema: z.strictObject({
    ...commonFields,
    title: field(line(120), {
      label: '来信主题',
      help: '一句话说清问的是什么事，不写姓名、电话和住址。',
      example: '老旧小区加装电梯怎样申请补贴？',
      clauses: ['R-GO-4.4.5a', 'R-DL-32'],
    }),
    number: field(line(60), {
      label: '来信编号',
      help: '互动平台给这封信的编号，查询和再次导入都靠它，同一网站不重复。',
      example: 'LY2026-00318',
      clauses: ['R-GO-4.4.3'],
    }),
    channel: field(choice(LETTER_CHANNELS), {
      label: '来信渠道',
      example: '咨询',
      clauses: ['R-JM-32.1', 'R-GO-4.4.3'],
    }),
    sender: field(line(20).optional(), {
      label: '来信人',
      help: '只写称呼，例如 王先生；不写全名。',
      example: '王先生',
      clauses: ['R-DL-32'],
    }),
    content: field(text(LETTER_LENGTH), {
      label: '来信内容',
      help: '已隐去个人信息的原话，按原样显示，不作排版。',
      example: '我住的小区建于1998年，想了解加装电梯的补贴标准和办理顺序。',
      clauses: ['R-GO-4.4.5a', 'R-DL-32', 'R-YZ-21.2'],
    }),
    page: field(webUrl().optional(), {
      label: '反映的网页',
      help: '网民纠错所指的网页。',
      example: 'https://www.example.gov.cn/zwgk/2026-03-01-a/',
      clauses: ['R-GO-8.1.1b'],
    }),
    complexity: field(choice(LETTER_COMPLEXITIES).optional(), {
      label: '复杂程度',
      help: '咨询和领导信箱必填：简单常见的问题有更短的答复时限。',
      example: '简单',
      clauses: ['R-DL-15.1.4a'],
    }),
    receivedAt: field(moment(), {
      label: '受理日期',
      help: '年-月-日，知道时刻的写到分钟。',
      example: '2026-03-02 09:15',
      clauses: ['R-GO-4.4.5a'],
    }),
    forwardedAt: field(moment().optional(), {
      label: '转办日期',
      help: '与承办单位一起填写。',
      example: '2026-03-02 15:00',
      clauses: ['R-GO-8.1.1b', 'R-YZ-20.4'],
    }),
    forwardedTo: field(line(60).optional(), {
      label: '承办单位',
      example: '市住房和城乡建设局',
      clauses: ['R-GO-8.1.1b', 'R-YZ-20.4'],
    }),
    answerSubmittedAt: field(moment().optional(), {
      label: '答复报送日期',
      help: '承办单位把答复意见报回的时间。',
      example: '2026-03-03 10:00',
      clauses: ['R-YZ-19.5c'],
    }),
    firstReviewedAt: field(moment().optional(), {
      label: '初审日期',
      help: '平台初审答复意见的时间。',
      example: '2026-03-03 14:30',
      clauses: ['R-YZ-20.4'],
    }),
    answeredAt: field(moment().optional(), {
      label: '答复日期',
      help: '没有答复的不写；公开的必填。',
      example: '2026-03-04 09:00',
      clauses: ['R-GO-4.4.5a', 'R-LYG-12.3b'],
    }),
    answeredBy: field(line(60).optional(), {
      label: '答复部门',
      help: '公开的必填。',
      example: '市住房和城乡建设局',
      clauses: ['R-GO-4.4.5a'],
    }),
    returned: field(
      z
        .array(
          z.strictObject({
            at: field(moment(), { label: '退回日期', example: '2026-03-05' }),
            reason: field(line(200), {
              label: '退回原因',
              example: '没有说明补贴标准，答非所问。',
              recordOnly: '内部留存，供承办单位重新答复时查看。',
            }),
          }),
        )
        .default([]),
      { label: '退回重办', help: '答复敷衍、答非所问的，退回重新答复，每次记一条。', clauses: ['R-GO-4.4.4'] },
    ),
    publishState: field(choice(PUBLISH_STATES), {
      label: '公开情况',
      help: '写“公开”才有网页；其他只计入统计。',
      example: '公开',
      clauses: ['R-GO-8.1.1c', 'R-DL-38'],
    }),
    notPublicReason: field(choice(NOT_PUBLIC_REASONS).optional(), {
      label: '不公开理由',
      help: '不公开的必填，从规定的理由里选。',
      example: '涉及个人隐私',
      clauses: ['R-GO-8.1.1c'],
    }),
    faqTopic: field(line(20).optional(), {
      label: '知识库主题',
      help: '准备编入常见问题的，写它的主题。',
      example: '住房保障',
      clauses: ['R-GO-4.4.6'],
    }),
    attention: field(z.int().min(0).optional(), {
      label: '关注度',
      help: '近一年同类来信的件数或点击数。',
      example: '36',
      clauses: ['R-GO-4.4.6'],
    }),
  }),
  roles: {
    order: null,
    files: null,
    lastDay: null,
    updates: null,
    queries: null,
    isPublic: ({ publishState }) => publishState === 'public',
  },
  starter: { channel: '咨询', complexity: '其他', receivedAt: '{today}', publishState: '待审核' },
  promptFor: ['channel', 'receivedAt'],
});

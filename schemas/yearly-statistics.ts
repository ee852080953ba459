/**
 * Figures of a year that other systems count or people write, `sites/<id>/statistics/yearly-<year>.yaml`: together with
 * what Lantai counts they make the yearly report of a site (政府网站工作年度报表, 国办函〔2018〕12号).
 */
import { z } from 'astro/zod';
import { calendarDate, choice, field, line, text } from './atoms.ts';

/** Figures that Lantai counts; a file may replace them, with a reason. */
export const COMPUTED_FIGURES = {
  published: '信息发布总数',
  overview: '概况类信息更新量',
  news: '政务动态信息更新量',
  disclosed: '信息公开目录信息更新量',
  topicsKept: '专栏专题维护数量',
  topicsOpened: '专栏专题新开设数量',
  interpretations: '解读信息发布总数',
  interpretationTexts: '解读材料数量',
  interpretationProducts: '解读产品数量',
  interpretationComments: '媒体评论文章数量',
  responses: '回应公众关注热点或重大舆情数量',
  serviceItems: '政务服务事项数量',
  onlineItems: '可全程在线办理政务服务事项数量',
  lettersReceived: '收到留言数量',
  lettersAnswered: '办结留言数量',
  lettersDays: '留言平均办理时间',
  lettersPublished: '留言公开答复数量',
  consultations: '征集调查期数',
  opinions: '征集调查收到意见数量',
  consultationResults: '公布调查结果期数',
  interviews: '在线访谈期数',
  interviewAnswers: '在线访谈答复网民提问数量',
} as const;
export type ComputedFigure = keyof typeof COMPUTED_FIGURES;

const count = (label: string, example: string) => field(z.int().min(0), { label, example });
const yes = (label: string) => field(z.boolean(), { label, example: 'true' });

const replaced = z.strictObject({
  figure: field(choice(COMPUTED_FIGURES), { label: '指标', example: '信息发布总数' }),
  value: field(z.number().min(0), { label: '填报数', example: '3162' }),
  reason: field(text(300), { label: '理由', example: '含迁移前在原系统发布的信息。' }),
});

const account = z.strictObject({
  platform: field(line(20), { label: '平台', example: '微信公众号' }),
  account: field(line(40), { label: '账号', help: '与站点记录 newMedia 中的一致。', example: '示例市发布' }),
  published: count('信息发布量（条）', '730'),
  followers: count('关注数（个）', '128600'),
});

export const yearlyStatisticsSchema = z.strictObject({
  year: field(z.int().min(2000).max(2999), { label: '年度', help: '与文件名中的年度相同。', example: '2025' }),
  asOf: field(calendarDate(), { label: '统计截止日期', example: '2025-12-31' }),
  visitors: count('独立用户访问总量（个）', '1385000'),
  visits: count('网站总访问量（次）', '5264300'),
  services: field(
    z
      .strictObject({
        registeredUsers: count('注册用户数（个）', '86200'),
        personCases: count('自然人办件量（件）', '30500'),
        legalCases: count('法人办件量（件）', '10770'),
      })
      .optional(),
    { label: '办事服务', help: '取自政务服务平台；没有对外服务职能的网站不写。' },
  ),
  interviewMessages: field(z.int().min(0).default(0), { label: '访谈网民留言数量（条）', example: '126' }),
  smartAnswers: yes('是否提供智能问答'),
  security: field(
    z.strictObject({
      assessments: count('安全检测评估次数', '4'),
      problems: count('发现问题数量（个）', '6'),
      fixed: count('问题整改数量（个）', '6'),
      monitoring: yes('是否建立安全监测预警机制'),
      drill: yes('是否开展应急演练'),
    }),
    { label: '安全防护' },
  ),
  newMedia: field(z.array(account).default([]), {
    label: '移动新媒体',
    help: '每个在用账号一行。',
    clauses: ['R-GO-8.2.5'],
  }),
  innovation: field(text(500), { label: '创新发展', example: '办事指南可以印成一页纸。' }),
  safeguards: field(text(500), { label: '机制保障', example: '编辑、审核分设；全年培训两次。' }),
  columnViews: field(z.record(line(80), z.int().min(0)).default({}), {
    label: '各栏目浏览量（次）',
    help: '以栏目路径为键，取自访问统计。',
    clauses: ['R-GO-6.3b'],
  }),
  columnRatings: field(
    z.record(line(80), z.strictObject({ good: count('满意', '120'), bad: count('不满意', '3') })).default({}),
    { label: '各栏目评价', help: '以栏目路径为键，取自互动平台。', clauses: ['R-GO-6.3b'] },
  ),
  serviceUse: field(z.record(line(80), z.int().min(0)).default({}), {
    label: '各栏目服务使用量（次）',
    help: '以栏目路径为键：办件、下载、查询等的次数。',
    clauses: ['R-GO-6.3b'],
  }),
  replaced: field(z.array(replaced).default([]), {
    label: '改填的指标',
    help: '系统统计的数与实际不符时，写填报数和理由，报表中标明“改填”。',
    clauses: ['R-GO-8.2.5'],
  }),
});
export type YearlyStatistics = z.infer<typeof yearlyStatisticsSchema>;

/** The year of a file with the figures of a year; undefined for any other file. */
export const yearOfStatisticsFile = (path: string): string | undefined =>
  /^sites\/[^/]+\/statistics\/yearly-(\d{4})\.yaml$/.exec(path)?.[1];

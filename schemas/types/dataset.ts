/** 数据集: figures a site publishes, with what they mean (requirements 3.4 Dataset and statistic). */
import { z } from 'astro/zod';
import { calendarDate, choice, field, line, siblingFile, text, webUrl } from '../atoms.ts';
import { commonFields, reviewRecord } from '../entry-common.ts';
import { defineType } from '../define-type.ts';

/** The eight fields a portal publishes figures in (R-GO-4.1.7a), in their order. */
export const DATA_FIELDS = {
  population: '人口',
  nature: '自然资源',
  economy: '经济',
  agriculture: '农业',
  industry: '工业',
  services: '服务业',
  finance: '财政金融',
  livelihood: '民生保障',
} as const;
export type DataField = keyof typeof DATA_FIELDS;

export const DATA_FREQUENCIES = {
  live: '实时',
  day: '每日',
  week: '每周',
  month: '每月',
  quarter: '每季度',
  halfYear: '每半年',
  year: '每年',
  irregular: '不定期',
} as const;

/** Meaning of a row of the table. */
export const ROW_KINDS = { period: '时期', category: '分类' } as const;
export const CHART_KINDS = { bar: '柱状图', line: '折线图', share: '占比图' } as const;
export const OPENNESS = { free: '无条件开放', conditional: '有条件开放' } as const;
export const DESENSITISED = { done: '已脱敏', none: '不含个人信息和敏感信息' } as const;

/** A year, a quarter, a month or a day: `2025`, `2025-Q1`, `2025-03`, `2025-03-31`. Sorts as text within its kind. */
export const PERIOD_PATTERN = /^(?:19|2\d)\d{2}(?:-Q[1-4]|-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const period = () => z.string().regex(PERIOD_PATTERN);

/** Name of a column in JSON and in the data dictionary. */
const key = () => z.string().regex(/^[a-z][a-zA-Z0-9]{0,39}$/);

export const dataset = defineType({
  name: 'dataset',
  label: '数据集',
  dated: false,
  schema: z.strictObject({
    ...commonFields,
    field: field(choice(DATA_FIELDS), { label: '领域', example: '自然资源', clauses: ['R-GO-4.1.7a'] }),
    theme: field(line(20), { label: '主题', example: '水资源', clauses: ['R-GO-4.1.7c'] }),
    region: field(line(40), { label: '地区', example: '示例市', clauses: ['R-GO-4.1.7c'] }),
    department: field(line(60), {
      label: '部门',
      help: '数据由哪个单位提供和解释。',
      example: '市水务局',
      clauses: ['R-GO-4.1.7c'],
    }),
    period: field(
      z.strictObject({
        from: field(period(), { label: '起始时期', example: '2025-01' }),
        to: field(period(), { label: '截止时期', example: '2025-12' }),
      }),
      {
        label: '时间周期',
        help: '年写 2025，季度写 2025-Q1，月写 2025-01，日写 2025-01-31。',
        example: "{ from: '2025-01', to: '2025-12' }",
        clauses: ['R-GO-4.1.7d'],
      },
    ),
    frequency: field(choice(DATA_FREQUENCIES), {
      label: '更新频率',
      example: '每月',
      clauses: ['R-GO-4.1.7d', 'R-GO-4.1.8a'],
    }),
    rows: field(
      z.strictObject({
        key: field(key(), { label: '标识', example: 'month' }),
        name: field(line(20), { label: '表头', example: '月份' }),
        kind: field(choice(ROW_KINDS), { label: '一行代表什么', example: '时期' }),
      }),
      {
        label: '行',
        help: '数据文件第一列：时期按先后排列，分类不重复。',
        example: '{ key: month, name: 月份, kind: 时期 }',
        clauses: ['R-GO-4.1.7d'],
      },
    ),
    indicators: field(
      z
        .array(
          z.strictObject({
            key: field(key(), { label: '标识', help: '英文小写字母开头，接口里用。', example: 'level' }),
            name: field(line(40), { label: '名称', help: '与数据文件的表头一字不差。', example: '月末水位' }),
            unit: field(line(20), { label: '单位', help: '没有单位的写“无”。', example: '米' }),
            description: field(text(300), {
              label: '说明',
              help: '怎么统计、统计什么范围。',
              example: '每月最后一日8时水库坝前水位。',
            }),
          }),
        )
        .min(1)
        .max(30),
      { label: '数据项', help: '数据文件第二列起，每列一项，次序相同。', clauses: ['R-GO-4.1.7d', 'R-GO-4.1.8a'] },
    ),
    dataFile: field(siblingFile(), {
      label: '数据文件',
      help: '与正文放在同一文件夹的 CSV 文件，UTF-8 编码。',
      example: 'reservoir-levels.csv',
      clauses: ['R-GO-4.1.8a'],
    }),
    apiUrl: field(webUrl().optional(), {
      label: '接口地址',
      help: '数据平台上的接口；没有的，用本站自动生成的 JSON 地址。',
      example: 'https://data.example.gov.cn/api/levels',
      clauses: ['R-GO-4.1.8a'],
    }),
    openness: field(choice(OPENNESS).prefault('无条件开放'), {
      label: '开放属性',
      example: '无条件开放',
      clauses: ['R-GO-4.1.8a'],
    }),
    conditions: field(text(300).optional(), {
      label: '开放条件',
      help: '有条件开放的写明条件。',
      example: '使用时注明来源，不得用于识别具体个人。',
      clauses: ['R-GO-4.1.8a'],
    }),
    secrecyReview: field(reviewRecord, {
      label: '保密审查',
      help: '不在网页上显示。',
      clauses: ['R-GO-4.1.8b'],
    }),
    desensitised: field(choice(DESENSITISED), {
      label: '脱敏',
      help: '不在网页上显示。',
      example: '不含个人信息和敏感信息',
      clauses: ['R-GO-4.1.8b'],
      recordOnly: '脱敏在发布前由人完成，这里留存做没做过。',
    }),
    validUntil: field(calendarDate().optional(), {
      label: '有效期至',
      help: '过了这一天标注“过期失效”；不写则长期有效。',
      example: '2026-12-31',
      clauses: ['R-GO-4.1.8c'],
    }),
    visualisations: field(
      z
        .array(
          z.strictObject({
            title: field(line(60), { label: '图名', example: '月湖水库月末水位' }),
            kind: field(choice(CHART_KINDS), { label: '图的种类', example: '折线图' }),
            indicators: field(z.array(key()).min(1).max(4), {
              label: '画哪些数据项',
              help: '写数据项的标识，单位要相同。',
              example: '[level]',
            }),
          }),
        )
        .default([]),
      { label: '图表', help: '生成网页时自动画图，旁边总有数据表。', clauses: ['R-GO-4.1.7c'] },
    ),
  }),
  roles: {
    order: null,
    files: ({ dataFile }) => [{ path: ['dataFile'], name: dataFile, use: 'data' }],
    lastDay: null,
    updates: null,
    queries: null,
    isPublic: null,
  },
  starter: {
    rows: { key: 'year', name: '年份', kind: '时期' },
    field: '民生保障',
    frequency: '每年',
    openness: '无条件开放',
  },
  promptFor: ['field', 'frequency'],
});

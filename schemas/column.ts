/** Columns (栏目): nodes of a site's navigation tree, at most three levels deep (R-DL-18.2). */
import { z } from 'astro/zod';
import { calendarDate, entryOrUrl, field, keysOf, line, slug, text } from './atoms.ts';
import { entryQuerySchema, type DeclaredQuery } from './entry-query.ts';
import { COLUMN_ENTRANCES, type ColumnEntrance } from './interaction.ts';

/** Update regimes (R-DL-15); limits live in the rule packs. */
export const COLUMN_CLASSES = {
  overview: '概况宣传类',
  dynamic: '动态信息类',
  statistics: '统计数据类',
  interaction: '政民互动类',
  policy: '文件政策类',
  report: '报告类',
  'disclosure-static': '信息公开指南与制度',
  'disclosure-annual': '信息公开年报',
  'disclosure-list': '主动公开与重点领域',
  service: '政务服务类',
  topic: '专栏专题',
  functional: '功能页',
} as const;
export type ColumnClass = keyof typeof COLUMN_CLASSES;

/** Values of the `ColumnType` meta tag in the annex 网页设计规范. */
export const COLUMN_TYPES = [
  '首页',
  '概况信息',
  '机构职能',
  '负责人信息',
  '工作动态',
  '政策文件',
  '信息公开指南',
  '信息公开目录',
  '信息公开年报',
  '依申请公开',
  '数据发布',
  '数据开放',
  '政策解读',
  '回应关切',
  '办事服务',
  '咨询投诉',
  '征集调查',
  '在线访谈',
  '专题专栏',
  '公告公示',
  '其他',
] as const;
export type ColumnType = (typeof COLUMN_TYPES)[number];

/** What the site does for the public with this column (R-GO-4.0). */
export const COLUMN_FUNCTIONS = {
  release: '信息发布',
  response: '解读回应',
  service: '办事服务',
  interaction: '互动交流',
  disclosure: '信息公开',
} as const;

/**
 * Views of a column that are generated from the library instead of listing its own entries: the name of the template,
 * and the Chinese name of the page.
 */
export const COLUMN_VIEWS = {
  'online-services': '全程网办专区，列出本网站可以全程网上办理的事项和各单位的比例',
  'data-catalogue': '数据目录，按领域、主题和部门列出本网站和其他网站提供的数据集',
  'document-library': '文件库，列出本栏目和下级栏目的全部文件，可以分类查阅和筛选',
  'letter-statistics': '来信统计，按渠道、部门和月份汇总本网站的来信',
  'disclosure-platform': '政府信息公开平台，列出下级栏目和公开目录的概况',
  catalogue: '信息公开目录，列出全站列入目录的信息',
  'disclosure-request': '依申请公开，写明申请渠道、步骤和表格',
  interaction: '互动交流，汇集各种参与渠道、正在进行的征集调查和最新的来信、访谈',
} as const satisfies Record<string, string>;
export type ColumnView = keyof typeof COLUMN_VIEWS;
export const isColumnView = (presentation: string): presentation is ColumnView =>
  Object.hasOwn(COLUMN_VIEWS, presentation);

/** Life cycle of a column (C24): its entries keep their addresses in every state. */
export const COLUMN_STATES = { active: '在用', merged: '已归并', archived: '已归档' } as const;

/** Maximum depth of the column tree where no rule pack sets another (R-DL-18.2). */
export const MAX_COLUMN_DEPTH = 3;

const updateEvery = z.strictObject({
  min: field(z.int().min(1), { label: '最少条数', example: '1' }),
  period: field(z.string().regex(/^P(?:\d+[DMY])$/), {
    label: '周期',
    help: '几天写 P14D，几个月写 P6M。',
    example: 'P14D',
  }),
  window: field(z.enum(['rolling', 'calendar']).default('rolling'), { label: '计算方式' }),
});

const columnFields = {
  id: field(slug(), { label: '栏目编号', help: '也是网址和文件夹的一段。', example: 'tzgg', clauses: ['R-GO-3.1.4e'] }),
  name: field(line(20), { label: '栏目名称', example: '通知公告', clauses: ['R-DL-18.1'] }),
  class: field(z.enum(keysOf(COLUMN_CLASSES)), {
    label: '栏目类别',
    example: 'dynamic',
    clauses: ['R-DL-15', 'R-DL-16.2'],
  }),
  columnType: field(z.enum(COLUMN_TYPES), {
    label: '栏目类别标签',
    help: '写入网页标签 ColumnType。',
    example: '工作动态',
  }),
  function: field(z.enum(keysOf(COLUMN_FUNCTIONS)), { label: '栏目功能', example: 'release', clauses: ['R-GO-4.0'] }),
  types: field(z.array(z.string()).default([]), {
    label: '可用体裁',
    help: '本栏目可以放哪些内容类型；只有下级栏目的频道不写。',
    example: '[news]',
    clauses: ['R-GO-5.3.1b'],
  }),
  source: field(z.array(entryQuerySchema).default([]), {
    label: '取数方式',
    help: '除放在本栏目的信息外，还显示别的栏目、别的网站的哪些信息；只取“可用体裁”里的类型，不取转载；信息仍属于原来的网站。',
    example: '[{ sites: [swj], column: dt/swyw }]',
    clauses: ['R-GO-5.3.1a', 'R-GO-5.3.2', 'R-GO-5.3.3a'],
  }),
  description: field(text(300), {
    label: '栏目说明',
    example: '发布市政府及部门的通知、公告、公示。',
    clauses: ['R-GO-4.4.1c'],
  }),
  keywords: field(z.array(line(20)).min(1), { label: '栏目关键词', example: '[通知, 公告, 公示]' }),
  ownerUnit: field(line(60), { label: '维护责任单位', example: '市政府办公室', clauses: ['R-YZ-18.3', 'R-DL-5'] }),
  responsible: field(line(20), {
    label: '栏目责任人',
    help: '内部使用，不在网页上显示。',
    example: '李明',
    clauses: ['R-GO-8.2.1a', 'R-LYG-13.1'],
  }),
  contentRequirement: field(text(300).optional(), { label: '内容要求', clauses: ['R-YZ-18.3'] }),
  qualityRequirement: field(text(300).optional(), { label: '质量要求', clauses: ['R-YZ-18.3'] }),
  updateEvery: field(updateEvery.optional(), {
    label: '更新频次',
    help: '只能比类别的要求更严。',
    clauses: ['R-YZ-18.3', 'R-DL-25'],
  }),
  topicGroups: field(z.array(line(40)).default([]), { label: '对应公开内容', clauses: ['R-JM-25', 'R-JM-26'] }),
  brand: field(z.boolean().default(false), {
    label: '品牌栏目',
    help: '重点建设和推广的栏目：在网站地图里标明，在信息订阅里列在最前面。',
    example: 'true',
    clauses: ['R-JM-43'],
  }),
  showCount: field(z.boolean().default(true), { label: '信息量统计', clauses: ['R-JM-24.2'] }),
  entrance: field(z.enum(keysOf(COLUMN_ENTRANCES)).optional(), {
    label: '互动入口',
    help: `${Object.entries(COLUMN_ENTRANCES)
      .map(([key, label]) => `${key} 为${label}`)
      .join('；')}。网站没有配置这一入口时，网页显示电话、邮箱和地址。`,
    example: 'consult',
    clauses: ['R-GO-4.4.1a', 'R-JM-32.1'],
  }),
  presentation: field(z.enum(['list', 'page', ...keysOf(COLUMN_VIEWS)]).default('list'), {
    label: '呈现方式',
    help: `${['list 为列表', 'page 为只有一页的栏目，直接显示那一页', ...Object.entries(COLUMN_VIEWS).map((view) => view.join(' 为'))].join('；')}。`,
  }),
  lifecycle: field(
    z
      .strictObject({
        state: field(z.enum(keysOf(COLUMN_STATES)), {
          label: '栏目状态',
          help: Object.entries(COLUMN_STATES)
            .map((state) => state.join(' 为'))
            .join('，'),
          example: 'archived',
        }),
        approvalRef: field(line(100), { label: '审批文号', example: '示政办函〔2025〕1号' }),
        date: field(calendarDate(), { label: '变更日期', help: '从这一天起生效。', example: '2025-12-31' }),
        publicNotice: field(entryOrUrl().optional(), { label: '归并公告', help: '条目编号或网址。' }),
        mergedInto: field(line(100).optional(), { label: '并入的栏目', help: '栏目路径。', example: 'zwgk/tzgg' }),
      })
      .optional(),
    { label: '变更记录', clauses: ['R-DL-13.2', 'R-DL-16.1', 'R-DL-17', 'R-YZ-19.0'] },
  ),
  aliases: field(z.array(z.string().regex(/^\/(?:[\w\-.%]+\/)+$/)).default([]), {
    label: '历史地址',
    help: '栏目原来的网址，以 / 开头和结尾；这个网址和它下面的每一页都会跳转到现在的位置。',
    example: '[/zwgk/tzgg/]',
    clauses: ['R-YZ-13.1', 'R-DL-9.2'],
  }),
};

export interface ColumnInput {
  id: string;
  name: string;
  class: ColumnClass;
  columnType: ColumnType;
  function: keyof typeof COLUMN_FUNCTIONS;
  types: string[];
  source: DeclaredQuery[];
  description: string;
  keywords: string[];
  ownerUnit: string;
  responsible: string;
  contentRequirement?: string | undefined;
  qualityRequirement?: string | undefined;
  updateEvery?: { min: number; period: string; window: 'rolling' | 'calendar' } | undefined;
  topicGroups: string[];
  brand: boolean;
  showCount: boolean;
  entrance?: ColumnEntrance | undefined;
  presentation: 'list' | 'page' | ColumnView;
  lifecycle?:
    | {
        state: keyof typeof COLUMN_STATES;
        approvalRef: string;
        date: string;
        publicNotice?: string | undefined;
        mergedInto?: string | undefined;
      }
    | undefined;
  aliases: string[];
  columns: ColumnInput[];
}

/** A column record with its sub-columns. Depth is checked by a rule, so that it is reported with a position. */
export const columnSchema: z.ZodType<ColumnInput> = z.strictObject({
  ...columnFields,
  columns: field(z.lazy(() => z.array(columnSchema)).default([]), { label: '下级栏目' }),
}) as unknown as z.ZodType<ColumnInput>;

/** The fields of one column, for the reference docs. */
export const columnShape = columnFields;

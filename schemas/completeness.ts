/**
 * What a site must have (功能完整): lists of the rule packs, each for some sites. A pack names items of a list with
 * their clauses; the check `completeness` knows how a site shows that it has one.
 */
import { z } from 'astro/zod';
import { keysOf } from './atoms.ts';
import { COLUMN_FUNCTIONS, COLUMN_TYPES } from './column.ts';
import type { ColumnEntrance } from './interaction.ts';
import { localChoice, required } from './rule-row.ts';
import { SERVICE_FUNCTIONS } from './site-services.ts';
import { DATA_FIELDS } from './types/dataset.ts';
import { OVERVIEW_TOPICS } from './types/page.ts';

/** Sites that a list applies to. */
export const AUDIENCES = {
  every: '每个网站',
  portal: '门户网站',
  department: '部门网站',
  publicServices: '门户网站和有对外服务职能的网站',
} as const;
export type Audience = keyof typeof AUDIENCES;

/** Parts of 政务动态 (R-GO-4.1.5a). */
export const NEWS_PARTS = { headlines: '政务要闻', notices: '通知公告', work: '工作动态' } as const;

/** Parts of information disclosure: the six of the catalogue (R-DL-15.2), the catalogue itself and requests. */
export const DISCLOSURE_PARTS = {
  overview: '概况',
  guide: '信息公开指南',
  rules: '信息公开制度',
  active: '主动公开',
  'key-areas': '重点领域',
  'annual-reports': '信息公开年报',
  catalogue: '信息公开目录',
  request: '依申请公开',
  apply: '在线申请公开',
} as const;
export type DisclosurePart = keyof typeof DISCLOSURE_PARTS;

/** Ways of taking part, each by one of some entrances. */
export const CHANNELS = {
  leaderMailbox: { label: '领导信箱', any: ['leaderMailbox'] },
  consult: { label: '在线咨询', any: ['consult'] },
  complaint: { label: '监督投诉', any: ['complaint'] },
  ask: { label: '咨询投诉', any: ['consult', 'complaint'] },
  opinion: { label: '意见征集', any: ['opinion'] },
  gather: { label: '征集调查', any: ['opinion', 'survey'] },
  interview: { label: '在线访谈', any: ['interview'] },
  chat: { label: '即时通讯', any: ['chat'] },
  comment: { label: '留言评论', any: ['comment'] },
  rateSite: { label: '网站评价', any: ['rateSite'] },
  errorReport: { label: '网站找错', any: ['errorReport'] },
} as const satisfies Record<string, { label: string; any: readonly ColumnEntrance[] }>;
export type Channel = keyof typeof CHANNELS;

/** Parts of the service window (R-JM-10.2, R-GO-4.3.1). */
export const SERVICE_PARTS = {
  guides: '办事指引',
  forms: '表格下载',
  hall: '网上办事大厅',
  platform: '政务服务平台',
  departmentItems: '各部门的事项',
  signOn: '统一身份认证',
  ...SERVICE_FUNCTIONS,
} as const;
export type ServicePart = keyof typeof SERVICE_PARTS;

/** Links to other government sites on the home page (R-JM-13.3). */
export const LINK_PARTS = {
  departments: '部门网站',
  hierarchy: '上级或者下级政府网站',
  portal: '本级门户网站',
  portalPicture: '门户约定图片标识',
} as const;
export type LinkPart = keyof typeof LINK_PARTS;

/** Topic groups of portals (R-JM-25) and departments (R-JM-26): the clauses that their nodes in the catalogue have. */
export const TOPIC_GROUPS = {
  'R-JM-25.1': '概况',
  'R-JM-25.2': '规章、文件和统计',
  'R-JM-25.3': '规划、项目和财政',
  'R-JM-25.4': '会议、活动和人事',
  'R-JM-25.5': '收费和采购',
  'R-JM-25.6': '重点领域',
  'R-JM-25.7': '应急管理',
  'R-JM-25.8': '行政许可',
  'R-JM-25.9': '非行政许可审批和管理服务',
  'R-JM-25.10': '其他应当公开的信息',
  'R-JM-26.1': '概况',
  'R-JM-26.2': '行政许可',
  'R-JM-26.3': '办事服务',
  'R-JM-26.4': '政策文件',
  'R-JM-26.5': '动态和公告',
  'R-JM-26.6': '其他应当公开的信息',
} as const;

/** The items of each list, with their names. */
export const REQUIRED_ITEMS = {
  functions: COLUMN_FUNCTIONS,
  columnTypes: Object.fromEntries(COLUMN_TYPES.map((type) => [type, type])) as Record<
    (typeof COLUMN_TYPES)[number],
    string
  >,
  overview: OVERVIEW_TOPICS,
  news: NEWS_PARTS,
  statistics: DATA_FIELDS,
  disclosure: DISCLOSURE_PARTS,
  topicGroups: TOPIC_GROUPS,
  entrances: Object.fromEntries(keysOf(CHANNELS).map((key) => [key, CHANNELS[key].label])) as Record<Channel, string>,
  channels: Object.fromEntries(keysOf(CHANNELS).map((key) => [key, CHANNELS[key].label])) as Record<Channel, string>,
  services: SERVICE_PARTS,
  links: LINK_PARTS,
} as const;
export type RequiredList = keyof typeof REQUIRED_ITEMS;
export type RequiredItem<L extends RequiredList> = keyof (typeof REQUIRED_ITEMS)[L] & string;

const items = <L extends RequiredList>(list: L) =>
  required(z.enum(keysOf(REQUIRED_ITEMS[list]) as [RequiredItem<L>, ...RequiredItem<L>[]])).optional();

/** The lists that a pack has for the sites of one audience. */
export const requiredLists = z.strictObject({
  functions: items('functions'),
  /** Columns of these kinds (支撑栏目, R-DL-14). */
  columnTypes: items('columnTypes'),
  /** Pages about these topics (R-GO-4.1.1). */
  overview: items('overview'),
  news: items('news'),
  /** Fields in which figures are published (R-GO-4.1.7a). */
  statistics: items('statistics'),
  disclosure: items('disclosure'),
  topicGroups: items('topicGroups'),
  /** Addresses of the interaction platform (R-GO-4.4.1a). */
  entrances: items('entrances'),
  /** Columns that lead to an entrance and say how it is used (R-JM-32.1). */
  channels: items('channels'),
  services: items('services'),
  links: items('links'),
  /** Month and day by which the disclosure report of the previous year must be published. */
  annualReportDue: localChoice(z.string().regex(/^\d{2}-\d{2}$/)).optional(),
});

/** Tables of a report: work by column, messages and new media, or inspection results. */
import { INSPECTION_LEVELS, INSPECTION_UNITS, type Inspection } from '../../../schemas/types/report-inspection.ts';
import type { ReportedWork } from '../../../schemas/types/report-work.ts';

/** 3162 → 3,162 */
export const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
/** Share in per cent with one decimal; whole numbers without. */
export const percent = (part: number, whole: number): string => `${Number(((part / whole) * 100).toFixed(1))}%`;

export interface Figure {
  label: string;
  value: string;
  unit: string;
}
export interface CountedRows {
  columns: readonly string[];
  rows: readonly { label: string; values: readonly string[] }[];
}

export const workFigures = ({ published, visits, serviceItems, acceptedCases }: ReportedWork): Figure[] => [
  { label: '信息发布总数', value: grouped(published), unit: '条' },
  { label: '用户总访问量', value: grouped(visits), unit: '次' },
  { label: '服务事项', value: grouped(serviceItems), unit: '项' },
  { label: '受理办件', value: grouped(acceptedCases), unit: '件' },
];

export const workColumns = ({ perColumn }: ReportedWork): CountedRows => ({
  columns: ['栏目', '发布条数'],
  rows: perColumn.map(({ column, count }) => ({ label: column, values: [grouped(count)] })),
});

export const workMessages = ({ messages }: ReportedWork): CountedRows => ({
  columns: ['留言', '件数'],
  rows: [
    { label: '收到留言', values: [grouped(messages.received)] },
    { label: '办结留言', values: [grouped(messages.answered)] },
    { label: '公开答复', values: [grouped(messages.public)] },
  ],
});

export const workMedia = ({ newMedia }: ReportedWork): CountedRows => ({
  columns: ['平台和账号', '发布条数', '关注人数'],
  rows: newMedia.map(({ platform, account, published, followers }) => ({
    label: `${platform}“${account}”`,
    values: [grouped(published), grouped(followers)],
  })),
});

export const workTexts = (work: ReportedWork): { label: string; value: string }[] => [
  { label: '平台建设', value: work.platform },
  ...(work.specials.length === 0 ? [] : [{ label: '专题专栏', value: work.specials.join('、') }]),
  { label: '创新发展', value: work.innovation },
  { label: '机制保障', value: work.safeguards },
];

export function inspectionFacts({ unit, total, sampled, seed, endedOn, findings }: Inspection) {
  const what = INSPECTION_UNITS[unit];
  const measure = unit === 'site' ? '个' : '条';
  const fixed = findings.filter(({ fixedOn }) => fixedOn !== undefined).length;
  return [
    { label: '检查范围', value: `${what}${grouped(sampled)}${measure}，共${grouped(total)}${measure}` },
    { label: '抽查比例', value: percent(sampled, total) },
    ...(seed === undefined ? [] : [{ label: '抽样种子', value: seed }]),
    { label: '结束日期', value: endedOn },
    {
      label: '发现问题',
      value: findings.length === 0 ? '没有发现问题' : `${findings.length}个，已改正${fixed}个`,
    },
  ];
}

export const INSPECTION_COLUMNS = ['单位', '问题', '改正', '处理'] as const;
export const inspectionRows = ({ findings }: Inspection): string[][] =>
  findings.map(({ unit, problem, fixedOn, level }) => [
    unit,
    problem,
    fixedOn === undefined ? '正在改正' : `${fixedOn} 改正`,
    level === undefined ? '—' : INSPECTION_LEVELS[level],
  ]);

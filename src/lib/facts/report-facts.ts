/** Facts of a report. */
import { REPORT_PERIODS, REPORT_SUBTYPES } from '../../../schemas/types/report.ts';
import type { Entry } from '../model/entry.ts';

export function reportFacts({ data }: Entry<'report'>): { label: string; value: string }[] {
  return [
    { label: '报告类型', value: REPORT_SUBTYPES[data.subtype] },
    { label: '所属时期', value: reportTime(data) },
    ...(data.indexNumber === undefined ? [] : [{ label: '索引号', value: data.indexNumber }]),
    ...(data.dueBy === undefined ? [] : [{ label: '公布期限', value: data.dueBy }]),
  ];
}

/** 2025年 for a whole year, 2025年第一季度 for a part of it. */
export function reportTime({ year, period }: Pick<Entry<'report'>['data'], 'year' | 'period'>): string {
  return `${year}年${period === 'year' ? '' : REPORT_PERIODS[period]}`;
}

/** Case numbers of a service item by period, as a table without empty columns (R-JM-25.8, R-GO-4.3.5). */
import type { Entry } from '../model/entry.ts';

type Handling = Entry<'service'>['data']['handling'][number];

/** Counts in the order of processing. */
const COUNTS = {
  views: '查阅（次）',
  bookings: '预约（件）',
  consultations: '咨询（件）',
  applications: '申请（件）',
  accepted: '受理（件）',
  finished: '办结（件）',
} as const satisfies Partial<Record<keyof Handling, string>>;

export interface HandlingTable {
  /** Column heads, the period first. */
  columns: string[];
  /** A value for each count; a dash where it is missing. */
  rows: { label: string; values: string[] }[];
}

export function handlingTable(periods: readonly Handling[]): HandlingTable {
  const keys = (Object.keys(COUNTS) as (keyof typeof COUNTS)[]).filter((key) =>
    periods.some((period) => period[key] !== undefined),
  );
  return {
    columns: ['时期', ...keys.map((key) => COUNTS[key])],
    rows: periods.map((period) => ({
      label: period.period,
      values: keys.map((key) => (period[key] === undefined ? '—' : String(period[key]))),
    })),
  };
}

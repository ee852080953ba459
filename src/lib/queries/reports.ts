import type { Entry } from '../model/entry.ts';

/** What pages ask about reports. */
export interface ReportQueries {
  /** Reports on the same subject and sort of period in the same column, latest year first, without this one. */
  reportSeries(report: Entry<'report'>): Entry<'report'>[];
}

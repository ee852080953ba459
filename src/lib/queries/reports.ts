import type { Entry } from '../model/entry.ts';

/** Queries about reports. */
export interface ReportQueries {
  /** The other reports of the column on the same subject with the same kind of period, latest year first. */
  reportSeries(report: Entry<'report'>): Entry<'report'>[];
}

import { isType } from '../model/entry.ts';
import type { ReportQueries } from '../queries/reports.ts';
import type { Stock } from './stock.ts';

export const reportAnswers = ({ beside }: Stock): ReportQueries => ({
  reportSeries: (report) =>
    beside(report)
      .filter((entry) => isType(entry, 'report'))
      .filter(
        ({ id, data: { subtype, period } }) =>
          id !== report.id && subtype === report.data.subtype && period === report.data.period,
      )
      .sort((a, b) => b.data.year - a.data.year),
});

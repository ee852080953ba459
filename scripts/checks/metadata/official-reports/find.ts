/** Reports with a deadline, and missing years. */
import { REPORT_SUBTYPES, type ReportSubtype } from '../../../../schemas/types/report.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { atEntry } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { MetadataInput } from '../input.ts';
import { entriesOfType, type ValidEntry } from '../valid-entries.ts';
import { findFigures } from './figures.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);

/** Reports for which a regulation sets a deadline (R-GO-8.2.5, R-GO-8.1.1d, R-JM-42). */
const DUE: ReadonlySet<ReportSubtype> = new Set<ReportSubtype>(['website', 'supervision', 'selfInspection']);

type Report = ValidEntry<'report'>;

export const officialReports = defineSubject({ rules, find: findOfficialReports });

function findOfficialReports({ fleet }: MetadataInput): Problem[] {
  const reports = entriesOfType(fleet, 'report');
  return [...reports.flatMap(due), ...reports.flatMap((each) => findFigures(fleet, each)), ...gaps(reports)];
}

function due({ parsed, entry: { data } }: Report): Problem[] {
  const { subtype, dueBy, publishedAt } = data;
  if (dueBy === undefined)
    return DUE.has(subtype)
      ? [report('report-due', atEntry(parsed, ['subtype']), { value: REPORT_SUBTYPES[subtype] })]
      : [];
  return publishedAt.slice(0, 10) > dueBy
    ? [report('report-late', atEntry(parsed, ['publishedAt']), { value: publishedAt, params: { due: dueBy } })]
    : [];
}

/** One problem for each run of missing years, reported at the first report after it. */
function gaps(reports: readonly Report[]): Problem[] {
  const series = Map.groupBy(
    reports.filter(({ entry }) => entry.data.state === 'published' || entry.data.state === 'archived'),
    ({ entry }) => `${entry.site}/${entry.column} ${entry.data.subtype}`,
  );
  return [...series.values()].flatMap((kind) => {
    const byYear = kind.toSorted((a, b) => a.entry.data.year - b.entry.data.year);
    return byYear.flatMap(({ parsed, entry }, index) => {
      const before = byYear[index - 1]?.entry.data.year;
      const { year, subtype } = entry.data;
      if (before === undefined || year - before <= 1) return [];
      const years = Array.from({ length: year - before - 1 }, (_, at) => before + 1 + at);
      return [
        report('report-gap', atEntry(parsed, ['year']), {
          value: REPORT_SUBTYPES[subtype],
          params: { years: years.join('、') },
        }),
      ];
    });
  });
}

/** Reports that have a day to be out by, and years that are missing between others. */
import { REPORT_SUBTYPES, type ReportSubtype } from '../../../schemas/types/report.ts';
import type { ParsedEntry } from '../../../src/lib/content/parse-entry.ts';
import type { Problem } from '../../../src/lib/model/problem.ts';
import { isType, type Entry } from '../../../src/lib/model/entry.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import { entryProblem } from './place-problem.ts';
import { figureProblems } from './report-figures.ts';

/** Reports a regulation sets a day for (R-GO-8.2.5, R-GO-8.1.1d, R-JM-42). */
const DUE: ReadonlySet<ReportSubtype> = new Set<ReportSubtype>(['website', 'supervision', 'selfInspection']);

interface ParsedReport {
  parsed: ParsedEntry;
  report: Entry<'report'>;
}

export function reportProblems(fleet: LoadedFleet): Problem[] {
  const reports = fleet.parsed.entries.flatMap((parsed) =>
    parsed.entry && isType(parsed.entry, 'report') ? [{ parsed, report: parsed.entry }] : [],
  );
  return [
    ...reports.flatMap(dueProblems),
    ...reports.flatMap(({ parsed, report }) => figureProblems(fleet, parsed, report)),
    ...gapProblems(reports),
  ];
}

function dueProblems({ parsed, report }: ParsedReport): Problem[] {
  const { subtype, dueBy, publishedAt } = report.data;
  if (dueBy === undefined)
    return DUE.has(subtype)
      ? [entryProblem(parsed, 'report-due', ['subtype'], { value: REPORT_SUBTYPES[subtype] })]
      : [];
  return publishedAt.slice(0, 10) > dueBy
    ? [entryProblem(parsed, 'report-late', ['publishedAt'], { value: publishedAt, params: { due: dueBy } })]
    : [];
}

/** One problem for each run of missing years, told at the first report after it. */
function gapProblems(reports: readonly ParsedReport[]): Problem[] {
  const series = Map.groupBy(
    reports.filter(({ report }) => report.data.state === 'published' || report.data.state === 'archived'),
    ({ report }) => `${report.site}/${report.column} ${report.data.subtype}`,
  );
  return [...series.values()].flatMap((kind) => {
    const byYear = kind.toSorted((a, b) => a.report.data.year - b.report.data.year);
    return byYear.flatMap(({ parsed, report }, index) => {
      const before = byYear[index - 1]?.report.data.year;
      const { year, subtype } = report.data;
      if (before === undefined || year - before <= 1) return [];
      const years = Array.from({ length: year - before - 1 }, (_, at) => before + 1 + at);
      return [
        entryProblem(parsed, 'report-gap', ['year'], {
          value: REPORT_SUBTYPES[subtype],
          params: { years: years.join('、') },
        }),
      ];
    });
  });
}

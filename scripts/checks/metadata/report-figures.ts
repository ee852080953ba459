/** The blocks a kind of report needs, and figures in them that contradict each other. */
import { INSPECTION_UNITS } from '../../../schemas/types/report-inspection.ts';
import { REPORT_PERIODS, REPORT_SUBTYPES, type ReportSubtype } from '../../../schemas/types/report.ts';
import { fieldName } from '../../../src/lib/content/field-name.ts';
import { workingDaysBetween } from '../../../src/lib/calendar/working-days.ts';
import type { ParsedEntry } from '../../../src/lib/content/parse-entry.ts';
import type { Problem } from '../../../src/lib/model/problem.ts';
import type { Entry } from '../../../src/lib/model/entry.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import { entryProblem, type FieldPath } from './place-problem.ts';

/** Kind of report → the block it cannot do without. */
const BLOCKS: Partial<Record<ReportSubtype, 'work' | 'inspection'>> = {
  website: 'work',
  selfInspection: 'inspection',
  quarterlyInspection: 'inspection',
};
const QUARTERS: readonly string[] = ['q1', 'q2', 'q3', 'q4'];
/** Where no rule pack says otherwise: R-GO-8.2.5, R-GO-8.1.1d; R-JM-42; R-GO-8.1.1a. */
const DUE_DAY = '01-31';
const SELF_CHECK_WITHIN = '15WD';
const COVERAGE = 0.3;

export function figureProblems({ library }: LoadedFleet, parsed: ParsedEntry, report: Entry<'report'>): Problem[] {
  const rules = library?.rules(report.site);
  const { subtype, period, inspection: sampling } = report.data;
  const block = BLOCKS[subtype];
  const problem = (
    rule: string,
    path: FieldPath,
    value: string | number,
    params: Record<string, string | number> = {},
  ) => entryProblem(parsed, rule, path, { value: String(value), params });
  const problems: Problem[] = [];
  if (block !== undefined && report.data[block] === undefined)
    problems.push(problem('report-block', ['subtype'], REPORT_SUBTYPES[subtype], { field: block }));
  if (subtype === 'quarterlyInspection' && !QUARTERS.includes(period))
    problems.push(problem('report-quarter', ['period'], REPORT_PERIODS[period]));
  const day = latestDay(report, rules?.reports?.due?.value ?? DUE_DAY);
  if (day !== undefined && report.data.dueBy !== undefined && report.data.dueBy > day)
    problems.push(problem('report-due-day', ['dueBy'], report.data.dueBy, { latest: day }));
  if (sampling) {
    const least = rules?.inspection?.minCoverage?.value ?? COVERAGE;
    const what = INSPECTION_UNITS[sampling.unit];
    if (subtype === 'quarterlyInspection' && sampling.sampled < sampling.total * least)
      problems.push(
        problem('inspection-coverage', ['inspection', 'sampled'], sampling.sampled, {
          total: sampling.total,
          least: Math.round(least * 100),
          what,
        }),
      );
    if (sampling.sampled < sampling.total && sampling.seed === undefined)
      problems.push(problem('inspection-seed', ['inspection', 'sampled'], sampling.sampled));
    problems.push(
      ...selfCheckLate(parsed, report, rules?.inspection?.selfCheckReportWithin?.value ?? SELF_CHECK_WITHIN),
    );
  }
  return [...problems, ...contradictions(parsed, report)];
}

/** Last day a yearly report may name; undefined for reports without a set day. */
function latestDay({ data }: Entry<'report'>, due: string): string | undefined {
  return data.subtype === 'website' || data.subtype === 'supervision' ? `${data.year + 1}-${due}` : undefined;
}

/** The day of a self-inspection's report counts from its end in working days; other lengths of time are not in use. */
function selfCheckLate(parsed: ParsedEntry, { data }: Entry<'report'>, within: string): Problem[] {
  const limit = /^(\d+)WD$/.exec(within)?.[1];
  if (data.subtype !== 'selfInspection' || !data.inspection || data.dueBy === undefined || limit === undefined)
    return [];
  const { endedOn } = data.inspection;
  const days = workingDaysBetween(endedOn, data.dueBy);
  if (days === undefined || days <= Number(limit)) return [];
  return [entryProblem(parsed, 'self-check-due', ['dueBy'], { value: data.dueBy, params: { endedOn, days, limit } })];
}

/** Pairs of figures, the first of which cannot be more than the second. */
function contradictions(parsed: ParsedEntry, { data: { work, inspection } }: Entry<'report'>): Problem[] {
  const pairs: [path: FieldPath, value: number, limitPath: FieldPath, limit: number][] = [];
  if (work) {
    const { received, answered, public: open } = work.messages;
    const inColumns = work.perColumn.reduce((sum, { count }) => sum + count, 0);
    pairs.push(
      [['work', 'perColumn'], inColumns, ['work', 'published'], work.published],
      [['work', 'messages', 'answered'], answered, ['work', 'messages', 'received'], received],
      [['work', 'messages', 'public'], open, ['work', 'messages', 'answered'], answered],
    );
  }
  if (inspection)
    pairs.push([['inspection', 'sampled'], inspection.sampled, ['inspection', 'total'], inspection.total]);
  return pairs.flatMap(([path, value, limitPath, limit]) =>
    value <= limit
      ? []
      : [
          entryProblem(parsed, 'report-figures', path, {
            value: String(value),
            params: { field: fieldName(path), other: fieldName(limitPath), limit },
          }),
        ],
  );
}

/** The blocks that each kind of report needs, and figures in them that contradict each other. */
import { INSPECTION_UNITS } from '../../../../schemas/types/report-inspection.ts';
import { REPORT_PERIODS, REPORT_SUBTYPES, type ReportSubtype } from '../../../../schemas/types/report.ts';
import { fieldName } from '../../../../src/lib/content/field-name.ts';
import { workingDaysBetween } from '../../../../src/lib/calendar/working-days.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import type { Entry } from '../../../../src/lib/model/entry.ts';
import type { LoadedFleet } from '../../../lib/load-fleet.ts';
import { atEntry, type FieldPath } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import type { ValidEntry } from '../valid-entries.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);

type Report = ValidEntry<'report'>;

/** Kind of report → the block it requires. */
const BLOCKS: Partial<Record<ReportSubtype, 'work' | 'inspection'>> = {
  website: 'work',
  supervision: 'inspection',
  selfInspection: 'inspection',
  quarterlyInspection: 'inspection',
};
const QUARTERS: readonly string[] = ['q1', 'q2', 'q3', 'q4'];
/** Where no rule pack says otherwise: R-GO-8.2.5, R-GO-8.1.1d; R-JM-42; R-GO-8.1.1a. */
const DUE_DAY = '01-31';
const SELF_CHECK_WITHIN = '15WD';
const COVERAGE = 0.3;

export function findFigures({ library }: LoadedFleet, each: Report): Problem[] {
  const { entry } = each;
  const rules = library?.rules(entry.site);
  return [
    ...blocks(each),
    ...dueDay(each, rules?.reports?.due?.value ?? DUE_DAY),
    ...sample(each, rules?.inspection?.minCoverage?.value ?? COVERAGE),
    ...selfCheckLate(each, rules?.inspection?.selfCheckReportWithin?.value ?? SELF_CHECK_WITHIN),
    ...contradictions(each),
  ];
}

function blocks({ parsed, entry: { data } }: Report): Problem[] {
  const { subtype, period } = data;
  const field = BLOCKS[subtype];
  return [
    ...(field !== undefined && data[field] === undefined
      ? [report('report-block', atEntry(parsed, ['subtype']), { value: REPORT_SUBTYPES[subtype], params: { field } })]
      : []),
    ...(subtype === 'quarterlyInspection' && !QUARTERS.includes(period)
      ? [report('report-quarter', atEntry(parsed, ['period']), { value: REPORT_PERIODS[period] })]
      : []),
  ];
}

function dueDay({ parsed, entry }: Report, due: string): Problem[] {
  const latest = latestDay(entry, due);
  const { dueBy } = entry.data;
  return latest !== undefined && dueBy !== undefined && dueBy > latest
    ? [report('report-due-day', atEntry(parsed, ['dueBy']), { value: dueBy, params: { latest } })]
    : [];
}

/** @param share of all that has to be inspected, 0–1. */
function sample({ parsed, entry: { data } }: Report, share: number): Problem[] {
  const { subtype, inspection } = data;
  if (!inspection) return [];
  const { sampled, total, seed, unit } = inspection;
  const place = atEntry(parsed, ['inspection', 'sampled']);
  const value = String(sampled);
  return [
    ...(subtype === 'quarterlyInspection' && sampled < total * share
      ? [
          report('inspection-coverage', place, {
            value,
            params: { total, least: Math.round(share * 100), what: { zh: INSPECTION_UNITS[unit], en: `${unit}s` } },
          }),
        ]
      : []),
    ...(sampled < total && seed === undefined ? [report('inspection-seed', place, { value })] : []),
  ];
}

/** Latest deadline that a yearly report may state; undefined for reports without a prescribed one. */
function latestDay({ data }: Entry<'report'>, due: string): string | undefined {
  return data.subtype === 'website' || data.subtype === 'supervision' ? `${data.year + 1}-${due}` : undefined;
}

/** The deadline of a self-inspection report is counted in working days from its end; other units are not in use. */
function selfCheckLate({ parsed, entry: { data } }: Report, within: string): Problem[] {
  const limit = /^(\d+)WD$/.exec(within)?.[1];
  if (data.subtype !== 'selfInspection' || !data.inspection || data.dueBy === undefined || limit === undefined)
    return [];
  const { endedOn } = data.inspection;
  const days = workingDaysBetween(endedOn, data.dueBy);
  if (days === undefined || days <= Number(limit)) return [];
  return [
    report('self-check-due', atEntry(parsed, ['dueBy']), { value: data.dueBy, params: { endedOn, days, limit } }),
  ];
}

/** Pairs of figures, the first of which cannot be more than the second. */
function contradictions({ parsed, entry }: Report): Problem[] {
  const { work, inspection } = entry.data;
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
          report('report-figures', atEntry(parsed, path), {
            value: String(value),
            params: { field: fieldName(path), other: fieldName(limitPath), limit },
          }),
        ],
  );
}

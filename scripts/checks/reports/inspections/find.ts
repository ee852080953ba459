/** Inspections as the rules of the site require them, in published reports and in the register. */
import type { Rules } from '../../../../schemas/rulepack.ts';
import type { ReportSubtype } from '../../../../schemas/types/report.ts';
import { INSPECTION_UNITS } from '../../../../schemas/types/report-inspection.ts';
import { afterWorkingDays } from '../../../../src/lib/calendar/working-days.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { readGovernance } from '../../../lib/governance.ts';
import { entriesOfType, type ValidEntry } from '../../metadata/valid-entries.ts';
import { atEntry, atRecord } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { ReportsInput } from '../input.ts';
import { publishesInspections, supervisedSites } from '../supervision.ts';
import { rules } from './rules.ts';

const report = reporter('reports', rules);

type Report = ValidEntry<'report'>;

export const inspections = defineSubject({ rules, find: findInspections });

function findInspections(input: ReportsInput): Problem[] {
  const reports = entriesOfType(input.fleet, 'report').filter(({ entry }) => entry.data.state !== 'withdrawn');
  const registers = readGovernance(input.fleet, 'inspections').records;
  const outside = new Map(registers.map(({ site, data }) => [site, data.outsideSites]));
  return [
    ...reports.flatMap((each) => supervising(input, each, outside.get(each.entry.site) ?? 0)),
    ...registers.flatMap((each) => registered(input, each, reports)),
  ];
}

const SUPERVISING: ReadonlySet<ReportSubtype> = new Set<ReportSubtype>(['quarterlyInspection', 'supervision']);

const unitWords = (unit: keyof typeof INSPECTION_UNITS) => ({ zh: INSPECTION_UNITS[unit], en: `${unit}s` });

/** Reports of the office that supervises: on an inspection, or on the inspections of a year. */
function supervising({ library }: ReportsInput, { parsed, entry }: Report, outside: number): Problem[] {
  const { subtype, inspection } = entry.data;
  const site = library.sites().find(({ id }) => id === entry.site);
  if (!SUPERVISING.has(subtype) || !inspection || !site) return [];
  const problems: Problem[] = [];
  const { unit, publishedOn } = library.rules(site.id).inspection ?? {};
  if (publishedOn && !publishesInspections(library, site))
    problems.push(
      report('inspection-place', atEntry(parsed, ['subtype']), { params: { clauses: publishedOn.clauses.join('、') } }),
    );
  // A sample of sites also covers their items; a sample of items says nothing of how many sites were looked at.
  if (unit?.value === 'site' && inspection.unit !== 'site')
    problems.push(
      report('inspection-unit', atEntry(parsed, ['inspection', 'unit']), {
        value: INSPECTION_UNITS[inspection.unit],
        params: { what: unitWords('site'), clauses: unit.clauses.join('、') },
      }),
    );
  if (inspection.unit === 'site') {
    const sites = supervisedSites(library, inspection.endedOn).length;
    if (inspection.total < sites + outside)
      problems.push(
        report('inspection-total', atEntry(parsed, ['inspection', 'total']), {
          value: String(inspection.total),
          params: { least: sites + outside, sites, outside },
        }),
      );
  }
  return problems;
}

type Register = ReturnType<typeof readGovernance<'inspections'>>['records'][number];

function registered({ fleet, library }: ReportsInput, register: Register, reports: readonly Report[]): Problem[] {
  const { data, site } = register;
  const { selfCheckReportWithin: within, submitted = [] } = library.rules(site).inspection ?? {};
  const days = Number(/^(\d+)WD$/.exec(within?.value ?? '')?.[1] ?? 0);
  return data.inspections.flatMap((row, index) => {
    const at = (key: string) => atRecord(register, ['inspections', index, key]);
    if (row.report !== undefined) return [...published(row, reports, at), ...unsubmitted(row, submitted, at)];
    if (row.kind !== 'selfCheck' || !within || days === 0) return [];
    const late = afterWorkingDays(row.endedOn, days);
    return late !== undefined && fleet.clock.reached(late)
      ? [
          report('self-check-unpublished', at('endedOn'), {
            value: row.endedOn,
            params: { days, clauses: within.clauses.join('、') },
          }),
        ]
      : [];
  });
}

type Row = Register['data']['inspections'][number];
type At = (key: string) => ReturnType<typeof atRecord>;
type Submitted = NonNullable<NonNullable<Rules['inspection']>['submitted']>;

/** What is published is also submitted to the superior office, where the rules require that. */
function unsubmitted(row: Row, submitted: Submitted, at: At): Problem[] {
  const rule = submitted.find(({ item }) => item === row.kind);
  return rule && row.submittedOn === undefined
    ? [
        report('inspection-unsubmitted', at('report'), {
          value: row.report ?? '',
          params: { clauses: rule.clauses.join('、') },
        }),
      ]
    : [];
}

const COMPARED = { total: '总数', sampled: '抽查数', endedOn: '结束日期', seed: '抽样种子' } as const;

/** The figures published are those of the register. */
function published(row: Row, reports: readonly Report[], at: At): Problem[] {
  const entry = reports.find((each) => each.entry.id === row.report)?.entry;
  if (!entry?.data.inspection) return [report('inspection-report-unknown', at('report'), { value: row.report ?? '' })];
  const shown = entry.data.inspection;
  const figures = { total: shown.total, sampled: shown.sampled, endedOn: shown.endedOn, seed: shown.seed };
  return (Object.keys(COMPARED) as (keyof typeof COMPARED)[]).flatMap((key) =>
    figures[key] === row[key]
      ? []
      : [
          report('inspection-differs', at(key), {
            value: String(row[key] ?? ''),
            params: {
              what: { zh: COMPARED[key], en: key },
              shown: String(figures[key] ?? '—'),
              entry: entry.file,
            },
          }),
        ],
  );
}

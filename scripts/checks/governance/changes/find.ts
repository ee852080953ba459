/** Changes of a site and its columns (R-GO-3.3a, R-YZ-14.1, R-LYG-8.4a, R-DL-13.2, R-DL-16.1, R-YZ-18.3). */
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { dayAfter } from '../../../../src/lib/rulepacks/day-after.ts';
import { durationWords } from '../../../../src/lib/rulepacks/durations.ts';
import { governanceFile } from '../../../lib/governance.ts';
import { columnPlaces } from '../../metadata/column-places.ts';
import { atRecord } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { GovernanceInput, GovernedSite } from '../site-input.ts';
import { rules } from './rules.ts';

const report = reporter('governance', rules);

export const changes = defineSubject({ rules, find: findChanges });

function findChanges(input: GovernanceInput): Problem[] {
  return input.sites.flatMap((site) => [
    ...columnChanges(input, site),
    ...filingApprovals(site),
    ...(site.isRunning ? [...reporting(site), ...requirements(input, site)] : []),
  ]);
}

/** Clauses by which a change of a column needs something; null if it does not. */
function neededFor({ rules: { columnChange } }: GovernedSite, item: 'approvalRef' | 'publicNotice' | 'filing') {
  const row = columnChange?.requires?.find((each) => each.item === item);
  return row ? row.clauses.join('、') : null;
}

function columnChanges({ fleet }: GovernanceInput, site: GovernedSite): Problem[] {
  const filings = site.register('filings')?.data.filings ?? [];
  const [filing, notice] = [neededFor(site, 'filing'), neededFor(site, 'publicNotice')];
  return columnPlaces(fleet, site.site).flatMap(({ column, path, record }) => {
    const { lifecycle, name: value } = column.record;
    if (!lifecycle || lifecycle.state === 'active' || !site.clock.reached(lifecycle.date)) return [];
    const { date, state, publicNotice } = lifecycle;
    const at = (...field: string[]) => atRecord(record, [...path, 'lifecycle', ...field]);
    const isFiled = filings.some((each) => each.columns.includes(column.path));
    // A merged column without a notice is reported by the check lifecycle.
    const isUnannounced = state === 'archived' && publicNotice === undefined;
    return [
      ...(filing === null || isFiled
        ? []
        : [
            report('column-change-unfiled', at('state'), {
              value,
              params: { date, clauses: filing, path: column.path, register: governanceFile(site.site.id, 'filings') },
            }),
          ]),
      ...(notice !== null && isUnannounced
        ? [report('column-change-notice', at('state'), { value, params: { clauses: notice } })]
        : []),
    ];
  });
}

function filingApprovals(site: GovernedSite): Problem[] {
  const register = site.register('filings');
  const clauses = neededFor(site, 'approvalRef');
  if (!register || clauses === null) return [];
  return register.data.filings.flatMap(({ date: value, columns, approvalRef }, index) =>
    columns.length > 0 && approvalRef === undefined
      ? [report('filing-approval', atRecord(register, ['filings', index, 'columns']), { value, params: { clauses } })]
      : [],
  );
}

function reporting(site: GovernedSite): Problem[] {
  const { reportingSystem, domain } = site.site.record;
  const row = site.rules.records?.reportChangeWithin;
  if (!row) return [];
  const days = [
    ...(site.register('filings')?.data.filings ?? []).map(({ date }) => date),
    ...domain.aliases.map(({ since }) => since),
  ].filter((day) => day > reportingSystem.lastUpdated && site.clock.isOver(dayAfter(day, row.value)));
  const [change] = days.sort();
  if (change === undefined) return [];
  return [
    report('reporting-outdated', atRecord(site.record, ['reportingSystem', 'lastUpdated']), {
      value: reportingSystem.lastUpdated,
      params: { change, limit: durationWords(row.value), clauses: row.clauses.join('、') },
    }),
  ];
}

const FIELDS = { updateEvery: '更新频次', contentRequirement: '内容要求', qualityRequirement: '质量要求' } as const;

/** Columns that hold entries of their own; the interval may also follow from the class of the column. */
function requirements({ fleet }: GovernanceInput, site: GovernedSite): Problem[] {
  const rows = site.rules.columns?.requirements ?? [];
  return columnPlaces(fleet, site.site).flatMap(({ column, path, record }) => {
    const { types, class: group, name: value, lifecycle } = column.record;
    if (types.length === 0 || (lifecycle && lifecycle.state !== 'active')) return [];
    const limits = site.rules.columnClasses?.[group];
    const byClass = limits?.every !== undefined || limits?.review !== undefined;
    const open = rows.filter(({ item }) => column.record[item] === undefined && !(item === 'updateEvery' && byClass));
    if (open.length === 0) return [];
    const params = {
      fields: open.map(({ item }) => FIELDS[item]).join('、'),
      clauses: [...new Set(open.flatMap(({ clauses }) => clauses))].join('、'),
    };
    return [report('column-requirement', atRecord(record, [...path, 'name']), { value, params })];
  });
}

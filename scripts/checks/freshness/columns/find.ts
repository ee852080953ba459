import { COLUMN_CLASSES } from '../../../../schemas/column.ts';
import { catalogueLeaves, type CatalogueNode, walkCatalogue } from '../../../../schemas/catalogues/index.ts';
import type { Column } from '../../../../src/lib/model/column.ts';
import type { Param, Problem } from '../../../../src/lib/model/problem.ts';
import { durationWords } from '../../../../src/lib/rulepacks/durations.ts';
import type { ColumnDeadline } from '../../../../src/lib/status/column-deadlines.ts';
import { looserParts, type Looser } from '../../../../src/lib/status/update-interval.ts';
import { atRecord, type FieldPath } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { FreshnessInput, FreshnessSite } from '../input.ts';
import { rules } from './rules.ts';

const report = reporter('freshness', rules);

export const columns = defineSubject({ rules, find: findColumns });

/** Empty columns are reported by `metadata/column-empty`, pages to review by `metadata/review-overdue`. */
function findColumns({ library, sites }: FreshnessInput): Problem[] {
  return sites.flatMap((site) => [
    ...site.columns.flatMap((deadline) => [...due(site, deadline), ...unsustained(site, deadline)]),
    ...[...site.paths.keys()].flatMap((column) => looser(site, column)),
    ...overdueGroups(site, library.catalogueNodes(site.site.id)),
  ]);
}

const atColumn = ({ record, paths }: FreshnessSite, column: Column, ...field: FieldPath) =>
  atRecord(record, [...(paths.get(column) ?? []), ...field]);

const people = ({ record: { ownerUnit: unit, responsible } }: Column) => ({ unit, responsible });

function due(site: FreshnessSite, { column, interval, update }: ColumnDeadline): Problem[] {
  const { state, lastUpdate, lastDay } = update;
  const isDue = state === 'overdue' || state === 'dueSoon';
  if (!isDue || !interval || lastUpdate === undefined || lastDay === undefined) return [];
  return [
    report(state === 'overdue' ? 'column-overdue' : 'column-due-soon', atColumn(site, column, 'id'), {
      value: column.path,
      params: {
        name: column.name,
        last: lastUpdate.slice(0, 10),
        every: durationWords(interval.every),
        min: interval.min,
        clauses: interval.clauses.join('、'),
        due: lastDay,
        ...people(column),
      },
    }),
  ];
}

/** What to do with a column nobody keeps up, in the order of R-DL-25: it was to be updated, merged, or closed. */
const MERGE: Param = { zh: '归并到相近的栏目', en: 'merge it into a related column' };
const ARCHIVE: Param = { zh: '停止更新并归档', en: 'archive it' };

function unsustained(site: FreshnessSite, { column, update }: ColumnDeadline): Problem[] {
  const limit = site.rules.updates?.maxLapses?.value;
  if (update.state !== 'overdue' || limit === undefined || update.lapses <= limit) return [];
  const sibling = siblings(site, column)[0];
  const isFirst = update.lapses === limit + 1;
  return [
    report('column-unsustained', atColumn(site, column, 'id'), {
      value: column.path,
      params: {
        name: column.name,
        lapses: update.lapses,
        limit,
        proposal: isFirst ? MERGE : ARCHIVE,
        sibling: isFirst ? sibling?.name : undefined,
        ...people(column),
      },
    }),
  ];
}

/** Columns beside it for the same types that are in time. */
const siblings = ({ columns: all }: FreshnessSite, { parent, path, record }: Column): Column[] =>
  all
    .filter(({ column, state }) => column.parent === parent && column.path !== path && state !== 'overdue')
    .map(({ column }) => column)
    .filter((column) => column.record.types.some((type) => record.types.includes(type)));

const PARTS: Readonly<Record<Looser, { field: string; what: Param }>> = {
  period: { field: 'period', what: { zh: '周期', en: 'the period' } },
  min: { field: 'min', what: { zh: '最少条数', en: 'the number' } },
  window: { field: 'window', what: { zh: '计算方式', en: 'the window' } },
};

function looser(site: FreshnessSite, column: Column): Problem[] {
  const { updateEvery, class: columnClass } = column.record;
  const row = site.rules.columnClasses?.[columnClass];
  if (!updateEvery || !row?.every) return [];
  const limits: Record<Looser, Param> = {
    period: durationWords(row.every.value),
    min: row.min?.value ?? 1,
    window: 'rolling',
  };
  const clauses = row.every.clauses.join('、');
  return looserParts(column, site.rules).map((part) =>
    report('column-update-looser', atColumn(site, column, 'updateEvery', PARTS[part].field), {
      value: String(updateEvery[part]),
      params: {
        name: column.name,
        class: COLUMN_CLASSES[columnClass],
        what: PARTS[part].what,
        limit: limits[part],
        clauses,
      },
    }),
  );
}

const GROUP = /^R-JM-2[56]\.\d+$/;

/** Topic groups (R-JM-25, R-JM-26) with a column that is overdue; reported where that column names the group. */
function overdueGroups(site: FreshnessSite, nodes: readonly CatalogueNode[]): Problem[] {
  const overdue = site.columns.filter(({ state }) => state === 'overdue').map(({ column }) => column);
  return topicGroups(nodes).flatMap((node) => {
    const leaves = new Set(catalogueLeaves([node]).map(({ name }) => name));
    const supporting = overdue.flatMap((column) => {
      const at = column.record.topicGroups.findIndex((name) => leaves.has(name));
      return at < 0 ? [] : [{ column, at }];
    });
    const [first] = supporting;
    if (!first) return [];
    return [
      report('topic-group-overdue', atColumn(site, first.column, 'topicGroups', first.at), {
        value: node.name,
        params: {
          clauses: node.clauses.filter((clause) => GROUP.test(clause)).join('、'),
          names: supporting.map(({ column }) => column.name).join('、'),
        },
      }),
    ];
  });
}

/** The highest nodes that a clause of a topic group requires. */
const topicGroups = (nodes: readonly CatalogueNode[]): CatalogueNode[] =>
  [...walkCatalogue(nodes)]
    .filter((trail) => isGroup(trail.at(-1)) && !trail.slice(0, -1).some(isGroup))
    .flatMap((trail) => trail.at(-1) ?? []);
const isGroup = (node: CatalogueNode | undefined) => node?.clauses.some((clause) => GROUP.test(clause)) ?? false;

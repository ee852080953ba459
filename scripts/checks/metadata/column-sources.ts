/** Queries of columns (取数方式): they ask what exists, for types the column takes, and stand where lists are. */
import { walkColumns } from '../../../src/lib/model/column.ts';
import type { Problem } from '../../../src/lib/model/problem.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import { columnPlaces } from './column-places.ts';
import { type FieldPath, recordProblem } from './place-problem.ts';
import { queryProblems } from './query-problems.ts';
import { unreadSites } from './unread.ts';

export function columnSourceProblems(fleet: LoadedFleet): Problem[] {
  const { library } = fleet;
  if (!library) return [];
  const unread = unreadSites(fleet);
  return fleet.parsed.sites.flatMap((site) => {
    // Positions are looked for only where there is something to tell.
    if ([...walkColumns(site.columns)].every(({ record }) => record.source.length === 0)) return [];
    return columnPlaces(fleet, site).flatMap(({ column, path, record }) => {
      const { source, types, presentation } = column.record;
      const report = (rule: string, at: FieldPath, more: Pick<Problem, 'value' | 'params'> = {}) =>
        recordProblem(record, rule, [...path, 'source', ...at], more);
      if (source.length > 0 && (presentation === 'page' || types.length === 0))
        return [report('source-place', [], { value: column.name })];
      return source.flatMap((query, index) => [
        ...queryProblems(library, unread, query, site.id, (rule, at, more) => report(rule, [index, ...at], more)),
        ...(query.types ?? []).flatMap((type, at) =>
          types.includes(type)
            ? []
            : [report('source-type', [index, 'types', at], { value: type, params: { allowed: types.join('、') } })],
        ),
      ]);
    });
  });
}

/** What is wrong with a query written in content. */
import { ALL_SITES, type DeclaredQuery } from '../../../schemas/entry-query.ts';
import { types } from '../../../schemas/index.ts';
import { queriedSites } from '../../../src/lib/library/declared-queries.ts';
import type { Library } from '../../../src/lib/queries/library.ts';
import type { Entry } from '../../../src/lib/model/entry.ts';
import { nearest } from '../../../src/lib/content/schema-problems.ts';
import type { Problem } from '../../../src/lib/model/problem.ts';
import type { FieldPath } from './place-problem.ts';

type Params = Record<string, string | number>;

/**
 * @param unread sites of which something could not be read.
 * @param site the site the query stands in.
 * @param report makes a problem at a path inside the query.
 * @param except the entry the query stands in.
 */
export function queryProblems(
  library: Library,
  unread: ReadonlySet<string>,
  query: DeclaredQuery,
  site: string,
  report: (rule: string, at: FieldPath, more: { value?: string; params?: Params }) => Problem,
  except?: Entry,
): Problem[] {
  const known = [...new Set([...library.sites().map(({ id }) => id), ...unread])].sort();
  const named = query.sites === undefined || query.sites === ALL_SITES ? [] : query.sites;
  const asked = queriedSites(library.sites(), query, site);
  const whole = unread.size === 0 || ![...asked, ...named].some((id) => unread.has(id));
  const columns = new Set(asked.flatMap((id) => library.columns(id).map(({ path }) => path)));
  const unknown = (rule: string, values: readonly string[], among: readonly string[], at: FieldPath) =>
    values.flatMap((value, index) =>
      among.includes(value)
        ? []
        : [
            report(rule, [...at, index], {
              value,
              params: { suggestion: nearest(value, among) ?? '', allowed: among.join('、') },
            }),
          ],
    );
  const ids = [...new Set(asked.flatMap((id) => library.entries({ site: id })).map(({ id }) => id))];
  const problems = [
    ...unknown('query-site', named, known, ['sites']),
    ...unknown('query-type', query.types ?? [], Object.keys(types), ['types']),
    ...(whole ? unknown('query-entry', query.ids ?? [], ids, ['ids']) : []),
    ...(query.column === undefined || asked.length === 0 || columns.has(query.column)
      ? []
      : [
          report('query-column', ['column'], {
            value: query.column,
            params: { suggestion: nearest(query.column, [...columns]) ?? '' },
          }),
        ]),
  ];
  if (problems.length > 0 || !whole) return problems;
  return library.query(query, site, except).length > 0 ? [] : [report('query-empty', [], {})];
}

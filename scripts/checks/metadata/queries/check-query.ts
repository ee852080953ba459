/** Problems of a query in content. */
import { ALL_SITES, type DeclaredQuery } from '../../../../schemas/entry-query.ts';
import { types } from '../../../../schemas/index.ts';
import { nearest } from '../../../../src/lib/content/schema-problems.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { queriedSites } from '../../../../src/lib/library/declared-queries.ts';
import type { Library } from '../../../../src/lib/queries/library.ts';
import type { Entry } from '../../../../src/lib/model/entry.ts';
import type { FieldPath } from '../../rules/places.ts';
import { type Place, reporter } from '../../rules/reporter.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);

interface WrittenQuery {
  library: Library;
  /** Sites of which something could not be read. */
  unread: ReadonlySet<string>;
  query: DeclaredQuery;
  /** The site the query is in. */
  site: string;
  /** The entry the query is in. */
  except?: Entry;
}

/** @param at the place of a path inside the query. */
export function checkQuery(
  { library, unread, query, site, except }: WrittenQuery,
  at: (path: FieldPath) => Place,
): Problem[] {
  const known = [...new Set([...library.sites().map(({ id }) => id), ...unread])].sort();
  const named = query.sites === undefined || query.sites === ALL_SITES ? [] : query.sites;
  const queried = queriedSites(library.sites(), query, site);
  const whole = unread.size === 0 || ![...queried, ...named].some((id) => unread.has(id));
  const columns = new Set(queried.flatMap((id) => library.columns(id).map(({ path }) => path)));
  const ids = [...new Set(queried.flatMap((id) => library.entries({ site: id })).map(({ id }) => id))];
  const problems = [
    ...unknownIn(named, known).map(({ value, index, allowed }) =>
      report('query-site', at(['sites', index]), { value, params: { allowed } }),
    ),
    ...unknownIn(query.types ?? [], Object.keys(types)).map(({ value, index, allowed }) =>
      report('query-type', at(['types', index]), { value, params: { allowed } }),
    ),
    ...(whole ? unknownIn(query.ids ?? [], ids) : []).map(({ value, index, suggestion }) =>
      report('query-entry', at(['ids', index]), { value, params: { suggestion } }),
    ),
    ...(query.column === undefined || queried.length === 0 || columns.has(query.column)
      ? []
      : [
          report('query-column', at(['column']), {
            value: query.column,
            params: { suggestion: nearest(query.column, [...columns]) ?? '' },
          }),
        ]),
  ];
  if (problems.length > 0 || !whole) return problems;
  return library.query(query, site, except).length > 0 ? [] : [report('query-empty', at([]))];
}

const unknownIn = (values: readonly string[], among: readonly string[]) =>
  values.flatMap((value, index) =>
    among.includes(value) ? [] : [{ value, index, suggestion: nearest(value, among) ?? '', allowed: among.join('、') }],
  );

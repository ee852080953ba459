/** Columns that are merged or archived, and the addresses columns had before (R-DL-13.2, R-YZ-19.0, R-YZ-13.1). */
import type { Problem } from '../../../src/lib/findings/problem.ts';
import type { Library } from '../../../src/lib/library/library.ts';
import type { Site } from '../../../src/lib/library/types.ts';
import { sitePages } from '../../../src/lib/routes/site-pages.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import { RESERVED } from '../metadata/urls/aliases.ts';
import { columnPlaces } from '../metadata/column-places.ts';
import { atRecord } from './problem.ts';

export function columnProblems(fleet: LoadedFleet, library: Library, site: Site): Problem[] {
  const pages = sitePages(library, site.id).map(({ url }) => url);
  const claimed = new Map<string, string>();
  return columnPlaces(fleet, site).flatMap(({ column, path, record }) => {
    const { lifecycle, aliases } = column.record;
    const at = (rule: string, field: readonly (string | number)[], more = {}) =>
      atRecord(record, rule, [...path, ...field], more);
    const missing = (['mergedInto', 'publicNotice'] as const).filter(
      (field) => lifecycle?.state === 'merged' && lifecycle[field] === undefined,
    );
    return [
      ...missing.map((field) =>
        at('column-merged', ['lifecycle', 'state'], { value: column.name, params: { field: `lifecycle.${field}` } }),
      ),
      ...noticeUnknown(library, lifecycle?.publicNotice).map((value) =>
        at('column-notice', ['lifecycle', 'publicNotice'], { value }),
      ),
      ...aliases.flatMap((alias, index) => {
        const problem = (rule: string, params = {}) => [at(rule, ['aliases', index], { value: alias, params })];
        if (RESERVED.includes(alias.split('/')[1] ?? '')) return problem('column-alias-reserved');
        const page = pages.find((url) => url.startsWith(alias));
        if (page !== undefined) return problem('column-alias-taken', { page });
        const other = claimed.get(alias);
        claimed.set(alias, other ?? column.name);
        return other === undefined ? [] : problem('column-alias-taken', { page: other });
      }),
    ];
  });
}

const noticeUnknown = (library: Library, notice: string | undefined): string[] =>
  notice === undefined || /^https?:\/\//.test(notice) || library.entry(notice) ? [] : [notice];

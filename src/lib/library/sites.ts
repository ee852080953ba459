import type { Clock } from '../calendar/clock.ts';
import { columnMap, columnTrail, walkColumns } from '../model/column.ts';
import type { SiteQueries } from '../queries/sites.ts';
import type { Rules } from '../../../schemas/rulepack.ts';
import type { LibraryInput } from './input.ts';

export function siteAnswers(
  { fleet, sites, rules }: Pick<LibraryInput, 'fleet' | 'sites' | 'rules'>,
  clock: Clock,
): SiteQueries {
  const byId = new Map(sites.map((site) => [site.id, site]));
  const rulesOf = new Map<string, Rules>();
  const columns = columnMap(sites);

  function site(id: string) {
    const found = byId.get(id);
    if (!found) throw new Error(`No site "${id}" in the fleet`);
    return found;
  }
  return {
    fleet,
    sites: () => sites,
    site,
    column: (id, path) => columns.get(`${id}/${path}`),
    columns: (id) => [...walkColumns(site(id).columns)],
    trail: columnTrail,
    rules(id) {
      const known = rulesOf.get(id) ?? rules?.(id, clock) ?? {};
      rulesOf.set(id, known);
      return known;
    },
  };
}

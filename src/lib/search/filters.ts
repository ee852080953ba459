/** Filters of the search page and the counts beside them. */
export const FILTERS = ['site', 'column', 'type', 'year', 'status', 'archive'] as const;
export type FilterName = (typeof FILTERS)[number];
/** Chosen values; an absent filter does not filter. */
export type FilterValues = Partial<Record<FilterName, string>>;

/** Properties of an entry that filters use. */
export interface HitFacets {
  /** Id of the site that owns it. */
  site: string;
  /** Path of its column. */
  column: string;
  type: string;
  year: string;
  /** Publish day. */
  date: string;
  /** Absent where its type has none. */
  status?: string;
  /** Day it was archived on; absent while it is current. */
  archivedOn?: string;
}

/** Values of the filter `archive`: maintained entries, and entries kept for reference only. */
export const ARCHIVE_CHOICES = { current: '现行信息', archived: '已归档' } as const;

/** A column includes the columns below it. */
const isInColumn = (path: string, column: string): boolean => path === column || path.startsWith(`${column}/`);

const archiveOf = ({ archivedOn }: HitFacets): keyof typeof ARCHIVE_CHOICES =>
  archivedOn === undefined ? 'current' : 'archived';

const passes: Record<FilterName, (facets: HitFacets, value: string) => boolean> = {
  site: (facets, value) => facets.site === value,
  column: (facets, value) => isInColumn(facets.column, value),
  type: (facets, value) => facets.type === value,
  year: (facets, value) => facets.year === value,
  status: (facets, value) => facets.status === value,
  archive: (facets, value) => archiveOf(facets) === value,
};

export function passesFilters(facets: HitFacets, chosen: FilterValues, except?: FilterName): boolean {
  return FILTERS.every((name) => {
    const value = chosen[name];
    return name === except || value === undefined || passes[name](facets, value);
  });
}

/** Number of results for each value of each filter, given the other filters. Columns include those below them. */
export type FilterCounts = Record<FilterName, Map<string, number>>;

export function countFilters<H>(
  hits: readonly H[],
  facetsOfHit: (hit: H) => HitFacets,
  chosen: FilterValues,
): FilterCounts {
  const counts: FilterCounts = {
    site: new Map(),
    column: new Map(),
    type: new Map(),
    year: new Map(),
    status: new Map(),
    archive: new Map(),
  };
  for (const hit of hits) {
    const facets = facetsOfHit(hit);
    for (const name of FILTERS) {
      if (!passesFilters(facets, chosen, name)) continue;
      for (const value of valuesOf(facets, name)) counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
    }
  }
  return counts;
}

function valuesOf(facets: HitFacets, name: FilterName): string[] {
  if (name === 'archive') return [archiveOf(facets)];
  if (name !== 'column') return facets[name] === undefined ? [] : [facets[name]];
  const segments = facets.column.split('/');
  return segments.map((_, at) => segments.slice(0, at + 1).join('/'));
}

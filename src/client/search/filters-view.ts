/** The filters: one select each, with the number of results behind every value, folded in one line. */
import type { Found } from '../../lib/search/found.ts';
import { ARCHIVE_CHOICES, FILTERS, type FilterName, type FilterValues } from '../../lib/search/filters.ts';
import { part } from './dom.ts';

interface Choice {
  value: string;
  label: string;
}

const ALL: Record<FilterName, string> = {
  site: '全部网站',
  column: '全部栏目',
  type: '全部类型',
  year: '全部年份',
  status: '全部状态',
  archive: '现行和归档',
};

/** Values in the order a reader expects: columns as on the site, years newest first. */
function choices({ manifest, counts }: Found): Record<FilterName, Choice[]> {
  const level = (path: string) => path.split('/').length - 1;
  return {
    // With one site there is no choice, nor without archived entries.
    site: manifest.sites.length > 1 ? manifest.sites.map(({ id, name }) => ({ value: id, label: name })) : [],
    column: manifest.columns.map(({ path, name }) => ({ value: path, label: `${'　'.repeat(level(path))}${name}` })),
    type: manifest.types.map(({ key, label }) => ({ value: key, label })),
    year: [...counts.year.keys()]
      .sort()
      .reverse()
      .map((year) => ({ value: year, label: `${year}年` })),
    status: manifest.statuses.map(({ key, label }) => ({ value: key, label })),
    archive: counts.archive.has('archived')
      ? Object.entries(ARCHIVE_CHOICES).map(([value, label]) => ({ value, label }))
      : [],
  };
}

export const filterSelect = (name: FilterName): HTMLSelectElement => part(`filter-${name}`, HTMLSelectElement);

export function showFilters(found: Found, chosen: FilterValues): void {
  const all = choices(found);
  const names: string[] = [];
  for (const name of FILTERS) {
    const value = chosen[name];
    const shown = all[name].filter((choice) => found.counts[name].has(choice.value) || choice.value === value);
    if (value !== undefined && !shown.some((choice) => choice.value === value)) shown.push({ value, label: value });
    const select = filterSelect(name);
    select.replaceChildren(
      new Option(ALL[name], '', value === undefined, value === undefined),
      ...shown.map((choice) => {
        const count = found.counts[name].get(choice.value) ?? 0;
        return new Option(`${choice.label}(${count})`, choice.value, choice.value === value, choice.value === value);
      }),
    );
    const box = select.closest<HTMLElement>('[data-search-filter]');
    if (box) box.hidden = shown.length === 0;
    const label = shown.find((choice) => choice.value === value)?.label;
    if (label !== undefined) names.push(label.trim());
  }
  part('chosen', HTMLElement).textContent = names.join('、');
}

export function readFilters(): FilterValues {
  const values: FilterValues = {};
  for (const name of FILTERS) {
    const { value } = filterSelect(name);
    if (value !== '') values[name] = value;
  }
  return values;
}

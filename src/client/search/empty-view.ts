/** What to do when nothing is found. */
import type { FilterValues } from '../../lib/search/filters.ts';
import type { Query } from '../../lib/search/query.ts';
import { EMPTY_STATE, writeState } from '../../lib/search/search-state.ts';
import { part } from './dom.ts';
import type { Found } from './find.ts';
import { hasFilters, messages } from './messages.ts';

/** Searches that have results, one link each. */
const MAX_SUGGESTIONS = 5;

/** Shows why nothing is found and what to try, or hides that again for `null`. */
export function showEmpty(nothing: { query: Query; found: Found; filters: FilterValues } | null): void {
  const box = part('empty', HTMLElement);
  box.hidden = nothing === null;
  if (!nothing) return;
  const { query, found, filters } = nothing;
  const filtered = hasFilters(filters) && found.hits.length > 0;
  part('empty-reason', HTMLElement).textContent = filtered ? '' : reason(query, found);
  const suggestions = filtered ? [query.typed] : otherQueries(query, found);
  const list = part('empty-suggestions', HTMLElement);
  list.replaceChildren(...suggestions.map((text) => suggestion(text, filtered ? '去掉全部筛选条件' : `改搜“${text}”`)));
  list.hidden = suggestions.length === 0;
}

function reason({ lookup, documentNumber }: Query, { absent }: Found): string {
  if (documentNumber?.certain) return '';
  if (absent.length > 0) return messages.absent(absent);
  return lookup.length > 1 ? messages.notTogether(lookup) : '';
}

function otherQueries({ lookup, typed, documentNumber }: Query, { absent }: Found): string[] {
  if (documentNumber?.certain) return [];
  const present = lookup.filter((word) => !absent.includes(word) && word.length > 1);
  const together = absent.length > 0 && present.length > 1 ? [present.join(' ')] : [];
  return [...together, ...present].filter((text) => text !== typed).slice(0, MAX_SUGGESTIONS);
}

function suggestion(query: string, label: string): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `${location.pathname}${writeState({ ...EMPTY_STATE, query })}`;
  link.textContent = label;
  item.append(link);
  return item;
}

/** State of the search page in its address, so that a search can be shared and the back button works. */
import { FILTERS, type FilterValues } from './filters.ts';
import { GROUPS, type GroupKey } from './result-groups.ts';

/** Query parameter of the search page. */
export const SEARCH_PARAMETER = 'q';

export type SortOrder = 'relevance' | 'date';

export interface SearchState {
  query: string;
  filters: FilterValues;
  /** The chosen group; absent for all results. */
  group?: GroupKey;
  sort: SortOrder;
  /** Pages of results shown, from 1. */
  shown: number;
  /** The visitor rejected a correction. */
  literally: boolean;
}

export const EMPTY_STATE: SearchState = { query: '', filters: {}, sort: 'relevance', shown: 1, literally: false };
const MAX_SHOWN = 100;

/** @param search query string with or without `?`. Unknown and impossible values are dropped. */
export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const filters: FilterValues = {};
  for (const name of FILTERS) {
    const value = parameters.get(name);
    if (value) filters[name] = value;
  }
  const shown = Number(parameters.get('shown') ?? '1');
  const group = parameters.get('group') ?? '';
  return {
    query: (parameters.get(SEARCH_PARAMETER) ?? '').trim(),
    filters,
    ...(Object.keys(GROUPS).includes(group) ? { group: group as GroupKey } : {}),
    sort: parameters.get('sort') === 'date' ? 'date' : 'relevance',
    shown: Number.isInteger(shown) && shown >= 1 ? Math.min(shown, MAX_SHOWN) : 1,
    literally: parameters.get('typed') === '1',
  };
}

/** @returns empty for the empty state, otherwise with leading `?`. */
export function writeState(state: SearchState): string {
  const parameters = new URLSearchParams();
  if (state.query !== '') parameters.set(SEARCH_PARAMETER, state.query);
  for (const name of FILTERS) if (state.filters[name]) parameters.set(name, state.filters[name]);
  if (state.group !== undefined) parameters.set('group', state.group);
  if (state.sort !== 'relevance') parameters.set('sort', state.sort);
  if (state.shown > 1) parameters.set('shown', String(state.shown));
  if (state.literally) parameters.set('typed', '1');
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

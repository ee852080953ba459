/** The search page: from its address to its results. */
import type { SearchManifest } from '../../lib/search/files.ts';
import { countFilters, passesFilters, FILTERS } from '../../lib/search/filters.ts';
import { MAX_QUERY_LENGTH, parseQuery, type Query } from '../../lib/search/query.ts';
import { compareHits } from '../../lib/search/rank.ts';
import { readState, writeState, type SearchState } from '../../lib/search/search-state.ts';
import { setQuery } from '../address.ts';
import { createStatus } from '../status.ts';
import { part } from './dom.ts';
import { showEmpty } from './empty-view.ts';
import { filterSelect, readFilters, showFilters } from './filters-view.ts';
import { find, type Found } from './find.ts';
import { hasFilters, messages } from './messages.ts';
import { resultItem } from './result-view.ts';
import { createResultsView } from './results-view.ts';
import { loadManifest } from './search-index.ts';

/** Results shown at once, and with each "more". */
const PAGE = 10;

/** After this number of results, older texts are searched only on request: every shard costs a download. */
const ENOUGH = 200;

const form = part('form', HTMLFormElement);
const input = part('query', HTMLInputElement);
const sort = part('sort', HTMLSelectElement);
const status = part('status', HTMLElement);
const say = createStatus(status);
const progress = part('progress', HTMLElement);
const tools = part('tools', HTMLElement);
const more = part('more', HTMLButtonElement);
const older = part('older', HTMLButtonElement);
const failure = part('failure', HTMLElement);
const template = part('result', HTMLTemplateElement);
const results = createResultsView();

/** The current search. `found` grows until it is complete. */
let state: SearchState;
let current: { query: Query; manifest: SearchManifest; found: Found } | null = null;
let run = 0;
/** Set while the search waits for permission to continue. */
let goOn: (() => void) | null = null;

/** Starts the search for the query in the address. */
async function search(): Promise<void> {
  run += 1;
  const mine = run;
  current = null;
  results.clear();
  showEmpty(null);
  goOn = null;
  tools.hidden = more.hidden = older.hidden = failure.hidden = progress.hidden = true;
  input.value = state.query;
  sort.value = state.sort;
  const query = parseQuery(state.query);
  if (!query) return say(state.query === '' ? '' : messages.noWords);
  say(messages.searching);
  try {
    const manifest = await loadManifest();
    for await (const found of find(manifest, query)) {
      if (mine !== run) return;
      current = { query, manifest, found };
      const waiting = isEnough(found) ? new Promise<void>((resolve) => (goOn = resolve)) : null;
      await render();
      await waiting;
      goOn = null;
    }
  } catch (error) {
    if (mine !== run) return;
    console.error(error);
    progress.hidden = true;
    say(messages.loadFailed);
    failure.hidden = false;
  }
}

/** Filters apply to all results, so with a filter all texts are searched. */
function isEnough(found: Found): boolean {
  return !found.complete && found.since !== '' && found.hits.length >= ENOUGH && !hasFilters(state.filters);
}

/** Shows the results found so far, filtered and sorted by the state. */
async function render(): Promise<void> {
  if (!current) return;
  const { query, manifest, found } = current;
  const hits = found.hits
    .filter((hit) => passesFilters(found.facets(hit), state.filters))
    .sort(compareHits(state.sort));
  const shown = hits.slice(0, state.shown * PAGE);
  await results.show(shown, (hit) => resultItem(template, manifest, query, found, hit));
  if (current?.found !== found) return;
  progress.hidden = found.complete || hits.length === 0 || goOn !== null;
  older.hidden = goOn === null;
  tools.hidden = found.hits.length === 0;
  more.hidden = shown.length >= hits.length;
  // Counts and choices are announced only once they are final.
  if (!found.complete && goOn === null) return;
  showFilters(manifest, countFilters(found.hits, found.facets, state.filters), state.filters);
  showEmpty(hits.length === 0 ? { query, found, filters: state.filters } : null);
  if (goOn !== null) say(messages.enough(query.typed, hits.length, found.since));
  else if (hits.length > 0) say(messages.count(query.typed, hits.length, shown.length));
  else say(found.hits.length > 0 ? messages.noneFiltered(query.typed) : messages.none(query.typed));
}

function go(next: SearchState): void {
  setQuery(writeState(next), 'push');
  state = next;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  go({ query: input.value.trim().slice(0, MAX_QUERY_LENGTH), filters: {}, sort: state.sort, shown: 1 });
  void search();
});
for (const control of [sort, ...FILTERS.map(filterSelect)])
  control.addEventListener('change', () => {
    go({ ...state, filters: readFilters(), sort: sort.value === 'date' ? 'date' : 'relevance', shown: 1 });
    if (goOn && hasFilters(state.filters)) goOn();
    else void render();
  });
older.addEventListener('click', () => {
  // The order of the list changes, so the focus moves above it.
  status.focus();
  say(messages.searching);
  goOn?.();
});
more.addEventListener('click', () => {
  const before = state.shown * PAGE;
  go({ ...state, shown: state.shown + 1 });
  void render().then(() => results.focus(before));
});
part('retry', HTMLButtonElement).addEventListener('click', () => {
  input.focus();
  void search();
});
window.addEventListener('popstate', () => {
  const before = state;
  state = readState(location.search);
  if (before.query !== state.query || !current) void search();
  else {
    sort.value = state.sort;
    void render();
  }
});

state = readState(location.search);
part('loading', HTMLElement).hidden = true;
form.hidden = false;
void search();

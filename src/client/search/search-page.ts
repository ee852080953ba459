/** The search page: from its address to its results. */
import type { Found } from '../../lib/search/found.ts';
import { FILTERS } from '../../lib/search/filters.ts';
import { MANIFEST_FILE } from '../../lib/search/index-files.ts';
import { openIndex } from '../../lib/search/index-reader.ts';
import { LONGEST_QUERY, queryText } from '../../lib/search/read-query.ts';
import { search } from '../../lib/search/search.ts';
import { EMPTY_STATE, readState, writeState, type SearchState } from '../../lib/search/search-state.ts';
import { setQuery } from '../address.ts';
import { createStatus } from '../status.ts';
import { showAnswer } from './answer-view.ts';
import { part } from './dom.ts';
import { showEmpty } from './empty-view.ts';
import { filterSelect, readFilters, showFilters } from './filters-view.ts';
import { createGroupsView } from './groups-view.ts';
import { messages } from './messages.ts';
import { showNotes } from './notes-view.ts';
import { resultItem } from './result-view.ts';
import { createResultsView } from './results-view.ts';
import { rememberedScroll, rememberScroll, startScrollMemory } from './scroll-memory.ts';
import { sources } from './sources.ts';

/** Results shown at once, and with each "more". */
const PAGE = 10;

const form = part('form', HTMLFormElement);
const input = part('query', HTMLInputElement);
const sort = part('sort', HTMLSelectElement);
const heading = part('title', HTMLElement);
const status = part('status', HTMLElement);
const say = createStatus(status);
const tools = part('tools', HTMLElement);
/** Services and columns, where there is nothing to read yet. */
const ways = part('ways', HTMLElement);
const more = part('more', HTMLButtonElement);
const failure = part('failure', HTMLElement);
const fleet = document.querySelector<HTMLAnchorElement>('[data-search="fleet"]');
const results = createResultsView();
const showGroups = createGroupsView((group) => {
  const { group: _before, ...others } = state;
  go({ ...others, ...(group === undefined ? {} : { group }), shown: 1 });
  void run();
});
/** As the page was sent: names of page and site. */
const pageTitle = document.title;
const ownHeading = heading.textContent;
const fleetAddress = fleet?.href ?? '';

let state: SearchState;
let found: Found | null = null;
/** The search that is shown; an older one that is still at work shows nothing. */
let turn = 0;

const addressOf = (query: string, literally = false): string =>
  `${location.pathname}${writeState({ ...EMPTY_STATE, query, literally })}`;
const isFiltered = (): boolean => state.group !== undefined || Object.keys(state.filters).length > 0;

/** Searches for what is in the address. */
async function run(): Promise<void> {
  turn += 1;
  const mine = turn;
  const { query, filters, group, sort: order, literally } = state;
  // The same query with other filters keeps its list until the new one is there.
  if (found?.typed !== query || failure.hidden === false) clear();
  showQuery();
  const hasWords = queryText(query) !== '';
  ways.hidden = query !== '';
  if (!hasWords) {
    clear();
    return say(query === '' ? '' : messages.noWords);
  }
  if (!found) say(messages.searching);
  try {
    const options = { sort: order, literally, filters: { ...filters, ...(group === undefined ? {} : { group }) } };
    const onFirst = (first: Found) => void show(first, mine).catch(() => undefined);
    await show(await search(query, { ...options, onFirst }, sources), mine);
  } catch (error) {
    if (mine !== turn) return;
    console.error(error);
    say(messages.loadFailed);
    failure.hidden = false;
  }
}

function clear(): void {
  found = null;
  results.clear();
  showEmpty(null, false, addressOf);
  showAnswer(null);
  part('notes', HTMLElement).hidden = true;
  tools.hidden = more.hidden = failure.hidden = true;
}

/** The query in the box, the heading and the title of the page. */
function showQuery(): void {
  const { query } = state;
  if (document.activeElement !== input || input.value.trim() === '') input.value = query;
  sort.value = state.sort;
  heading.textContent = query === '' ? ownHeading : messages.title(query);
  document.title = query === '' ? pageTitle : `${query}_${pageTitle}`;
  if (fleet) fleet.href = `${fleetAddress}${writeState({ ...EMPTY_STATE, query })}`;
}

async function show(next: Found, mine: number): Promise<void> {
  if (mine !== turn) return;
  found = next;
  const { complete, results: hits } = next;
  // What is there before the texts are searched is shown only where it is something.
  if (!complete && hits.length === 0) return;
  const shown = hits.slice(0, state.shown * PAGE);
  showNotes(next, addressOf);
  showAnswer(isFiltered() ? null : next.answer);
  showGroups(next.groups, state.group);
  tools.hidden = next.groups.length === 0 && !isFiltered();
  const reader = await openIndex(sources.files);
  const build = (hit: (typeof hits)[number]) => resultItem(reader, next, hit);
  // In the order of dates the steps are mixed.
  await results.show(shown, state.sort === 'date' ? [] : next.steps, build);
  if (mine !== turn || found !== next) return;
  more.hidden = shown.length >= hits.length;
  if (!complete) return say(messages.countSoFar(hits.length));
  showFilters(next, state.filters);
  showEmpty(hits.length === 0 ? next : null, isFiltered(), addressOf);
  ways.hidden = hits.length > 0 || isFiltered();
  if (hits.length > 0) say(messages.count(hits.length, shown.length));
  else say(isFiltered() ? messages.noneFiltered(next.typed) : messages.none(next.typed));
  restoreScroll();
}

let scrolled = false;
/** Once, when the page is shown again; not where the visitor has begun to scroll. */
function restoreScroll(): void {
  if (scrolled) return;
  scrolled = true;
  const to = rememberedScroll();
  if (to > 0 && scrollY === 0) scrollTo({ top: to, behavior: 'instant' });
}

/** Changes the address; what is shown follows. */
function go(next: SearchState, how: 'push' | 'replace' = 'push'): void {
  if (how === 'push') rememberScroll();
  setQuery(writeState(next), how);
  state = next;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const query = [...input.value.trim()].slice(0, LONGEST_QUERY).join('');
  // Another query may have no results in the same group; filters are the visitor's own choice.
  const { group: _group, ...others } = state;
  go({ ...others, query, shown: 1, literally: false });
  void run();
});
for (const control of [sort, ...FILTERS.map(filterSelect)])
  control.addEventListener('change', () => {
    go({ ...state, filters: readFilters(), sort: sort.value === 'date' ? 'date' : 'relevance', shown: 1 });
    void run();
  });
more.addEventListener('click', () => {
  const before = state.shown * PAGE;
  // Not a place to go back to: "back" leaves the list as a whole.
  go({ ...state, shown: state.shown + 1 }, 'replace');
  if (found) void show(found, turn).then(() => results.focus(before));
});
part('retry', HTMLButtonElement).addEventListener('click', () => {
  input.focus();
  void run();
});
window.addEventListener('popstate', () => {
  state = readState(location.search);
  input.value = state.query;
  scrolled = false;
  void run();
});

startScrollMemory();
state = readState(location.search);
part('loading', HTMLElement).hidden = true;
form.hidden = false;
void run();
// Every search needs it, and the page has asked for it already.
void sources.files.load(MANIFEST_FILE).catch(() => undefined);

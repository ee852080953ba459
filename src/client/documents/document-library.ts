/** A document library with filters. Without this script its classes are pages of their own. */
import { facetNames, type Facet } from '../../lib/documents/facets.ts';
import { indexedDocuments, type FilterIndex } from '../../lib/documents/filter-index.ts';
import {
  countValues,
  filterDocuments,
  isEmpty,
  isSort,
  readState,
  searchable,
  writeState,
  type FilterState,
  type SearchableDocument,
} from '../../lib/documents/filter.ts';
import { loadJson } from '../load-json.ts';
import { part } from './parts.ts';
import { resultItem } from './result-item.ts';

/** Results shown at once, and with each "more". */
const PAGE = 50;

const form = part('form', HTMLFormElement);
const words = part('words', HTMLInputElement);
const sort = part('sort', HTMLSelectElement);
const message = part('message', HTMLElement);
const clear = part('clear', HTMLButtonElement);
const results = part('results', HTMLElement);
const more = part('more', HTMLButtonElement);
const selects = Object.fromEntries(facetNames.map((facet) => [facet, part(facet, HTMLSelectElement)])) as Record<
  Facet,
  HTMLSelectElement
>;
/** Elements shown while no filter is set. */
const unfiltered = [...document.querySelectorAll<HTMLElement>('[data-documents="static"]')];

let state: FilterState = readState(location.search);
let shown = PAGE;
let run = 0;

interface Loaded {
  index: FilterIndex;
  documents: SearchableDocument[];
}
let loaded: Loaded | null = null;
async function load(): Promise<Loaded> {
  const index = await loadJson<FilterIndex>(form.dataset['index'] ?? '');
  loaded ??= { index, documents: indexedDocuments(index).map(searchable) };
  return loaded;
}

const say = (text: string): void => {
  if (message.textContent !== text) message.textContent = text;
};

/** Updates the form from the state and shows the matching documents. */
async function show(): Promise<void> {
  run += 1;
  const mine = run;
  words.value = state.words;
  sort.value = state.sort;
  for (const facet of facetNames) chooseValue(selects[facet], state.chosen[facet] ?? '');
  const empty = isEmpty(state);
  clear.hidden = empty;
  if (empty) {
    if (loaded) offer(loaded);
    return finish([], '');
  }
  if (!loaded) say('正在载入文件目录……');
  try {
    const library = await load();
    if (mine !== run) return;
    offer(library);
    const found = filterDocuments(library.documents, state);
    finish(found, found.length === 0 ? '没有符合条件的文件，请减少条件。' : `共 ${found.length} 份文件符合条件。`);
  } catch (error) {
    if (mine !== run) return;
    console.error(error);
    finish([], '文件目录没有载入，请稍后再试，或者按下面的分类查找。');
    for (const each of unfiltered) each.hidden = false;
  }
}

function finish(found: readonly SearchableDocument[], text: string): void {
  const focused = results.contains(document.activeElement);
  results.replaceChildren(...found.slice(0, shown).map(resultItem));
  results.hidden = found.length === 0;
  more.hidden = found.length <= shown;
  for (const each of unfiltered) each.hidden = !isEmpty(state);
  say(text);
  if (focused) message.focus();
}

/** An unknown value stays selected, so that the visitor sees why nothing is found. */
function chooseValue(select: HTMLSelectElement, value: string): void {
  select.value = value;
  if (select.value === value) return;
  select.append(new Option(value, value));
  select.value = value;
}

/** Values with results, each with the number of results. */
function offer({ index, documents }: Loaded): void {
  const counts = countValues(documents, state);
  for (const facet of facetNames) {
    const chosen = state.chosen[facet];
    const values = index.facets[facet].filter(({ key }) => counts[facet].has(key) || key === chosen);
    if (chosen !== undefined && !values.some(({ key }) => key === chosen)) values.push({ key: chosen, label: chosen });
    selects[facet].replaceChildren(
      new Option('全部', ''),
      ...values.map(({ key, label }) => new Option(`${label}（${counts[facet].get(key) ?? 0}）`, key)),
    );
    selects[facet].value = chosen ?? '';
  }
}

function change(): void {
  const chosen: FilterState['chosen'] = {};
  for (const facet of facetNames) if (selects[facet].value !== '') chosen[facet] = selects[facet].value;
  go({ words: words.value.trim(), chosen, sort: isSort(sort.value) ? sort.value : 'newest' });
}

function go(next: FilterState): void {
  state = next;
  shown = PAGE;
  const address = location.pathname + writeState(state);
  if (address !== location.pathname + location.search) history.pushState(null, '', address);
  void show();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  change();
});
for (const select of [sort, ...Object.values(selects)]) select.addEventListener('change', change);
// The clear button of the search field.
words.addEventListener('search', change);
clear.addEventListener('click', () => {
  words.focus();
  go(readState(''));
});
more.addEventListener('click', () => {
  const before = shown;
  shown += PAGE;
  void show().then(() => results.children[before]?.querySelector('a')?.focus());
});
window.addEventListener('popstate', () => {
  state = readState(location.search);
  shown = PAGE;
  void show();
});

form.hidden = false;
if (!isEmpty(state)) void show();

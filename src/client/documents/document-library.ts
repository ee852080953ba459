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
import { setQuery } from '../address.ts';
import { createFilteredList } from '../filtered-list.ts';
import { loadJson } from '../load-json.ts';
import { part } from './parts.ts';
import { resultItem } from './result-item.ts';

const form = part('form', HTMLFormElement);
const words = part('words', HTMLInputElement);
const sort = part('sort', HTMLSelectElement);
const clear = part('clear', HTMLButtonElement);
const selects = Object.fromEntries(facetNames.map((facet) => [facet, part(facet, HTMLSelectElement)])) as Record<
  Facet,
  HTMLSelectElement
>;
const list = createFilteredList<SearchableDocument>({
  results: part('results', HTMLElement),
  more: part('more', HTMLButtonElement),
  status: part('message', HTMLElement),
  unfiltered: [...document.querySelectorAll<HTMLElement>('[data-documents="static"]')],
  item: resultItem,
  texts: {
    loading: '正在载入文件目录……',
    failed: '文件目录没有载入，请稍后再试，或者按下面的分类查找。',
    none: '没有符合条件的文件，请减少条件。',
    found: (count) => `共 ${count} 份文件符合条件。`,
  },
});

let state: FilterState = readState(location.search);

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

/** Updates the form from the state and shows the matching documents. */
function show(): void {
  words.value = state.words;
  sort.value = state.sort;
  for (const facet of facetNames) chooseValue(selects[facet], state.chosen[facet] ?? '');
  clear.hidden = isEmpty(state);
  if (isEmpty(state)) {
    if (loaded) offer(loaded);
    return list.clear();
  }
  void list.show(async () => {
    const library = await load();
    offer(library);
    return filterDocuments(library.documents, state);
  });
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
  setQuery(writeState(state), 'push');
  show();
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
window.addEventListener('popstate', () => {
  state = readState(location.search);
  show();
});

form.hidden = false;
if (!isEmpty(state)) show();

/** The filter above a disclosure catalogue. The index is loaded on first use. */
import type { CatalogueFile, CatalogueItem } from '../../lib/catalogue/catalogue-files.ts';
import { filterItems, isActive, type CatalogueFilter } from '../../lib/catalogue/filter-items.ts';
import { setQuery } from '../address.ts';
import { onFilterChange } from '../filter-form.ts';
import { createFilteredList } from '../filtered-list.ts';
import { loadJson } from '../load-json.ts';
import { partsMarked } from '../part.ts';

/** Milliseconds without a key before anything is looked for. */
const PAUSE = 200;

const box = document.querySelector<HTMLElement>('[data-catalogue]');
const tree = document.querySelector<HTMLElement>('[data-catalogue-tree]');
if (box && tree) start(box, tree);

function start(root: HTMLElement, tree: HTMLElement): void {
  const marked = partsMarked('data-catalogue-part');
  const part = <T extends HTMLElement>(name: string, type: new () => T): T => marked(name, type, root);
  const form = part('form', HTMLFormElement);
  const template = part('item', HTMLTemplateElement);
  const list = createFilteredList<CatalogueItem>({
    results: part('results', HTMLUListElement),
    more: part('more', HTMLButtonElement),
    status: part('status', HTMLElement),
    unfiltered: [tree],
    item: (item) => line(template, item),
    texts: {
      loading: '正在载入目录……',
      failed: '目录没有载入，暂时不能筛选，请使用下面的目录。',
      none: '没有找到符合条件的信息，请换一个词或者放宽条件。',
      found: (count) => `找到 ${count} 条信息。`,
    },
  });

  const read = (): CatalogueFilter => {
    const data = new FormData(form);
    const value = (name: string) => String(data.get(name) ?? '');
    return { word: value('word'), node: value('node'), year: value('year') };
  };

  function apply(): void {
    const filter = read();
    setQuery(queryOf(filter), 'replace');
    if (!isActive(filter)) return list.clear();
    void list.show(async () => {
      const { items } = await loadJson<CatalogueFile>(root.dataset['catalogue'] ?? '');
      return filterItems(items, filter);
    });
  }

  onFilterChange(form, apply, PAUSE);
  restore(form);
  root.hidden = false;
  if (isActive(read())) apply();
}

function line(template: HTMLTemplateElement, item: CatalogueItem): Node {
  const copy = template.content.cloneNode(true) as DocumentFragment;
  const [number, title, date] = ['number', 'title', 'date'].map((name) =>
    copy.querySelector(`.catalogue-items__${name}`),
  );
  if (!number || !(title instanceof HTMLAnchorElement) || !(date instanceof HTMLTimeElement))
    throw new Error('The catalogue has no template for its lines');
  number.textContent = item.indexNumber ?? '';
  title.textContent = item.title;
  title.href = new URL(item.url).pathname;
  date.textContent = date.dateTime = item.publishedOn;
  return copy;
}

/** Query string of the address, with leading `?`; empty where nothing is chosen. */
function queryOf(filter: CatalogueFilter): string {
  const chosen = Object.entries(filter).filter(([, value]) => value !== '');
  const query = new URLSearchParams(chosen as [string, string][]).toString();
  return query === '' ? '' : `?${query}`;
}

function restore(form: HTMLFormElement): void {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const control = form.elements.namedItem(name);
    if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) control.value = value;
  }
}

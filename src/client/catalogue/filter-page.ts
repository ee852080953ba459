/** The filter above a disclosure catalogue. The index is loaded on first use. */
import type { CatalogueFile, CatalogueItem } from '../../lib/catalogue/catalogue-files.ts';
import { filterItems, isActive, type CatalogueFilter } from '../../lib/catalogue/filter-items.ts';
import { loadJson } from '../load-json.ts';
import { partsMarked } from '../part.ts';

/** Lines shown at once, and with each "more". */
const PAGE = 50;

const box = document.querySelector<HTMLElement>('[data-catalogue]');
const tree = document.querySelector<HTMLElement>('[data-catalogue-tree]');
if (box && tree) start(box, tree);

function start(root: HTMLElement, tree: HTMLElement): void {
  const marked = partsMarked('data-catalogue-part');
  const part = <T extends HTMLElement>(name: string, type: new () => T): T => marked(name, type, root);
  const form = part('form', HTMLFormElement);
  const status = part('status', HTMLElement);
  const results = part('results', HTMLUListElement);
  const more = part('more', HTMLButtonElement);
  const template = part('item', HTMLTemplateElement);
  let found: CatalogueItem[] = [];
  let shown = 0;
  let run = 0;

  const read = (): CatalogueFilter => {
    const data = new FormData(form);
    const value = (name: string) => String(data.get(name) ?? '');
    return { word: value('word'), node: value('node'), year: value('year') };
  };

  async function apply(): Promise<void> {
    const mine = ++run;
    const filter = read();
    remember(filter);
    if (!isActive(filter)) return showTree('');
    try {
      if (shown === 0) status.textContent = '正在载入目录……';
      const { items } = await loadJson<CatalogueFile>(root.dataset['catalogue'] ?? '');
      if (mine !== run) return;
      found = filterItems(items, filter);
    } catch (error) {
      if (mine !== run) return;
      console.error(error);
      return showTree('目录没有载入，暂时不能筛选，请使用下面的目录。');
    }
    results.replaceChildren();
    shown = 0;
    showMore();
    results.hidden = false;
    tree.hidden = true;
    status.textContent =
      found.length > 0 ? `找到 ${found.length} 条信息。` : '没有找到符合条件的信息，请换一个词或者放宽条件。';
  }

  function showTree(text: string): void {
    tree.hidden = false;
    results.hidden = more.hidden = true;
    results.replaceChildren();
    shown = 0;
    status.textContent = text;
  }

  function showMore(): void {
    const next = found.slice(shown, shown + PAGE);
    results.append(...next.map((item) => line(template, item)));
    shown += next.length;
    more.hidden = shown >= found.length;
  }

  let waiting = 0;
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => void apply(), 200);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    void apply();
  });
  // The fields are empty only after the event.
  form.addEventListener('reset', () => window.setTimeout(() => void apply()));
  more.addEventListener('click', () => {
    const at = shown;
    showMore();
    results.children[at]?.querySelector('a')?.focus();
  });

  restore(form);
  root.hidden = false;
  if (isActive(read())) void apply();
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

/** Keeps the filter in the address, so that it can be sent and survives "back". */
function remember(filter: CatalogueFilter): void {
  const chosen = Object.entries(filter).filter(([, value]) => value !== '');
  const query = new URLSearchParams(chosen as [string, string][]).toString();
  history.replaceState(null, '', `${location.pathname}${query === '' ? '' : `?${query}`}`);
}

function restore(form: HTMLFormElement): void {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const control = form.elements.namedItem(name);
    if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) control.value = value;
  }
}

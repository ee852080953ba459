/** The list of results. Elements are reused, so that the focus is kept when more results are found. */
import { place, type Hit } from '../../lib/search/rank.ts';
import { part } from './dom.ts';

/** Results shown as soon as possible. */
const FIRST = 3;

export interface ResultsView {
  /** Shows these hits in this order; `build` makes the element of a hit not shown before. */
  show(hits: readonly Hit[], build: (hit: Hit) => Promise<HTMLElement>): Promise<void>;
  /** Discards the elements: another query highlights other words. */
  clear(): void;
  /** Moves the focus to a result, counted from 0. */
  focus(at: number): void;
}

export function createResultsView(): ResultsView {
  const list = part('results', HTMLElement);
  let items = new Map<string, HTMLElement>();
  let turn = 0;

  const put = (shown: readonly HTMLElement[]) => {
    const focused = document.activeElement;
    list.replaceChildren(...shown);
    list.hidden = shown.length === 0;
    if (focused instanceof HTMLElement && list.contains(focused)) focused.focus({ preventScroll: true });
  };
  return {
    async show(hits, build) {
      turn += 1;
      const mine = turn;
      const itemOf = async (hit: Hit): Promise<HTMLElement> => {
        const item = items.get(place(hit)) ?? (await build(hit));
        if (mine === turn) items.set(place(hit), item);
        return item;
      };
      // On an empty page the first few are shown before the texts of the others are loaded.
      if (list.childElementCount === 0) {
        const first = await Promise.all(hits.slice(0, FIRST).map(itemOf));
        if (mine === turn) put(first);
      }
      const all = await Promise.all(hits.map(itemOf));
      if (mine === turn) put(all);
    },
    clear() {
      turn += 1;
      items = new Map();
      list.replaceChildren();
      list.hidden = true;
    },
    focus(at) {
      list.children[at]?.querySelector('a')?.focus();
    },
  };
}

/** The list of results. Items keep their elements, so that the focus stays where it is when more is found. */
import { place, type Hit } from '../../lib/search/rank.ts';
import { part } from './dom.ts';

export interface ResultsView {
  /** Shows these hits in this order; `build` makes the element of a hit not shown before. */
  show(hits: readonly Hit[], build: (hit: Hit) => Promise<HTMLElement>): Promise<void>;
  /** Forgets the elements: another query marks other words. */
  clear(): void;
  /** Moves the focus to a result, counted from 0. */
  focus(at: number): void;
}

export function createResultsView(): ResultsView {
  const list = part('results', HTMLElement);
  let items = new Map<string, HTMLElement>();
  let turn = 0;
  return {
    async show(hits, build) {
      turn += 1;
      const mine = turn;
      const known = items;
      const shown = await Promise.all(
        hits.map(async (hit) => {
          const key = place(hit);
          const item = known.get(key) ?? (await build(hit));
          return [key, item] as const;
        }),
      );
      if (mine !== turn) return;
      items = new Map([...known, ...shown]);
      const focused = document.activeElement;
      list.replaceChildren(...shown.map(([, item]) => item));
      list.hidden = shown.length === 0;
      if (focused instanceof HTMLElement && list.contains(focused)) focused.focus({ preventScroll: true });
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

/** The list of results. Elements are reused, so that the focus is kept when more results are found. */
import type { Result, Step } from '../../lib/search/found.ts';
import { part } from './dom.ts';
import { messages } from './messages.ts';
import type { ResultItem } from './result-view.ts';

/** Results shown as soon as possible. */
const FIRST = 3;

export interface ResultsView {
  /**
   * Shows these results in this order; `build` makes the element of one not shown before. The first of each step of the
   * ladder says what it and those below it have in common. Resolves when all is there, excerpts too.
   */
  show(shown: readonly Result[], steps: readonly Step[], build: (result: Result) => Promise<ResultItem>): Promise<void>;
  /** Discards the elements: another query marks other words. */
  clear(): void;
  /** Moves the focus to a result, counted from 0. */
  focus(at: number): void;
}

export function createResultsView(): ResultsView {
  const list = part('results', HTMLElement);
  let items = new Map<string, ResultItem>();
  let turn = 0;

  const put = (shown: readonly HTMLElement[]) => {
    const focused = document.activeElement;
    list.replaceChildren(...shown);
    list.hidden = shown.length === 0;
    if (focused instanceof HTMLElement && list.contains(focused)) focused.focus({ preventScroll: true });
  };
  return {
    async show(shown, steps, build) {
      turn += 1;
      const mine = turn;
      const itemOf = async (result: Result): Promise<ResultItem> => {
        // A result whose text has been found since has another excerpt.
        const key = `${result.entry}/${result.bodyId ?? ''}`;
        const item = items.get(key) ?? (await build(result));
        if (mine === turn) items.set(key, item);
        return item;
      };
      const putItems = (some: readonly ResultItem[]) => {
        if (mine !== turn) return;
        some.forEach(({ element }, at) => sayStep(element, shown, steps, at));
        put(some.map(({ element }) => element));
      };
      // On an empty page the first few are shown before the others are loaded, and titles before texts.
      const isEmpty = list.childElementCount === 0;
      if (isEmpty) putItems(await Promise.all(shown.slice(0, FIRST).map(itemOf)));
      const all = await Promise.all(shown.map(itemOf));
      if (isEmpty) putItems(all);
      await Promise.all(all.map(({ ready }) => ready));
      putItems(all);
    },
    clear() {
      turn += 1;
      items = new Map();
      list.replaceChildren();
      list.hidden = true;
    },
    focus(at) {
      list.children[at]?.querySelector<HTMLElement>('.search-result__title')?.focus();
    },
  };
}

function sayStep(item: HTMLElement, shown: readonly Result[], steps: readonly Step[], at: number): void {
  const { step = 0 } = shown[at] ?? {};
  const begins = at === 0 || shown[at - 1]?.step !== step;
  const told = steps[step];
  const text = begins && told ? messages.step(told, at === 0) : '';
  const note = part('result-step', HTMLElement, item);
  note.textContent = text;
  note.hidden = text === '';
}

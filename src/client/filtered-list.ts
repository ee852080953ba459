/** A list that a filter fills page by page, in place of what the page shows while nothing is chosen. */
import { createStatus } from './status.ts';

/** Results shown at once, and with each "more". */
const PAGE = 50;

interface Parts<Result> {
  /** Parent of the results. */
  results: HTMLElement;
  more: HTMLButtonElement;
  status: HTMLElement;
  /** What the page shows while nothing is chosen. */
  unfiltered: readonly HTMLElement[];
  /** The element of a result. */
  item: (result: Result) => Node;
  texts: { loading: string; failed: string; none: string; found: (count: number) => string };
}

export interface FilteredList<Result> {
  /**
   * Shows what `find` returns, unless `show` or `clear` has been called again before that. Where it fails, the page
   * shows what it shows unfiltered, and says so.
   */
  show(find: () => Promise<readonly Result[]>): Promise<void>;
  /** Shows the page as it is while nothing is chosen. */
  clear(): void;
}

export function createFilteredList<Result>({
  results,
  more,
  status,
  unfiltered,
  item,
  texts,
}: Parts<Result>): FilteredList<Result> {
  const say = createStatus(status);
  let found: readonly Result[] = [];
  let loaded = false;
  let run = 0;

  function showNextPage(): void {
    const at = results.childElementCount;
    results.append(...found.slice(at, at + PAGE).map(item));
    more.hidden = results.childElementCount >= found.length;
  }

  function replace(next: readonly Result[], text: string, filtered: boolean): void {
    const focused = results.contains(document.activeElement);
    found = next;
    results.replaceChildren();
    showNextPage();
    results.hidden = found.length === 0;
    for (const each of unfiltered) each.hidden = filtered;
    say(text);
    if (focused) status.focus();
  }

  more.addEventListener('click', () => {
    const at = results.childElementCount;
    showNextPage();
    results.children[at]?.querySelector('a')?.focus();
  });

  return {
    async show(find) {
      run += 1;
      const mine = run;
      if (!loaded) say(texts.loading);
      try {
        const next = await find();
        loaded = true;
        if (mine === run) replace(next, next.length === 0 ? texts.none : texts.found(next.length), true);
      } catch (error) {
        if (mine !== run) return;
        console.error(error);
        replace([], texts.failed, false);
      }
    },
    clear() {
      run += 1;
      replace([], '', false);
    },
  };
}

/**
 * Lists numbered from the oldest: page 1 holds the first entries ever published and never changes again.
 * The newest entries are at the column's own address, so that a new entry changes only that page
 * (and, when it is full, adds one numbered page).
 */
export interface ListPage<T> {
  /** 1 for the oldest; null for the column's own address with the newest entries. */
  number: number | null;
  /** Newest first. */
  items: readonly T[];
  /** Number of the next older page, if any. */
  older: number | null;
  /** Number of the next newer page; 'first' for the column's own address; null on that address itself. */
  newer: number | 'first' | null;
}

/**
 * Splits a newest-first list into pages.
 *
 * The first page shows between `size` and `2 × size − 1` entries (fewer when there are fewer in all), so it is
 * never nearly empty just after a numbered page was added.
 */
export function listPages<T>(newestFirst: readonly T[], size: number): ListPage<T>[] {
  const total = newestFirst.length;
  const numbered = Math.max(Math.floor(total / size) - 1, 0);
  const firstCount = total - numbered * size;
  const pages: ListPage<T>[] = [
    { number: null, items: newestFirst.slice(0, firstCount), older: numbered > 0 ? numbered : null, newer: null },
  ];
  for (let number = numbered; number >= 1; number--) {
    const start = total - number * size;
    pages.push({
      number,
      items: newestFirst.slice(start, start + size),
      older: number > 1 ? number - 1 : null,
      newer: number === numbered ? 'first' : number + 1,
    });
  }
  return pages;
}

/** Address of a page of a list. */
export function listPageUrl(columnUrl: string, number: number | 'first' | null): string {
  return number === null || number === 'first' ? columnUrl : `${columnUrl}page-${number}/`;
}

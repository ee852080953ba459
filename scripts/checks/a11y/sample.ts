import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { BuiltPage } from '../pages/built-page.ts';

/** One page of every template: the largest file, because it shows the most; the first by address among equals. */
export async function samplePages(dist: string, pages: readonly BuiltPage[]): Promise<BuiltPage[]> {
  const chosen = new Map<string, { page: BuiltPage; size: number }>();
  for (const page of pages) {
    const size = (await stat(path.join(dist, page.file)).catch(() => null))?.size;
    if (size === undefined) continue;
    const known = chosen.get(page.template);
    if (!known || size > known.size || (size === known.size && page.url < known.page.url))
      chosen.set(page.template, { page, size });
  }
  return [...chosen.values()].map(({ page }) => page).sort((a, b) => (a.template < b.template ? -1 : 1));
}

import { stat } from 'node:fs/promises';
import path from 'node:path';
import { isPublished, UNLISTED_TEMPLATE, type BuiltPage } from '../pages/built-page.ts';

/**
 * One page of every template: the largest file, because it shows the most; the first by address among equals.
 * Samples of components, and pages without a known template, are each checked.
 */
export async function samplePages(dist: string, pages: readonly BuiltPage[]): Promise<BuiltPage[]> {
  const chosen = new Map<string, { page: BuiltPage; size: number }>();
  for (const page of pages) {
    const size = (await stat(path.join(dist, page.file)).catch(() => null))?.size;
    if (size === undefined) continue;
    const known = chosen.get(groupOf(page));
    if (!known || size > known.size || (size === known.size && page.url < known.page.url))
      chosen.set(groupOf(page), { page, size });
  }
  return [...chosen.values()].map(({ page }) => page).sort((a, b) => (groupOf(a) < groupOf(b) ? -1 : 1));
}

const groupOf = (page: BuiltPage) =>
  isPublished(page) && page.template !== UNLISTED_TEMPLATE ? page.template : page.url;

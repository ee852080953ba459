/** What a release changes on a site, and what is on it after a series of releases. */
import type { BuildManifest } from '../../src/lib/model/manifest.ts';
import type { ReleasedPage, ReleaseRecord } from './record.ts';

/** Pages by address. */
export type Pages = ReadonlyMap<string, ReleasedPage>;

export const pagesOf = ({ pages }: BuildManifest): Pages =>
  new Map(pages.map(({ url, source, sha256 }) => [url, { url, source, digest: `sha256:${sha256}` }]));

/** Addresses in order. */
export function changeSheet(
  before: Pages,
  after: Pages,
): Pick<ReleaseRecord['pages'], 'added' | 'changed' | 'removed'> {
  const pages = [...after.values()].sort((a, b) => (a.url < b.url ? -1 : 1));
  const isSame = (page: ReleasedPage, former: ReleasedPage) =>
    page.digest === former.digest && page.source === former.source;
  return {
    added: pages.filter(({ url }) => !before.has(url)),
    changed: pages.filter((page) => {
      const former = before.get(page.url);
      return former !== undefined && !isSame(page, former);
    }),
    removed: [...before.keys()].filter((url) => !after.has(url)).sort(),
  };
}

/** The pages after one more release; null where the sheet does not fit what was there before. */
export function applySheet(before: Pages, { added, changed, removed }: ReleaseRecord['pages']): Pages | null {
  const after = new Map(before);
  for (const url of removed) if (!after.delete(url)) return null;
  for (const page of changed) {
    if (!after.has(page.url)) return null;
    after.set(page.url, page);
  }
  for (const page of added) {
    if (after.has(page.url)) return null;
    after.set(page.url, page);
  }
  return after;
}

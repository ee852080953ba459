/** What sources published: in the register of feeds, or for sites of the fleet in the library. */
import type { FeedItem } from '../../../../schemas/registers/feeds.ts';
import type { Relevant } from '../../../../schemas/registers/sources.ts';
import { proseParagraphs } from '../../../../src/lib/markdown/plain-text.ts';
import type { Entry } from '../../../../src/lib/model/entry.ts';
import type { Library } from '../../../../src/lib/queries/library.ts';
import { sentenceDigests } from '../../../../src/lib/text/sentence-digests.ts';
import { readGovernance } from '../../../lib/governance.ts';
import type { LoadedFleet } from '../../../lib/load-fleet.ts';
import { plainAddress } from '../../../lib/reprint-sources.ts';
import { atRecord } from '../../rules/places.ts';
import type { Place } from '../../rules/reporter.ts';

/** An item as its source published it. */
export type Original = Pick<
  FeedItem,
  'title' | 'url' | 'publishedAt' | 'categories' | 'sentences' | 'complete' | 'notReprinted'
>;

export interface StoredFeed {
  site: string;
  source: string;
  fetchedAt: string;
  /** Place of a field of the feed. */
  at(key: 'source' | 'fetchedAt'): Place;
  items: readonly { original: Original; place: Place }[];
}

export const storedFeeds = (fleet: LoadedFleet): StoredFeed[] =>
  readGovernance(fleet, 'feeds').records.flatMap((record) =>
    record.data.feeds.map(({ source, fetchedAt, items }, index) => ({
      site: record.site,
      source,
      fetchedAt,
      at: (key) => atRecord(record, ['feeds', index, key]),
      items: items.map((original, at) => ({ original, place: atRecord(record, ['feeds', index, 'items', at, 'url']) })),
    })),
  );

/** An entry of another site of the fleet as the original of a reprint. */
export const originalOf = (entry: Entry, library: Library): Original => ({
  title: entry.data.title,
  url: library.site(entry.site).origin + entry.url,
  publishedAt: entry.data.publishedAt,
  categories: entry.data.tags,
  sentences: sentenceDigests(proseParagraphs(entry.body).join('\n')),
  complete: true,
  notReprinted: undefined,
});

/** Whether an item concerns the site (R-GO-8.4.2); without a filter each does. */
export function isRelevant({ title, url, categories }: Original, filter: Relevant | undefined): boolean {
  if (!filter) return true;
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  return (
    filter.keywords.some((word) => title.includes(word)) ||
    filter.categories.some((category) => categories.includes(category)) ||
    filter.paths.some((start) => path.startsWith(start))
  );
}

/** Addresses that a site shows of other sites: originals of its reprints, and entries that its columns share or query. */
export function shownAddresses(library: Library, site: string): Set<string> {
  const entries = library.columns(site).flatMap(({ path }) => library.entries({ site, column: path }));
  return new Set(
    entries.flatMap((entry) => [
      plainAddress(library.site(entry.site).origin + entry.url),
      ...(entry.data.source.url === undefined ? [] : [plainAddress(entry.data.source.url)]),
    ]),
  );
}

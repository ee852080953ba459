/** Adds what a feed says now to the register of feeds of a site. */
import { Document, isScalar, isSeq, visit } from 'yaml';
import type { FeedItem, FetchedFeed } from '../../../schemas/registers/feeds.ts';
import { addMinutes } from '../../../src/lib/calendar/minutes.ts';
import { newestFirst } from './parse-feed.ts';

/** Items older than this are left out: a year, after which nobody reprints them. */
const KEPT_MINUTES = 366 * 24 * 60;

/**
 * Feeds list only their newest items, so earlier ones stay; so does what an editor wrote at an item.
 *
 * @param now when the feed was read.
 */
export function mergeFeed(
  known: readonly FetchedFeed[],
  source: string,
  items: readonly FeedItem[],
  now: string,
): FetchedFeed[] {
  const before = known.find((feed) => feed.source === source)?.items ?? [];
  const byUrl = new Map(before.map((item) => [item.url, item]));
  for (const item of items) byUrl.set(item.url, { ...item, ...keptOf(byUrl.get(item.url), item) });
  const oldest = addMinutes(now, -KEPT_MINUTES);
  const merged = [...byUrl.values()].filter(({ publishedAt }) => publishedAt >= oldest).sort(newestFirst);
  const feed = { source, fetchedAt: now, items: merged };
  return known.some((each) => each.source === source)
    ? known.map((each) => (each.source === source ? feed : each))
    : [...known, feed];
}

/** The decision of an editor, and the text fetched from the page where the feed has none. */
function keptOf(before: FeedItem | undefined, { sentences }: FeedItem): Partial<FeedItem> {
  if (!before) return {};
  return {
    ...(before.notReprinted === undefined ? {} : { notReprinted: before.notReprinted }),
    ...(sentences.length > 0 ? {} : { sentences: before.sentences, complete: before.complete }),
  };
}

/** The file, without fields that have their default. */
export function feedsText(feeds: readonly FetchedFeed[]): string {
  const plain = feeds.map(({ items, ...feed }) => ({ ...feed, items: items.map(withoutDefaults) }));
  const document = new Document({ feeds: plain });
  // One line for each list of digests: a reader skips it.
  visit(document, {
    Pair(_, { key, value }) {
      if (isScalar(key) && key.value === 'sentences' && isSeq(value)) value.flow = true;
    },
  });
  return `${HEADER}${document.toString({ lineWidth: 0, singleQuote: true })}`;
}

const HEADER = '# 由 npm run lantai -- import feed 写入；只有 notReprinted（不转载的理由）由人填写。\n';

const withoutDefaults = ({ categories, sentences, complete, ...item }: FeedItem) => ({
  ...item,
  ...(categories.length > 0 ? { categories } : {}),
  ...(sentences.length > 0 ? { sentences } : {}),
  ...(complete ? { complete } : {}),
});

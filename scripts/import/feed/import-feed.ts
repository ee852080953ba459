/** Reads the feeds of the registered sources of a site, and the originals of its reprints where a feed has no text. */
import type { FeedItem, FetchedFeed } from '../../../schemas/registers/feeds.ts';
import type { RegisteredSource } from '../../../schemas/registers/sources.ts';
import { sentenceDigests } from '../../../src/lib/text/sentence-digests.ts';
import { plainAddress } from '../../lib/reprint-sources.ts';
import { decodeDocument } from './decode.ts';
import { FetchError, type FetchDocument } from './fetch-document.ts';
import { htmlText } from './html-text.ts';
import { mergeFeed } from './merge-feed.ts';
import { parseFeed } from './parse-feed.ts';

export interface FeedImport {
  feeds: readonly FetchedFeed[];
  /** One line for each source, in Chinese. */
  lines: string[];
  failed: boolean;
}

interface Context {
  /** Plain addresses of the originals of the reprints of the site. */
  reprinted: ReadonlySet<string>;
  now: string;
  fetch: FetchDocument;
}

/** @param address of the feed: what is registered, or what was typed. */
export async function importFeed(
  known: readonly FetchedFeed[],
  source: RegisteredSource,
  address: string,
  context: Context,
): Promise<FeedImport> {
  const name = `${source.id} ${source.name}`;
  try {
    const { bytes, charset, url } = await context.fetch(address);
    return await importFeedText(known, source, decodeDocument(bytes, charset), url, context);
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    return { feeds: known, lines: [`${name}：没有读到。${error.message}。`], failed: true };
  }
}

/**
 * The same from text that was read elsewhere.
 *
 * @throws {FetchError} if the text is not a feed.
 */
export async function importFeedText(
  known: readonly FetchedFeed[],
  source: RegisteredSource,
  text: string,
  home: string,
  context: Context,
): Promise<FeedImport> {
  const before = new Set(known.find((feed) => feed.source === source.id)?.items.map(({ url }) => url));
  const { items, unusable } = parseFeed(text, home);
  const merged = mergeFeed(known, source.id, items, context.now);
  const { feeds, read, unread } = await withOriginals(merged, source, context);
  const added = items.filter(({ url }) => !before.has(url)).length;
  const notes = [
    ...(read > 0 ? [`  读取了${read}篇转载的原文，用来核对正文`] : []),
    ...unread.map(({ url, reason }) => `  没有读到原文 ${url}：${reason}`),
    ...unusable.map(({ title, reason }) => `  不能用的一条“${title}”：${reason}`),
  ];
  return {
    feeds,
    lines: [`${source.id} ${source.name}：${items.length}条，新增${added}条。`, ...notes],
    failed: false,
  };
}

/** Pages are read only on the host of the source, and only what the site reprinted. */
async function withOriginals(feeds: readonly FetchedFeed[], { id, url: home }: RegisteredSource, context: Context) {
  const host = new URL(home).host;
  const unread: { url: string; reason: string }[] = [];
  let read = 0;
  const withText = async (item: FeedItem): Promise<FeedItem> => {
    const wanted = item.sentences.length === 0 && context.reprinted.has(plainAddress(item.url));
    if (!wanted || new URL(item.url).host !== host) return item;
    try {
      const { bytes, charset } = await context.fetch(item.url);
      read++;
      return { ...item, sentences: sentenceDigests(htmlText(decodeDocument(bytes, charset))), complete: false };
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      unread.push({ url: item.url, reason: error.message });
      return item;
    }
  };
  const complete: FetchedFeed[] = [];
  for (const feed of feeds) {
    if (feed.source !== id) complete.push(feed);
    else {
      const items: FeedItem[] = [];
      for (const item of feed.items) items.push(await withText(item));
      complete.push({ ...feed, items });
    }
  }
  return { feeds: complete, read, unread };
}

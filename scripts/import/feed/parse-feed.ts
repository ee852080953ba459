/** RSS, Atom, RDF and JSON feeds as items of the register of feeds. */
import { parseFeed as parseAny } from 'feedsmith';
import { feedsSchema, type FeedItem } from '../../../schemas/registers/feeds.ts';
import { sentenceDigests } from '../../../src/lib/text/sentence-digests.ts';
import { writtenMoment } from '../moment.ts';
import { FetchError } from './fetch-document.ts';
import { htmlText } from './html-text.ts';

export interface ParsedFeed {
  /** Newest first. */
  items: FeedItem[];
  /** Items that lack a title, a usable address or a time with hours and minutes. */
  unusable: { title: string; reason: string }[];
}

/** An item as the formats have it. */
interface RawItem {
  title: string | undefined;
  url: string | undefined;
  time: string | undefined;
  categories: readonly (string | undefined)[];
  /** HTML of the whole text. */
  content: string | undefined;
}

const MAX_ITEMS = 500;
const MAX_CATEGORIES = 10;

/**
 * @param home address of the feed, for relative addresses.
 * @throws {FetchError} if the text is not a feed.
 */
export function parseFeed(text: string, home: string): ParsedFeed {
  // Entities of a document type could multiply its length, and no feed needs them.
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text.slice(0, 10_000)) && !/^\s*[{[]/.test(text))
    throw new FetchError('有文档类型声明（DOCTYPE），不是订阅文件');
  const parsed: ParsedFeed = { items: [], unusable: [] };
  const known = new Set<string>();
  for (const raw of rawItems(text).slice(0, MAX_ITEMS)) {
    const item = itemOf(raw, home);
    if ('reason' in item) parsed.unusable.push(item);
    else if (!known.has(item.url)) {
      known.add(item.url);
      parsed.items.push(item);
    }
  }
  parsed.items.sort(newestFirst);
  return parsed;
}

export const newestFirst = (a: FeedItem, b: FeedItem): number =>
  a.publishedAt === b.publishedAt ? (a.url < b.url ? -1 : 1) : a.publishedAt > b.publishedAt ? -1 : 1;

function rawItems(text: string): RawItem[] {
  let read;
  try {
    read = parseAny(text);
  } catch {
    throw new FetchError('不是 RSS、Atom 或 JSON Feed');
  }
  switch (read.format) {
    case 'rss':
      return (read.feed.items ?? []).map(({ title, link, pubDate, dc, categories = [], content }) => ({
        title,
        url: link,
        time: pubDate ?? dc?.dates?.[0],
        categories: categories.map(({ name }) => name),
        content: content?.encoded,
      }));
    case 'rdf':
      return (read.feed.items ?? []).map(({ title, link, dc, content }) => ({
        title,
        url: link,
        time: dc?.dates?.[0],
        categories: [],
        content: content?.encoded,
      }));
    case 'atom':
      return (read.feed.entries ?? []).map(({ title, links = [], published, updated, categories = [], content }) => ({
        title: title?.value,
        url: (links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0])?.href,
        time: published ?? updated,
        categories: categories.map(({ label, term }) => label ?? term),
        content: content?.value,
      }));
    case 'json':
      return (read.feed.items ?? []).map(({ title, url, date_published, tags = [], content_html, content_text }) => ({
        title,
        url,
        time: date_published,
        categories: tags,
        content: content_html ?? content_text,
      }));
  }
}

function itemOf(
  { title, url, time, categories, content }: RawItem,
  home: string,
): FeedItem | { title: string; reason: string } {
  const words = oneLine(title);
  const publishedAt = momentOf(time);
  if (words === '') return { title: url ?? '', reason: '没有标题' };
  if (url === undefined || !URL.canParse(url, home)) return { title: words, reason: '没有网址' };
  if (publishedAt === undefined) return { title: words, reason: '没有写到分钟的发布时间' };
  const sentences = content === undefined ? [] : sentenceDigests(htmlText(content));
  const item = {
    title: words,
    url: new URL(url, home).href,
    publishedAt,
    categories: categories
      .map(oneLine)
      .filter((category) => category !== '' && category.length <= 60)
      .slice(0, MAX_CATEGORIES),
    sentences,
    complete: sentences.length > 0,
  };
  const checked = feedsSchema.safeParse({ feeds: [{ source: 'x', fetchedAt: publishedAt, items: [item] }] });
  return checked.success ? item : { title: words.slice(0, 40), reason: '标题太长，或者网址不能用' };
}

const oneLine = (text: string | undefined): string =>
  htmlText(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();

/** A time without a zone is in Asia/Shanghai; a day without a time cannot be compared in hours. */
function momentOf(text: string | undefined): string | undefined {
  // `Date.parse` finds a time in almost any text.
  if (text === undefined || !/\b(?:19|2\d)\d{2}\b|\d{4}年/.test(text)) return undefined;
  const written = writtenMoment(text.trim());
  const zoned = /(?:Z|GMT|UTC?|[A-Z]{3}|[+-]\d{2}:?\d{2})$/.test(text.trim()) ? text : `${text} +0800`;
  const moment = written ?? writtenMoment(isoOf(Date.parse(zoned)));
  return moment?.includes(' ') ? moment : undefined;
}

const isoOf = (instant: number): string => (Number.isNaN(instant) ? '' : new Date(instant).toISOString());

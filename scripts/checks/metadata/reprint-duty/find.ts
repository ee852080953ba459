/**
 * Reprints that are late, missing or differ from their original (R-GO-4.1.0a, R-GO-4.1.5d, R-GO-8.4.1a, R-GO-8.4.2,
 * R-YZ-19.3c, R-LYG-7.1b, R-DL-23.2).
 */
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { addMinutes, minutesBetween } from '../../../../src/lib/calendar/minutes.ts';
import { proseParagraphs } from '../../../../src/lib/markdown/plain-text.ts';
import type { Library } from '../../../../src/lib/queries/library.ts';
import { durationHours, durationWords } from '../../../../src/lib/rulepacks/durations.ts';
import { sentencesOf } from '../../../../src/lib/text/sentence-digests.ts';
import { governanceFile } from '../../../lib/governance.ts';
import type { LoadedFleet } from '../../../lib/load-fleet.ts';
import { plainAddress, reprintSources, type ReprintSource } from '../../../lib/reprint-sources.ts';
import { atEntry, atRecord } from '../../rules/places.ts';
import { reporter, type Place } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { MetadataInput } from '../input.ts';
import { entriesOfType, type ValidEntry } from '../valid-entries.ts';
import { isRelevant, originalOf, shownAddresses, storedFeeds, type Original, type StoredFeed } from './originals.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);

export const reprintDuty = defineSubject({ rules, find: findReprintDuty });

function findReprintDuty({ fleet }: MetadataInput): Problem[] {
  const { library } = fleet;
  if (!library) return [];
  const sources = reprintSources(fleet, library);
  const feeds = storedFeeds(fleet);
  const reprints = entriesOfType(fleet, 'news').filter(({ entry }) => entry.data.reprint);
  const context = { fleet, library, sources, feeds, published: publishedIn(library) };
  const asked = sources.filter(
    ({ inDuty, register }) => inDuty && library.site(register.site).record.status === 'live',
  );
  return [
    ...feeds.flatMap((feed) => unregistered(feed, context)),
    ...asked.flatMap((source) => [...unread(source, context), ...missing(source, context)]),
    ...reprints.flatMap((each) => [...late(each, context), ...compared(each, context)]),
  ];
}

interface Context {
  fleet: LoadedFleet;
  library: Library;
  sources: readonly ReprintSource[];
  feeds: readonly StoredFeed[];
  /** What the fleet itself published at an address. */
  published: (address: string) => Original | undefined;
}

function publishedIn(library: Library): Context['published'] {
  const entries = library.sites().flatMap(({ id }) => library.entries({ site: id }));
  const byAddress = new Map(entries.map((entry) => [plainAddress(library.site(entry.site).origin + entry.url), entry]));
  return (address) => {
    const entry = byAddress.get(plainAddress(address));
    return entry && originalOf(entry, library);
  };
}

const limitOf = (site: string, { library }: Context): string | undefined => library.rules(site).reprint?.limit?.value;
/** The first minute that is too late. */
const tooLate = (publishedAt: string, limit: string) => addMinutes(publishedAt, durationHours(limit) * 60 + 1);

const feedOf = ({ register, source }: ReprintSource, { feeds }: Context) =>
  feeds.find((feed) => feed.site === register.site && feed.source === source.id);

function unregistered({ site, source, at }: StoredFeed, { sources }: Context): Problem[] {
  const ids = sources.filter(({ register }) => register.site === site).map((each) => each.source.id);
  return ids.includes(source)
    ? []
    : [
        report('feed-unregistered', at('source'), {
          value: source,
          params: { register: governanceFile(site, 'sources') },
        }),
      ];
}

/** Feeds are read at least as often as reprints are due; otherwise nobody knows what is missing. */
function unread(each: ReprintSource, context: Context): Problem[] {
  const { register, index, source, fleetSite } = each;
  const limit = limitOf(register.site, context);
  if (fleetSite !== undefined || limit === undefined) return [];
  const { name, feed } = source;
  const stored = feedOf(each, context);
  if (feed === undefined && !stored)
    return [report('source-feed', atRecord(register, ['sources', index, 'url']), { value: name })];
  if (stored && !context.fleet.clock.reached(tooLate(stored.fetchedAt, limit))) return [];
  return [
    report('feed-unread', stored ? stored.at('fetchedAt') : atRecord(register, ['sources', index, 'feed']), {
      value: name,
      params: { read: stored?.fetchedAt ?? '', limit: durationWords(limit) },
    }),
  ];
}

/** Relevant items of a source that the site does not show although the limit has passed. */
function missing(each: ReprintSource, context: Context): Problem[] {
  const { register, index, source, fleetSite } = each;
  const { site } = register;
  const limit = limitOf(site, context);
  if (limit === undefined) return [];
  const shown = shownAddresses(context.library, site);
  const items: readonly { original: Original; place: Place }[] =
    fleetSite === undefined
      ? (feedOf(each, context)?.items ?? [])
      : importantEntries(fleetSite, context.library).map((original) => ({
          original,
          place: atRecord(register, ['sources', index, 'id']),
        }));
  return items
    .filter(
      ({ original }) =>
        original.notReprinted === undefined &&
        isRelevant(original, source.relevant) &&
        !shown.has(plainAddress(original.url)) &&
        context.fleet.clock.reached(tooLate(original.publishedAt, limit)),
    )
    .map(({ original: { title, url, publishedAt }, place }) =>
      report('reprint-missing', place, {
        value: title,
        params: { source: source.name, publishedAt, url, limit: durationWords(limit) },
      }),
    );
}

const importantEntries = (site: string, library: Library): Original[] =>
  library
    .entries({ site })
    .filter((entry) => entry.site === site && entry.data.important)
    .map((entry) => originalOf(entry, library));

/** Reprinted later than the limit after its original. */
function late({ parsed, entry: { site, data } }: ValidEntry<'news'>, context: Context): Problem[] {
  const { registerId, originalPublishedAt } = data.source;
  const source = context.sources.find(({ register, source: { id } }) => register.site === site && id === registerId);
  const limit = limitOf(site, context);
  if (!source?.inDuty || limit === undefined || originalPublishedAt === undefined) return [];
  if (minutesBetween(originalPublishedAt, data.publishedAt) <= durationHours(limit) * 60) return [];
  return [
    report('reprint-late', atEntry(parsed, ['publishedAt']), {
      value: data.publishedAt,
      params: { source: source.source.name, originalPublishedAt, limit: durationWords(limit) },
    }),
  ];
}

/** What the record says of the original, and the text of the reprint, are those of the original. */
function compared({ parsed, entry }: ValidEntry<'news'>, context: Context): Problem[] {
  const { url, originalTitle, originalPublishedAt } = entry.data.source;
  if (url === undefined) return [];
  const original = context.published(url) ?? storedOriginal(entry.site, url, context);
  if (!original)
    return context.sources.some(
      ({ fleetSite, register }) =>
        fleetSite !== undefined && register.site === entry.site && onSite(url, context.library.site(fleetSite).origin),
    )
      ? [report('original-missing', atEntry(parsed, ['source', 'url']), { value: url })]
      : [];
  return [
    ...(originalTitle === undefined || originalTitle === original.title
      ? []
      : [
          report('original-title', atEntry(parsed, ['source', 'originalTitle']), {
            value: originalTitle,
            params: { original: original.title },
          }),
        ]),
    ...(originalPublishedAt === undefined || originalPublishedAt === original.publishedAt
      ? []
      : [
          report('original-time', atEntry(parsed, ['source', 'originalPublishedAt']), {
            value: originalPublishedAt,
            params: { original: original.publishedAt },
          }),
        ]),
    ...textProblems({ parsed, entry }, original),
  ];
}

const onSite = (url: string, origin: string) => plainAddress(url).startsWith(`${plainAddress(origin)}/`);

const storedOriginal = (site: string, url: string, { feeds }: Context): Original | undefined =>
  feeds
    .filter((feed) => feed.site === site)
    .flatMap(({ items }) => items)
    .find(({ original }) => plainAddress(original.url) === plainAddress(url))?.original;

/** The first sentence that is not in the original, and how many sentences of the original were left out (R-DL-23.2). */
function textProblems({ parsed, entry }: ValidEntry<'news'>, { sentences, complete }: Original): Problem[] {
  if (sentences.length === 0) return [];
  const own = sentencesOf(proseParagraphs(entry.body).join('\n'));
  const digests = new Set(own.map(({ digest }) => digest));
  const foreign = own.filter(({ digest }) => !sentences.includes(digest));
  const omitted = complete ? sentences.filter((digest) => !digests.has(digest)).length : 0;
  if (foreign.length === 0 && omitted === 0) return [];
  const [first] = foreign;
  const line = first ? lineOf(entry.body, first.sentence) : 0;
  return [
    report(
      'original-text',
      { ...atEntry(parsed, ['source', 'url']), line: entry.bodyLine + line, column: 1 },
      { params: { foreign: foreign.length, omitted, ...(first ? { sentence: first.sentence } : {}) } },
    ),
  ];
}

/** Line of the body, from 0, in which the sentence begins; 0 where markup splits its beginning. */
function lineOf(body: string, sentence: string): number {
  const at = body.indexOf(sentence.slice(0, 8));
  return at === -1 ? 0 : body.slice(0, at).split('\n').length - 1;
}

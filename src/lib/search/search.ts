/** The search: from what was typed to what is shown, alike on the page and in the command. */
import { attemptOf, type Attempt } from './attempt.ts';
import { bestShare } from './best-share.ts';
import { allShards, bodyLookups, searchShardTexts, type BodyMatch } from './body-search.ts';
import { citationWord } from './document-number.ts';
import { ANSWERS_AMONG, answerFrom } from './find-answer.ts';
import { countFilters, passesFilters } from './filters.ts';
import { compareNumbers, keysOfNumbers, numberCandidates, readNumbers, type TypedNumbers } from './find-numbers.ts';
import { fold } from './fold.ts';
import type { Correction, Found, Result, SearchOptions, Sources, Step, Suggestion } from './found.ts';
import type { EntryNumber, ShardFacets } from './index-files.ts';
import { openIndex, type IndexReader, type Lexicon } from './index-reader.ts';
import { climb } from './ladder.ts';
import { hasShard } from './bucket.ts';
import type { WeighedUnit } from './match-heads.ts';
import { scoreEntry, sumOf, type Scored } from './rank-entries.ts';
import { queryText, type ReadQuery } from './read-query.ts';
import { groupOf, GROUPS, type GroupKey } from './result-groups.ts';
import { suggestionOf } from './suggestion-of.ts';
import { CORRECTION, WEIGHTS } from './weights.ts';

/** Best entries whose titles and names are compared letter by letter. */
const COMPARED = 8;

/** Groups from which a page without results offers the nearest. */
const RELATED: readonly GroupKey[] = ['services', 'exchange', 'institutions'];
const MOST_RELATED = 4;

/** @throws where a file of the index cannot be loaded */
export async function search(typed: string, options: SearchOptions, { files, bodies }: Sources): Promise<Found> {
  const reader = await openIndex(files);
  // Most results are in the newest shard: what ranks them is loaded while the grams are.
  const [newest] = reader.manifest.shards;
  if (newest) void reader.facets(newest).catch(() => undefined);
  const text = queryText(typed);
  const numbers = readNumbers(typed);
  let attempt = await attemptOf(reader, text, keysOfNumbers(numbers));
  const numbered = await entriesWithNumber(reader, attempt.lexicon, numbers);

  let corrections: Correction[] = [];
  if (numbered.size === 0 && options.literally !== true && bestShare(attempt) < CORRECTION.sure) {
    // Most queries are right as typed; what puts the others right is loaded for them alone.
    const { findCorrections } = await import('./corrections.ts');
    const corrected = await findCorrections(reader, attempt);
    corrections = corrected.corrections;
    if (corrected.attempt) attempt = corrected.attempt;
  }
  const search = { reader, typed, numbers, numbered, attempt, corrections, options };
  if (bodies === null) return report(search, new Map(), true);
  options.onFirst?.(await report(search, new Map(), false));
  return report(search, await searchTexts(search, bodies), true);
}

interface Search {
  reader: IndexReader;
  typed: string;
  numbers: TypedNumbers;
  numbered: ReadonlyMap<EntryNumber, 'exact' | 'partial'>;
  attempt: Attempt;
  corrections: Correction[];
  options: SearchOptions;
}

async function entriesWithNumber(
  reader: IndexReader,
  lexicon: Lexicon,
  numbers: TypedNumbers,
): Promise<Map<EntryNumber, 'exact' | 'partial'>> {
  const found = new Map<EntryNumber, 'exact' | 'partial'>();
  await Promise.all(
    numberCandidates(numbers, lexicon).map(async (entry) => {
      const same = compareNumbers(numbers, await reader.head(entry));
      if (same !== null) found.set(entry, same);
    }),
  );
  return found;
}

/** A number is looked up where it is cited, other queries by their words. */
async function searchTexts(
  { reader, numbers: { document }, numbered, attempt: { units, lexicon } }: Search,
  bodies: NonNullable<Sources['bodies']>,
): Promise<Map<EntryNumber, BodyMatch>> {
  const every = allShards(reader.manifest);
  const cites = document?.serial !== undefined && document.year !== '' && (document.certain || numbered.size > 0);
  const lookups = cites
    ? [{ unit: 0, words: [{ text: citationWord(document), shards: every }] }]
    : numbered.size > 0
      ? []
      : bodyLookups(units, lexicon, every);
  const found = new Map<EntryNumber, BodyMatch>();
  for (const shard of reader.manifest.shards) {
    if (!lookups.some(({ words }) => words.some(({ shards }) => hasShard(shards, shard.number)))) continue;
    for (const [entry, match] of await searchShardTexts(reader, bodies, shard, lookups)) found.set(entry, match);
  }
  return found;
}

async function report(search: Search, texts: ReadonlyMap<EntryNumber, BodyMatch>, complete: boolean): Promise<Found> {
  const { reader, typed, numbers, numbered, attempt, corrections, options } = search;
  const { query, units, heads } = attempt;
  const { manifest } = reader;
  const entries = new Set([...heads.keys(), ...texts.keys(), ...numbered.keys()]);
  const facets = await facetsFor(reader, entries);
  const scored: Scored[] = [];
  for (const entry of entries) {
    const shard = reader.shardOf(entry);
    const lists = facets.get(shard.number);
    if (!lists) continue;
    const matched = { head: heads.get(entry), body: texts.get(entry) };
    scored.push(
      scoreEntry(entry, matched, { start: shard.start, facets: lists }, { manifest, units, intent: query.intent }),
    );
  }
  await compareLetters(reader, query, numbered, scored);

  const { steps, results: climbed } = climbNumbers(scored, units, numbers, numbered, texts);
  const all: Result[] = climbed.map(({ scored: one, step }) => ({
    entry: one.entry,
    shard: reader.shardOf(one.entry),
    row: one.row,
    score: one.score,
    step,
    group: groupOf(one.facets.type),
    facets: one.facets,
    parts: one.parts,
    ...(one.bodyId === undefined ? {} : { bodyId: one.bodyId }),
  }));
  if (options.sort === 'date') all.sort((a, b) => b.entry - a.entry);
  const { group, ...filters } = options.filters ?? {};
  const filtered = all.filter((result) => passesFilters(result.facets, filters));
  const groups = (Object.keys(GROUPS) as GroupKey[])
    .map((key) => ({ key, count: filtered.filter((result) => result.group === key).length }))
    .filter(({ count }) => count > 0);
  const first = all.filter(({ step }) => step === 0).slice(0, ANSWERS_AMONG);
  return {
    typed,
    query: query.text,
    manifest,
    intent: query.intent,
    steps,
    results: filtered.filter((result) => group === undefined || result.group === group),
    groups,
    counts: countFilters(all, (result) => result.facets, filters),
    corrections,
    answer: answerFrom(query, await Promise.all(first.map(({ entry }) => reader.head(entry)))),
    marks: [...new Set([typed.trim(), ...units.flatMap((unit) => unit.options.map((option) => option.text))])],
    absent: units.filter(({ absent, kind }) => absent && kind !== 'loose').map((unit) => unit.text),
    related: climbed.length === 0 ? await nearest(reader, scored) : [],
    complete,
  };
}

/** Entries that answer by themselves and have at least something of the query. */
async function nearest(reader: IndexReader, scored: readonly Scored[]): Promise<Suggestion[]> {
  const near = scored.filter(({ has, facets }) => has.length > 0 && RELATED.includes(groupOf(facets.type)));
  near.sort((a, b) => b.score - a.score || b.entry - a.entry);
  return Promise.all(near.slice(0, MOST_RELATED).map(async ({ entry }) => suggestionOf(await reader.head(entry))));
}

/** Facets of all shards that have one of the entries. */
async function facetsFor(reader: IndexReader, entries: ReadonlySet<EntryNumber>): Promise<Map<number, ShardFacets>> {
  const shards = new Set([...entries].map((entry) => reader.shardOf(entry)));
  return new Map(
    await Promise.all([...shards].map(async (shard) => [shard.number, await reader.facets(shard)] as const)),
  );
}

/** Grams do not tell whole titles and names, nor numbers, for certain; the best entries are compared themselves. */
async function compareLetters(
  reader: IndexReader,
  query: ReadQuery,
  numbered: ReadonlyMap<EntryNumber, 'exact' | 'partial'>,
  scored: Scored[],
): Promise<void> {
  const asked = fold(query.text);
  const words = query.units.map(({ text }) => text).join('');
  scored.sort((a, b) => b.score - a.score || b.entry - a.entry);
  const compared = scored.filter(({ entry }, at) => at < COMPARED || numbered.has(entry));
  await Promise.all(
    compared.map(async (one) => {
      const number = numbered.get(one.entry);
      if (number !== undefined) one.parts['number'] = number === 'exact' ? WEIGHTS.number : WEIGHTS.numberPart;
      const head = await reader.head(one.entry);
      const same = (text: string) => [asked, words].includes(fold(text));
      if (same(head.title)) one.parts['wholeTitle'] = WEIGHTS.wholeTitle;
      if ((head.names ?? []).some(same)) one.parts['wholeName'] = WEIGHTS.wholeName;
      one.score = sumOf(one.parts);
    }),
  );
}

/** A number is a rung of its own above all others; below it are the entries that cite it. */
function climbNumbers(
  scored: Scored[],
  units: readonly WeighedUnit[],
  { document }: TypedNumbers,
  numbered: ReadonlyMap<EntryNumber, 'exact' | 'partial'>,
  texts: ReadonlyMap<EntryNumber, BodyMatch>,
): { steps: Step[]; results: { scored: Scored; step: number }[] } {
  const certain = document !== null && (document.certain || numbered.size > 0);
  if (numbered.size === 0 && !certain) return climb(scored, units);
  const found = scored.filter(({ entry }) => numbered.has(entry)).sort((a, b) => b.score - a.score);
  const citing = certain ? scored.filter(({ entry }) => texts.has(entry) && !numbered.has(entry)) : [];
  const results = [...found, ...citing.sort((a, b) => b.score - a.score)];
  const step: Step = { kind: 'number', words: [], without: [], count: results.length };
  return { steps: results.length === 0 ? [] : [step], results: results.map((one) => ({ scored: one, step: 0 })) };
}

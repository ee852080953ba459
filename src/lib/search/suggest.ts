/** Suggestions while a query is typed: services, titles, institutions, columns, words, and what may be meant. */
import { attemptOf, type Attempt } from './attempt.ts';
import type { SearchFiles, Suggestion } from './found.ts';
import { firstGram } from './head-grams.ts';
import { WORD_KINDS, type SoundRow, type WordKind } from './index-files.ts';
import { openIndex, type IndexReader } from './index-reader.ts';
import { queryText } from './read-query.ts';
import { mayBePinyin, wordsTyped } from './read-pinyin.ts';
import { suggestionOf } from './suggestion-of.ts';
import { SUGGESTED, TYPE_BONUS } from './weights.ts';

/** Longest text that is completed. */
const LONGEST = 20;

/** @returns at most `SUGGESTED.most`, those that lead to a page before words to search for */
export async function suggest(typed: string, files: SearchFiles): Promise<Suggestion[]> {
  const text = queryText(typed).slice(0, LONGEST);
  if (text === '') return [];
  const reader = await openIndex(files);
  const [words, attempt] = await Promise.all([wordsFrom(reader, text), attemptOf(reader, text)]);
  const found = [
    ...(await titlesFrom(reader, attempt)),
    ...words.filter(({ kind }) => kind !== 'word'),
    ...columnsFrom(reader, text),
    ...words.filter(({ kind }) => kind === 'word'),
  ];
  if (found.length < SUGGESTED.few) {
    // Most beginnings are right as typed; what puts the others right is loaded for them alone.
    const { findCorrections } = await import('./corrections.ts');
    const { corrections } = await findCorrections(reader, attempt);
    for (const { query } of corrections.slice(0, SUGGESTED.corrections))
      found.push({ kind: 'correction', text: query });
    const [best] = corrections;
    if (best) found.push(...(await titlesFrom(reader, await attemptOf(reader, best.query))));
  }
  return chosen(found, text);
}

/** Words that begin so, in characters or in pinyin. */
async function wordsFrom(reader: IndexReader, text: string): Promise<Suggestion[]> {
  if (mayBePinyin(text) || [...text].length === 1) return (await wordsTyped(reader, text)).map(fromRow);
  const gram = firstGram(text);
  if (gram === undefined) return [];
  const lexicon = await reader.lexicon([gram]);
  return lexicon
    .wordsOf(gram)
    .filter(([word]) => word.startsWith(text))
    .sort(([a, one], [b, other]) => one.k - other.k || other.n - one.n || (a < b ? -1 : 1))
    .map(([word, { k, t, u }]) => ({ kind: kindOf(k), text: t ?? word, ...(u === undefined ? {} : { url: u }) }));
}

const fromRow = ([word, , kind, , url]: SoundRow): Suggestion => ({
  kind: kindOf(kind),
  text: word,
  ...(url === undefined ? {} : { url }),
});

const LEADING: readonly WordKind[] = ['service', 'institution', 'leader', 'column'];
function kindOf(position: number): Suggestion['kind'] {
  const kind = WORD_KINDS[position];
  return LEADING.includes(kind ?? 'word') ? (kind as Suggestion['kind']) : 'word';
}

/** Entries whose title or names have all of the text, services before others. */
async function titlesFrom(reader: IndexReader, { units, heads }: Attempt): Promise<Suggestion[]> {
  if (units.length === 0) return [];
  const whole = [...heads].filter(
    ([, { phrase, units: shares }]) =>
      phrase > 0.999 || shares.every((share, at) => share > 0.9 || units[at]?.weight === 0),
  );
  const facets = new Map(
    await Promise.all(
      [...new Set(whole.map(([entry]) => reader.shardOf(entry)))].map(
        async (shard) => [shard.number, await reader.facets(shard)] as const,
      ),
    ),
  );
  const scored = whole.map(([entry, { phrase, titleGrams }]) => {
    const shard = reader.shardOf(entry);
    const lists = facets.get(shard.number);
    const row = entry - shard.start;
    const type = reader.manifest.types[lists?.types[row] ?? -1]?.key ?? '';
    const archived = (lists?.archived[row] ?? '') !== '';
    const share = titleGrams / Math.max(1, lists?.lengths[row] ?? 1);
    const bonus = TYPE_BONUS[type as keyof typeof TYPE_BONUS] ?? 0;
    return { entry, score: phrase * 10 + share * 10 + bonus - (archived ? 20 : 0) };
  });
  scored.sort((a, b) => b.score - a.score || b.entry - a.entry);
  const best = scored.slice(0, SUGGESTED.titles);
  return Promise.all(best.map(async ({ entry }) => suggestionOf(await reader.head(entry))));
}

const columnsFrom = ({ manifest }: IndexReader, text: string): Suggestion[] =>
  manifest.columns
    .filter(({ name }) => queryText(name).includes(text))
    .map(({ name, url }) => ({ kind: 'column' as const, text: name, url }));

/** The first of each kind, in the order of {@link SUGGESTED.each}, none twice. */
function chosen(found: readonly Suggestion[], typed: string): Suggestion[] {
  const seen = new Set<string>([typed]);
  const once = found.filter(({ text, url }) => {
    const known = seen.has(queryText(text)) || (url !== undefined && seen.has(url));
    seen.add(queryText(text));
    if (url !== undefined) seen.add(url);
    return !known || (url !== undefined && queryText(text) === typed);
  });
  const kinds = Object.entries(SUGGESTED.each) as [Suggestion['kind'], number][];
  return kinds
    .flatMap(([kind, most]) => once.filter((one) => one.kind === kind).slice(0, most))
    .slice(0, SUGGESTED.most);
}

/** Collects the words of a site while its shards are indexed: what queries are cut into, corrected to and completed to. */
import type { SearchWord } from '../../../schemas/search-words.ts';
import { firstGram, gramText } from '../../../src/lib/search/head-grams.ts';
import { WORD_KINDS, type Word, type WordKind } from '../../../src/lib/search/index-files.ts';
import type { EntryHead } from './head-fields.ts';
import type { SearchRecord } from './search-record.ts';
import { pairsOf, wordsOf } from './segment.ts';

/** Longest word: longer titles are found by their grams. */
const LONGEST = 16;
/** Words of running text, as against titles and tags, are kept from this number of entries on. */
const OFTEN = 3;

export interface WordTable {
  /** @param tags of the entry */
  add(record: SearchRecord, head: EntryHead, tags: readonly string[]): void;
  addColumn(name: string, url: string): void;
  /** Word in the form of the lexicon → facts, sorted. */
  rows(): [text: string, word: Word][];
  /** Pairs of words in titles, sorted: for pinyin and corrections only, because queries are cut into single words. */
  pairs(): [text: string, word: Word][];
}

/** 食品经营许可（首次申请）: what is before, between and in brackets is a word too. */
const partsOf = (name: string): string[] => gramText(name).split(' ');

interface Collected extends Word {
  /** Found in a title, a name or a tag. */
  telling: boolean;
}

export function createWordTable(glossary: readonly SearchWord[]): WordTable {
  const table = new Map<string, Collected>();
  const pairs = new Map<string, number>();
  const put = (written: string, kind: WordKind, url?: string, count = 1): Collected | undefined => {
    const text = gramText(written).replace(/ /gu, '');
    if ([...text].length < 2 || [...text].length > LONGEST || firstGram(text) === undefined) return undefined;
    const k = WORD_KINDS.indexOf(kind);
    let word = table.get(text);
    if (!word) table.set(text, (word = { k, n: 0, telling: false }));
    word.n += count;
    if (kind !== 'word') word.telling = true;
    if (k <= word.k && url !== undefined) word.u ??= url;
    word.k = Math.min(word.k, k);
    if (text !== written) word.t ??= written;
    return word;
  };
  const kindOf: Readonly<Record<string, WordKind>> = {
    service: 'service',
    institution: 'institution',
    leader: 'leader',
  };
  return {
    add(record, { head, fields }, tags) {
      const kind = kindOf[record.type];
      if (kind) put(head.title, kind, record.url);
      // Posts of leaders are words of their own, but not with the names of their units.
      if (kind && kind !== 'leader')
        for (const name of head.names ?? []) {
          put(name, kind, record.url);
          for (const part of partsOf(name)) put(part, 'tag');
        }
      for (const tag of tags) put(tag, 'tag');
      for (const pair of new Set(pairsOf(fields.title))) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      for (const word of new Set(wordsOf(fields.title))) {
        const collected = put(word, 'word');
        if (collected) collected.telling = true;
      }
      for (const word of new Set(wordsOf(`${fields.names} ${fields.keywords} ${fields.lead}`))) put(word, 'word');
    },
    addColumn: (name, url) => void put(name, 'column', url),
    rows() {
      for (const { term, kind, means } of glossary) {
        const word = put(term, 'glossary', undefined, 0);
        if (!word) continue;
        word.telling = true;
        if (kind === 'keep') word.keep = true;
        if (means.length > 0)
          word.as = [...new Set([...(word.as ?? []), ...means.map((other) => gramText(other).replace(/ /gu, ''))])];
      }
      return [...table]
        .filter(([, { telling, n }]) => telling || n >= OFTEN)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([text, { k, n, as, keep, t, u }]) => [
          text,
          {
            k,
            n,
            ...(as ? { as } : {}),
            ...(keep ? { keep } : {}),
            ...(t === undefined ? {} : { t }),
            ...(u === undefined ? {} : { u }),
          },
        ]);
    },
    pairs: () =>
      [...pairs]
        .filter(([text]) => !table.has(text))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([text, n]) => [text, { k: WORD_KINDS.indexOf('word'), n }]),
  };
}

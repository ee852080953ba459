/** Collects the grams of a site while its shards are indexed. */
import { citedNumbers } from '../../../src/lib/search/document-number.ts';
import { codeKeys, eachGram, heldNumberKeys } from '../../../src/lib/search/head-grams.ts';
import type { EntryNumber } from '../../../src/lib/search/index-files.ts';
import { encodeGram, type GramFacts } from '../../../src/lib/search/postings.ts';
import { headGrams, type EntryHead } from './head-fields.ts';
import type { SearchRecord } from './search-record.ts';

/** Field of a gram of a number; numbers are compared with the head itself. */
const NUMBER_FIELD = 0;

export interface GramTable {
  add(entry: EntryNumber, shard: number, record: SearchRecord, head: EntryHead): void;
  /** Gram → facts as in the files, sorted. */
  rows(): [gram: string, coded: string][];
}

export function createGramTable(): GramTable {
  const table = new Map<string, GramFacts>();
  const factsOf = (gram: string): GramFacts => {
    let facts = table.get(gram);
    if (!facts) table.set(gram, (facts = { shards: 0n, frequency: 0, postings: [] }));
    return facts;
  };
  return {
    add(entry, shard, record, { head, fields }) {
      const bit = 1n << BigInt(shard);
      const everywhere = new Set<string>(record.citations);
      eachGram([fields.title, record.text, fields.names, fields.keywords, record.documentNumber].join(' '), (gram) =>
        everywhere.add(gram),
      );
      for (const gram of everywhere) {
        const facts = factsOf(gram);
        facts.frequency++;
        facts.shards |= bit;
      }
      for (const [gram, field] of headGrams(fields)) factsOf(gram).postings.push({ entry, field });
      const codes = [head.indexNumber ?? '', ...(head.codes ?? [])].flatMap(codeKeys);
      const numbers = citedNumbers(record.documentNumber).length > 0 ? heldNumberKeys(record.documentNumber) : [];
      for (const key of new Set([...codes, ...numbers])) factsOf(key).postings.push({ entry, field: NUMBER_FIELD });
    },
    rows: () =>
      [...table].sort(([a], [b]) => (a < b ? -1 : 1)).map(([gram, facts]) => [gram, encodeGram(facts)] as const) as [
        string,
        string,
      ][],
  };
}

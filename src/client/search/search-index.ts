/** The search index as loaded so far. */
import {
  facetsFile,
  lexiconFile,
  MANIFEST_URL,
  summariesFile,
  SUMMARY_BLOCK,
  titlesFile,
  type Facets,
  type SearchManifest,
  type ShardRef,
  type Summaries,
  type Titles,
} from '../../lib/search/files.ts';
import { bucketOf, decodeSets, NOWHERE, type LexiconBucket, type ShardSets } from '../../lib/search/lexicon.ts';
import { loadJson } from '../load-json.ts';

export const loadManifest = (): Promise<SearchManifest> => loadJson<SearchManifest>(MANIFEST_URL);
export const loadFacets = (shard: ShardRef): Promise<Facets> => loadJson<Facets>(facetsFile(shard));
export const loadTitles = (shard: ShardRef): Promise<Titles> => loadJson<Titles>(titlesFile(shard));

export async function loadSummary(shard: ShardRef, row: number): Promise<string> {
  return (await loadJson<Summaries>(summariesFile(shard, row)))[row % SUMMARY_BLOCK] ?? '';
}

/** Looks up keys in the lexicon; keys in the same bucket need only one file. */
export async function loadSets(manifest: SearchManifest, keys: readonly string[]): Promise<(key: string) => ShardSets> {
  const { buckets } = manifest.lexicon;
  const numbers = [...new Set(keys.map((key) => bucketOf(key, buckets)))];
  const files = new Map(
    await Promise.all(
      numbers.map(async (number) => [number, await loadJson<LexiconBucket>(lexiconFile(manifest, number))] as const),
    ),
  );
  return (key) => {
    const bucket = files.get(bucketOf(key, buckets));
    return bucket && Object.prototype.hasOwnProperty.call(bucket, key) ? decodeSets(bucket[key]) : NOWHERE;
  };
}

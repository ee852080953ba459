/** Runs a query: numbers and titles first, then the texts, newest shard first; yields intermediate results. */
import { citationWord } from '../../lib/search/document-number.ts';
import type { Facets, SearchManifest, ShardRef } from '../../lib/search/files.ts';
import { facetsOf, type HitFacets } from '../../lib/search/filters.ts';
import { holds } from '../../lib/search/lexicon.ts';
import { plannedKeys, planSearch, type SearchPlan } from '../../lib/search/plan.ts';
import type { Query } from '../../lib/search/query.ts';
import { mergeHits, place, titleHits, type Hit, type Tier } from '../../lib/search/rank.ts';
import { type PagefindResult, prepareShard, searchShard } from './pagefind.ts';
import { loadFacets, loadSets, loadTitles } from './search-index.ts';
import { searchTexts, whereTextHolds } from './search-texts.ts';

export interface Found {
  hits: readonly Hit[];
  complete: boolean;
  /** Day from which on all texts have been searched. */
  since: string;
  /** Words of the query that occur nowhere. */
  absent: readonly string[];
  facets(hit: Hit): HitFacets;
  shard(hit: Hit): ShardRef;
  /** Pagefind's result for the hit, from which its whole text can be loaded. */
  text(hit: Hit): PagefindResult | undefined;
}

/** Yields whenever more is found, and at the end. */
export async function* find(manifest: SearchManifest, query: Query): AsyncGenerator<Found> {
  const plan = planSearch(query, await loadSets(manifest, plannedKeys(query)));
  const shards = new Map(manifest.shards.map((shard) => [shard.number, shard]));
  const facets = new Map<number, Facets>();
  const texts = new Map<string, PagefindResult>();
  const lists: Hit[][] = [];

  const shardOf = (hit: Hit): ShardRef => {
    const shard = shards.get(hit.shard);
    if (!shard) throw new Error(`No shard ${hit.shard}`);
    return shard;
  };
  const report = (complete: boolean, since = ''): Found => ({
    hits: mergeHits(lists),
    complete,
    since,
    absent: plan.absent,
    facets: (hit) => facetsOf(manifest, facets.get(hit.shard) ?? NO_FACETS, hit.row),
    shard: shardOf,
    text: (hit) => texts.get(place(hit)),
  });

  const findTitles = async (shard: ShardRef): Promise<boolean> => {
    const hits = titleHits(query, shard.number, await loadTitles(shard));
    if (hits.length === 0) return false;
    facets.set(shard.number, await loadFacets(shard));
    lists.push(hits);
    return true;
  };

  // The lexicon is selective for one fragment of a title, but not for several fragments.
  const titlesFirst = query.parts.length === 1 || query.documentNumber !== null || query.indexNumber !== null;
  if (titlesFirst)
    for (const shard of manifest.shards)
      if (holds(plan.titles, shard.number) && (await findTitles(shard))) yield report(false);

  const { wanted, search, tier } = textSearch(query, plan, lists.flat());
  const titles = titlesFirst ? 0n : plan.titles;
  const left = manifest.shards.filter(({ number }) => holds(wanted | titles, number));
  for (const [at, shard] of left.entries()) {
    if (holds(titles, shard.number) && (await findTitles(shard))) yield report(false);
    if (!holds(wanted, shard.number)) continue;
    const { results, phrases } = await search(shard);
    if (results.length === 0) continue;
    const rows = facets.get(shard.number) ?? (await loadFacets(shard));
    facets.set(shard.number, rows);
    const rowOf = new Map(rows.ids.map((id, row) => [id, row]));
    const hits: Hit[] = [];
    for (const result of results) {
      const row = rowOf.get(result.id);
      if (row === undefined) continue;
      const hit = {
        shard: shard.number,
        row,
        tier: phrases.has(result.id) ? 'phrase' : tier,
        score: result.score,
      } satisfies Hit;
      hits.push(hit);
      texts.set(place(hit), result);
    }
    lists.push(hits);
    if (at < left.length - 1) {
      yield report(false, shard.from);
      // Results are visible; preload the next shard while the visitor reads them.
      const next = left.slice(at + 1).find(({ number }) => holds(wanted, number));
      if (next) void prepareShard(next).catch(() => undefined);
    }
  }
  yield report(true);
}

const NO_FACETS: Facets = { ids: [], dates: [], columns: [], types: [], statuses: [], archived: [] };

interface TextSearch {
  wanted: bigint;
  search(shard: ShardRef): Promise<{ results: PagefindResult[]; phrases: ReadonlySet<string> }>;
  tier: Tier;
}

/** A number matches its document and those that cite it; year and serial are not searched as words. */
function textSearch(query: Query, plan: SearchPlan, found: readonly Hit[]): TextSearch {
  const { documentNumber, indexNumber, lookup, words: all, whole } = query;
  // A phrase search would also load the words that are not looked up.
  const phrase = lookup.length === all.length ? whole : null;
  const words: TextSearch = { wanted: plan.texts, search: (shard) => searchTexts(shard, lookup, phrase), tier: 'text' };
  const byNumber = found.some(({ tier }) => tier === 'number' || tier === 'number-part');
  if (documentNumber && (documentNumber.certain || byNumber || plan.citations !== 0n)) {
    const word = citationWord(documentNumber);
    return {
      wanted: plan.citations,
      search: async (shard) => {
        const citing = await searchShard(shard, word);
        const { issuer, year, serial = '' } = documentNumber;
        const results = issuer === '' ? citing : await whereTextHolds(citing, [`${issuer}${year}${serial}号`]);
        return { results, phrases: new Set() };
      },
      tier: 'citation',
    };
  }
  return indexNumber !== null && byNumber ? { ...words, wanted: 0n } : words;
}

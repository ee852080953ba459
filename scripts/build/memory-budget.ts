/** How many sites may be built at the same time. */

const MIB = 1024 * 1024;
/** Astro, Vite and the templates, before the first entry. */
const BASE = 550 * MIB;
/** Per entry in the site's process: source, rendered HTML, search record. See docs/reference/benchmarks.md. */
const PER_ENTRY = 0.18 * MIB;
const CEILING = 2500 * MIB;
/** Per entry in the search indexer beside it, which works on one shard at a time. */
const INDEXER_PER_ENTRY = 1.1 * MIB;
const INDEXER_CEILING = 2000 * MIB;

/** Memory one site is expected to need, in bytes: its own process and, after the pages, the search indexer. */
export function expectedMemory(entries: number): number {
  return Math.min(BASE + entries * PER_ENTRY, CEILING) + Math.min(entries * INDEXER_PER_ENTRY, INDEXER_CEILING);
}

/**
 * @param entryCounts entries of each site to build
 * @param budget bytes that may be used in total
 * @returns at least 1; as many of the largest sites as fit into the budget together, never more than processors.
 */
export function sitesAtOnce(entryCounts: readonly number[], budget: number, processors: number): number {
  const needs = entryCounts.map(expectedMemory).sort((a, b) => b - a);
  let used = 0;
  let fit = 0;
  for (const need of needs.slice(0, processors)) {
    used += need;
    if (used > budget) break;
    fit += 1;
  }
  return Math.max(fit, 1);
}

/** Reads `3G`, `800M` or plain bytes; null if it is none of these. */
export function parseMemory(text: string): number | null {
  const match = /^(\d+(?:\.\d+)?)\s*([GM])?B?$/i.exec(text.trim());
  if (!match) return null;
  const unit = { G: 1024 * MIB, M: MIB }[match[2]?.toUpperCase() as 'G' | 'M'] ?? 1;
  return Number(match[1]) * unit;
}

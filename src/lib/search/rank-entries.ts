/** Scores entries that match a query. */
import { facetsOfRow, type EntryFacets } from './entry-facets.ts';
import type { BodyMatch } from './body-search.ts';
import type { EntryNumber, Manifest, ShardFacets } from './index-files.ts';
import type { Intent } from './intent.ts';
import type { HeadMatch, WeighedUnit } from './match-heads.ts';
import {
  ARCHIVED_PENALTY,
  FIELD_WEIGHT,
  INTENT_BONUS,
  LADDER,
  STATUS_PENALTY,
  TYPE_BONUS,
  WEIGHTS,
} from './weights.ts';
import type { TypeName } from '../../../schemas/index.ts';

export interface Scored {
  entry: EntryNumber;
  row: number;
  score: number;
  parts: Record<string, number>;
  facets: EntryFacets;
  /** Positions of the units that it has. */
  has: number[];
  /** Number of units that are in its title or names in full. */
  titled: number;
  /** Share of the information of the query that it has. */
  share: number;
  bodyId?: string;
}

export interface Matched {
  head: HeadMatch | undefined;
  body: BodyMatch | undefined;
}

interface Scale {
  manifest: Manifest;
  units: readonly WeighedUnit[];
  intent: Intent | null;
}

export function scoreEntry(
  entry: EntryNumber,
  { head, body }: Matched,
  { start, facets: lists }: { start: EntryNumber; facets: ShardFacets },
  { manifest, units, intent }: Scale,
): Scored {
  const row = entry - start;
  const facets = facetsOfRow(manifest, lists, row);
  const shares = units.map((unit, at) => {
    const inHead = head?.units[at] ?? 0;
    const inText = body?.units.includes(at) === true ? FIELD_WEIGHT.text : 0;
    const published = unit.kind === 'year' && facets.year === unit.text ? FIELD_WEIGHT.keywords : 0;
    return Math.max(inHead, inText, published);
  });
  const all = units.reduce((sum, { weight }) => sum + weight, 0);
  const has = units.flatMap((_, at) => ((shares[at] ?? 0) >= LADDER.wordFound ? [at] : []));
  const told = (at: number) => units[at]?.weight ?? 0;
  const type = facets.type as TypeName;
  const share = all === 0 ? 0 : has.reduce((sum, at) => sum + told(at), 0) / all;
  const parts: Record<string, number> = {
    words: all === 0 ? 0 : (WEIGHTS.words * shares.reduce((sum, share, at) => sum + share * told(at), 0)) / all,
    phrase: WEIGHTS.phrase * (head?.phrase ?? 0) ** 3,
    title: WEIGHTS.titleShare * Math.min(1, (head?.titleGrams ?? 0) / Math.max(1, lists.lengths[row] ?? 1)),
    body: body === undefined ? 0 : WEIGHTS.body * (body.score / (body.score + 1)),
    type: TYPE_BONUS[type] ?? 0,
    intent: intent === null ? 0 : share * (INTENT_BONUS[intent][type] ?? 0),
    fresh: (WEIGHTS.fresh * entry) / Math.max(1, manifest.entries),
    status: -(STATUS_PENALTY[facets.status ?? ''] ?? 0),
    archived: facets.archivedOn === undefined ? 0 : -ARCHIVED_PENALTY,
  };
  return {
    entry,
    row,
    facets,
    parts,
    has,
    share,
    titled: shares.filter((part, at) => part >= LADDER.titled && units[at]?.kind !== 'loose').length,
    score: sumOf(parts),
    ...(body === undefined ? {} : { bodyId: body.id }),
  };
}

export const sumOf = (parts: Readonly<Record<string, number>>): number =>
  Object.values(parts).reduce((sum, part) => sum + part, 0);

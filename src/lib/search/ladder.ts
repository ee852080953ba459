/**
 * The ladder: entries with all words, without the words that tell least, with any two, with the best single one. Each
 * rung is added only while there are few results, and what has too little of the query is no result at all.
 */
import type { Step } from './found.ts';
import type { WeighedUnit } from './match-heads.ts';
import type { Scored } from './rank-entries.ts';
import { LADDER } from './weights.ts';

type Rung = Exclude<Step['kind'], 'number'>;
const RUNGS: readonly Rung[] = ['all', 'most', 'some', 'one'];

const MOST_TITLED = LADDER.leastTitled.length - 1;

export interface Climbed {
  steps: Step[];
  /** With the position of their step, best first. */
  results: { scored: Scored; step: number }[];
}

export function climb(scored: readonly Scored[], units: readonly WeighedUnit[]): Climbed {
  const least = units.some(({ absent }) => absent) ? LADDER.leastBesideAbsent : LADDER.least;
  const rungs = new Map<Rung, Scored[]>(RUNGS.map((rung) => [rung, []]));
  for (const one of scored)
    if (one.has.length > 0 && one.share >= (LADDER.leastTitled[Math.min(one.titled, MOST_TITLED)] ?? least))
      rungs.get(rungOf(one, units))?.push(one);
  const steps: { kind: Rung; found: Scored[] }[] = [];
  let count = 0;
  for (const [kind, found] of rungs) {
    if (found.length === 0) continue;
    found.sort(bestFirst);
    const above = steps[steps.length - 1];
    // All words somewhere in a long text are worth less than nearly all of them in a title.
    if (above && (found[0]?.score ?? 0) > LADDER.asGood * (above.found[0]?.score ?? 0)) {
      above.kind = kind;
      above.found = [...above.found, ...found].sort(bestFirst);
    } else if (count < LADDER.enough) steps.push({ kind, found });
    else break;
    count += found.length;
  }
  return {
    steps: steps.map(({ kind, found }) => {
      const everywhere = units.filter((_, at) => found.every(({ has }) => has.includes(at)));
      return {
        kind,
        words: everywhere.map(({ text }) => text),
        without: units.filter((unit) => !everywhere.includes(unit) && unit.kind !== 'loose').map(({ text }) => text),
        count: found.length,
      };
    }),
    results: steps.flatMap(({ found }, step) => found.map((one) => ({ scored: one, step }))),
  };
}

const bestFirst = (a: Scored, b: Scored) => b.score - a.score || b.entry - a.entry;

function rungOf({ has, share }: Scored, units: readonly WeighedUnit[]): Rung {
  if (units.every(({ kind }, at) => kind === 'loose' || has.includes(at))) return 'all';
  if (1 - share <= LADDER.weak) return 'most';
  return has.length > 1 ? 'some' : 'one';
}

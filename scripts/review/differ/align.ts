/** Aligns two sequences: what stayed, what was edited in place, what went, what came, and what moved. */
import { diffArrays } from 'diff';

export type Step<T> =
  | { kind: 'same'; before: T; after: T }
  | { kind: 'edited'; before: T; after: T }
  | { kind: 'out'; before: T }
  | { kind: 'in'; after: T }
  /** At its old place; `move` is the number of the move. */
  | { kind: 'moved-away'; before: T; move: number }
  /** At its new place, where it may have been edited too. */
  | { kind: 'moved-here'; before: T; after: T; move: number };

export interface Comparison<T> {
  /** Equal for items that do not differ. */
  key(item: T): string;
  /** Between 0 and 1; see {@link PAIRED} and {@link MOVED}. */
  similarity(before: T, after: T): number;
  /** Whether an item is distinctive enough to be recognised elsewhere. */
  canMove(item: T): boolean;
}

/** Items at least this similar, in the same order among those that changed, are one item that was edited. */
const PAIRED = 0.35;
/** The same for items at different places. */
const MOVED = 0.75;
/** Comparisons made between two items that stayed; in larger rewritten parts nothing is paired. */
const MAX_COMPARISONS = 250_000;

export function align<T>(before: readonly T[], after: readonly T[], comparison: Comparison<T>): Step<T>[] {
  const { key } = comparison;
  const parts = diffArrays(before.map(key), after.map(key));
  const steps: Step<T>[] = [];
  let [left, right] = [0, 0];
  let gap: { out: T[]; in: T[] } = { out: [], in: [] };
  const flush = () => {
    steps.push(...paired(gap.out, gap.in, comparison));
    gap = { out: [], in: [] };
  };
  for (const { added, removed, count } of parts) {
    if (removed) gap.out.push(...before.slice(left, (left += count)));
    else if (added) gap.in.push(...after.slice(right, (right += count)));
    else {
      flush();
      for (let at = 0; at < count; at++)
        steps.push({ kind: 'same', before: before[left++] as T, after: after[right++] as T });
    }
  }
  flush();
  return withMoves(steps, comparison);
}

/** Pairs what went with what came in its place, in order, so that the pairs have as much in common as possible. */
function paired<T>(out: readonly T[], added: readonly T[], { similarity }: Comparison<T>): Step<T>[] {
  if (out.length * added.length === 0 || out.length * added.length > MAX_COMPARISONS) return unpaired(out, added);
  // best[i][j] is the most that out[i…] and added[j…] can have in common.
  const width = added.length + 1;
  const best = new Float64Array((out.length + 1) * width);
  const common = new Float64Array(out.length * added.length);
  for (let i = out.length - 1; i >= 0; i--)
    for (let j = added.length - 1; j >= 0; j--) {
      const found = similarity(out[i] as T, added[j] as T);
      const usable = found >= PAIRED ? found : 0;
      common[i * added.length + j] = usable;
      best[i * width + j] = Math.max(
        best[(i + 1) * width + j] ?? 0,
        best[i * width + j + 1] ?? 0,
        usable > 0 ? usable + (best[(i + 1) * width + j + 1] ?? 0) : 0,
      );
    }
  const steps: Step<T>[] = [];
  let [i, j] = [0, 0];
  let [from, to] = [0, 0];
  while (i < out.length && j < added.length) {
    const usable = common[i * added.length + j] ?? 0;
    const here = best[i * width + j] ?? 0;
    if (usable > 0 && here === usable + (best[(i + 1) * width + j + 1] ?? 0)) {
      steps.push(...unpaired(out.slice(from, i), added.slice(to, j)));
      steps.push({ kind: 'edited', before: out[i++] as T, after: added[j++] as T });
      [from, to] = [i, j];
    } else if (here === (best[(i + 1) * width + j] ?? 0)) i++;
    else j++;
  }
  return [...steps, ...unpaired(out.slice(from), added.slice(to))];
}

const unpaired = <T>(out: readonly T[], added: readonly T[]): Step<T>[] => [
  ...out.map((before): Step<T> => ({ kind: 'out', before })),
  ...added.map((after): Step<T> => ({ kind: 'in', after })),
];

/** What went at one place and came at another has moved. */
function withMoves<T>(steps: readonly Step<T>[], { key, similarity, canMove }: Comparison<T>): Step<T>[] {
  const result = [...steps];
  const gone = steps.flatMap((step, at) =>
    step.kind === 'out' && canMove(step.before) ? [{ at, item: step.before }] : [],
  );
  const come = steps.flatMap((step, at) =>
    step.kind === 'in' && canMove(step.after) ? [{ at, item: step.after }] : [],
  );
  const taken = new Set<number>();
  let moves = 0;
  const alike = gone.length * come.length <= MAX_COMPARISONS;
  for (const { at: to, item: after } of come) {
    const free = gone.filter(({ at }) => !taken.has(at));
    const exact = free.find(({ item }) => key(item) === key(after));
    const [close] = (exact || !alike ? [] : free)
      .map((each) => ({ ...each, common: similarity(each.item, after) }))
      .filter(({ common }) => common >= MOVED)
      .sort((a, b) => b.common - a.common);
    const found = exact ?? close;
    if (!found) continue;
    taken.add(found.at);
    const move = ++moves;
    result[found.at] = { kind: 'moved-away', before: found.item, move };
    result[to] = { kind: 'moved-here', before: found.item, after, move };
  }
  return result;
}

/** Differences between two texts as a reader sees them: runs of characters that stayed, went or came. */
import { diffArrays } from 'diff';
import { tokens } from './tokens.ts';

export interface Run {
  kind: 'same' | 'out' | 'in';
  text: string;
}

/** A run by its tokens, which are what is counted. */
interface Stretch {
  kind: Run['kind'];
  parts: readonly string[];
}

/** Differences beyond this many tokens are not looked for: the text is replaced as a whole. */
const MAX_EDITS = 4000;
/** Below this share of kept tokens a text counts as rewritten, since what is left is coincidence. */
const REWRITTEN = 0.25;

/** The runs in order: those that stayed or went are the text before, those that stayed or came the text after. */
export function diffText(before: string, after: string): Run[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const [out, added] = [tokens(before), tokens(after)];
  const replaced = joined([
    { kind: 'out', parts: out },
    { kind: 'in', parts: added },
  ]);
  const found = diffArrays(out, added, { maxEditLength: MAX_EDITS });
  const stretches = readable(
    joined(found?.map(({ value, ...part }) => ({ kind: kindOf(part), parts: value })) ?? replaced),
  );
  const kept = stretches.reduce((sum, { kind, parts }) => sum + (kind === 'same' ? parts.length : 0), 0);
  const result = kept < REWRITTEN * Math.min(out.length, added.length) ? replaced : stretches;
  return result.map(({ kind, parts }) => ({ kind, text: parts.join('') }));
}

const kindOf = ({ added, removed }: { added: boolean; removed: boolean }) => (added ? 'in' : removed ? 'out' : 'same');

/** Neighbours of one kind as one; between two that stayed, what went comes before what came. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  let open: Record<Run['kind'], string[]> = { same: [], out: [], in: [] };
  const flush = () => {
    for (const kind of ['same', 'out', 'in'] as const)
      if (open[kind].length > 0) result.push({ kind, parts: open[kind] });
    open = { same: [], out: [], in: [] };
  };
  for (const { kind, parts } of stretches) {
    if (kind === 'same' && (open.out.length > 0 || open.in.length > 0)) flush();
    if (kind !== 'same' && open.same.length > 0) flush();
    for (const part of parts) open[kind].push(part);
  }
  flush();
  return result;
}

/**
 * Gives up what stayed between two changes where it is no longer than the changes on either side: a sentence that was
 * rewritten shares single characters with the new one, and a reader would have to puzzle over them.
 */
function readable(stretches: readonly Stretch[]): Stretch[] {
  let current = [...stretches];
  for (;;) {
    const at = current.findIndex((_, index) => isCoincidence(current, index));
    const parts = current[at]?.parts;
    if (!parts) return current;
    current = joined([
      ...current.slice(0, at),
      { kind: 'out', parts },
      { kind: 'in', parts },
      ...current.slice(at + 1),
    ]);
  }
}

/** The end of a sentence is where a reader looks for the next change. */
const SENTENCE_END = /[。；！？\n]/u;

function isCoincidence(stretches: readonly Stretch[], at: number): boolean {
  const { kind, parts } = stretches[at] as Stretch;
  if (kind !== 'same' || parts.some((part) => SENTENCE_END.test(part))) return false;
  return [-1, 1].every((step) => parts.length <= weight(stretches, at, step));
}

/** The longer of what went and what came beside a run, in tokens; 0 where nothing changed there. */
function weight(stretches: readonly Stretch[], at: number, step: number): number {
  let longest = 0;
  for (let index = at + step; ; index += step) {
    const stretch = stretches[index];
    if (!stretch || stretch.kind === 'same') return longest;
    longest = Math.max(longest, stretch.parts.length);
  }
}

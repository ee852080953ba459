/** Changes to a text as data: what `check --fix` writes, and what the renderer reads instead of what was typed. */
import type { TextEdit } from '../model/problem.ts';

/** Edits in order, without those that reach into an earlier one. */
export function compatibleEdits(edits: readonly TextEdit[]): TextEdit[] {
  const kept: TextEdit[] = [];
  const order = edits.toSorted((one, other) => one.start - other.start || one.end - other.end);
  for (const edit of order) {
    const last = kept.at(-1);
    const same = last?.start === edit.start && last.end === edit.end;
    if (last === undefined || (edit.start >= last.end && !same)) kept.push(edit);
  }
  return kept;
}

/** @param edits in order and apart, see {@link compatibleEdits}. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let [result, from] = ['', 0];
  for (const { start, end, text: inserted } of edits) {
    result += text.slice(from, start) + inserted;
    from = end;
  }
  return result + text.slice(from);
}

/** Offsets of the edited text → offsets of the text before; what was put in lies where it was put. */
export function originOf(edits: readonly TextEdit[]): (offset: number) => number {
  const pieces = [{ edited: 0, typed: 0 }];
  let shift = 0;
  for (const { start, end, text } of edits) {
    pieces.push({ edited: start + shift, typed: start }, { edited: start + shift + text.length, typed: end });
    shift += text.length - (end - start);
  }
  return (offset) => {
    let [low, high] = [0, pieces.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((pieces[middle]?.edited ?? 0) <= offset) low = middle;
      else high = middle;
    }
    const { edited, typed } = pieces[low] ?? { edited: 0, typed: 0 };
    const limit = pieces[low + 1]?.typed ?? Infinity;
    return Math.min(typed + offset - edited, limit);
  };
}

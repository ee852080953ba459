/** Edits of a text as data: those that `check --fix` applies, and those made before Markdown is parsed. */
import type { TextEdit } from '../model/problem.ts';

/** Edits in order, without those that overlap an earlier one. */
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

/** @param edits in order and without overlap, see {@link compatibleEdits}. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let [result, from] = ['', 0];
  for (const { start, end, text: inserted } of edits) {
    result += text.slice(from, start) + inserted;
    from = end;
  }
  return result + text.slice(from);
}

/** Maps offsets of the edited text to offsets of the original; inserted text maps to the place of insertion. */
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

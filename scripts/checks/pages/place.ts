import type { Position } from '../../../src/lib/model/problem.ts';

/** Line and column, from 1, of an offset into `text`. */
export function placeOf(text: string, at: number): Position {
  let line = 1;
  let start = 0;
  for (let next = text.indexOf('\n'); next !== -1 && next < at; next = text.indexOf('\n', next + 1)) {
    line += 1;
    start = next + 1;
  }
  return { line, column: at - start + 1 };
}

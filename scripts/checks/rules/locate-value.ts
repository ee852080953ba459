/** Locates words of a value of front matter or of a record in the text of its file. */
import type { LocatedYaml } from '../../../src/lib/content/located-yaml.ts';
import type { Position } from '../../../src/lib/model/problem.ts';
import { positionsIn } from '../../../src/lib/text/position.ts';

export interface LocatedWords {
  at: Position;
  /** Offset in the text of the file; undefined where the words are written differently there. */
  offset: number | undefined;
}

/**
 * Returns the function that locates words of the value at `path`, one after the other in their order. Words that are
 * written differently in the file, by escapes or over several lines, are at the place of the value.
 */
export function valueLocator(
  text: string,
  yaml: LocatedYaml,
  path: readonly (string | number)[],
): (words: string) => LocatedWords {
  const top = yaml.valueAt(path);
  const positionOf = positionsIn(text);
  let from = offsetIn(text, top);
  return (words) => {
    const [line = ''] = words.split('\n');
    const offset = text.indexOf(line, from);
    if (offset < 0) return { at: top, offset: undefined };
    from = offset + line.length;
    return { at: positionOf(offset), offset: line === words ? offset : undefined };
  };
}

function offsetIn(text: string, { line, column }: Position): number {
  let start = 0;
  for (let each = 1; each < line; each++) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}

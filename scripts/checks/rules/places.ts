/** Places of problems: a field of an entry or record, or a whole file. */
import type { LocatedYaml } from '../../../src/lib/content/located-yaml.ts';
import type { ParsedEntry } from '../../../src/lib/content/parse-entry.ts';
import type { Position } from '../../../src/lib/model/problem.ts';
import type { Place } from './reporter.ts';

export type FieldPath = readonly (string | number)[];

/**
 * The value of `path` in the front matter of an entry; the top of the file if it could not be parsed. It is located
 * when the line is asked for: most places are of entries without a problem, whose text need not be parsed for that.
 */
export function atEntry({ site, file, source }: ParsedEntry, path: FieldPath): Place {
  let position: Position | undefined;
  const locate = () => (position ??= source?.valueAt(path) ?? { line: 1, column: 1 });
  return {
    site,
    file,
    get line() {
      return locate().line;
    },
    get column() {
      return locate().column;
    },
  };
}

/** The value of `path` in a record; the top of the file if it could not be parsed. */
export const atRecord = (
  { site, file, yaml }: { site: string; file: string; yaml: LocatedYaml | undefined },
  path: FieldPath,
): Place => ({ site, file, ...(yaml?.valueAt(path) ?? { line: 1, column: 1 }) });

/** A file as a whole. */
export const atFile = (file: string): Place => ({ site: file.split('/')[1] ?? '', file, line: 1, column: 1 });

/** The value at a path in parsed data. */
export const valueOf = (data: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>((node, step) => (node as Record<string, unknown> | null | undefined)?.[step], data);

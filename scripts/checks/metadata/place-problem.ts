/** Problems at a field of an entry or of a record. */
import type { ParsedEntry } from '../../../src/lib/content/parse-entry.ts';
import type { LocatedYaml } from '../../../src/lib/content/located-yaml.ts';
import type { Problem } from '../../../src/lib/model/problem.ts';

type More = Pick<Problem, 'value' | 'params'>;
export type FieldPath = readonly (string | number)[];

/** A problem at the value of `path` in the entry's front matter; at its top where the entry could not be split. */
export function entryProblem(parsed: ParsedEntry, rule: string, path: FieldPath, more: More = {}): Problem {
  const at = parsed.source?.valueAt(path) ?? { line: 1, column: 1 };
  return { rule: `metadata/${rule}`, site: parsed.site, file: parsed.file, ...at, ...more };
}

/** A problem at the value of `path` in a record. */
export function recordProblem(
  record: { site: string; file: string; yaml: LocatedYaml | undefined },
  rule: string,
  path: FieldPath,
  more: More = {},
): Problem {
  const at = record.yaml?.valueAt(path) ?? { line: 1, column: 1 };
  return { rule: `metadata/${rule}`, site: record.site, file: record.file, ...at, ...more };
}

/** A problem with a file as a whole. */
export function fileProblem(file: string, rule: string, more: More = {}): Problem {
  return { rule: `metadata/${rule}`, site: file.split('/')[1] ?? '', file, line: 1, column: 1, ...more };
}

/** The value at a path of dots and numbers in parsed data. */
export function valueOf(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((node, step) => (node as Record<string, unknown> | null | undefined)?.[step], data);
}

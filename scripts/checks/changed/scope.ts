/** The part of a fleet that a change can affect, and whose problems are reported. */
import type { Problem } from '../../../src/lib/model/problem.ts';

/** First and last line, counted from 1. */
export type Lines = readonly [first: number, last: number];

export interface Scope {
  /** Files with all their problems. */
  files: ReadonlySet<string>;
  /** Lines of records: those of the columns that show a changed entry. */
  lines: ReadonlyMap<string, readonly Lines[]>;
  /** Paths, ids and addresses of what changed: a problem that names one of them is a problem of the change. */
  names: ReadonlySet<string>;
  /** Sites of which everything is in it. */
  wholeSites: ReadonlySet<string>;
}

/** Whether a problem is reported when only a change is checked. */
export function isInScope(problem: Problem, scope: Scope): boolean {
  const { file, line, value, params = {} } = problem;
  if (scope.files.has(file)) return true;
  if (scope.lines.get(file)?.some(([first, last]) => first <= line && line <= last)) return true;
  const words = [value, ...Object.values(params).flatMap((each) => (typeof each === 'object' ? [each.zh] : [each]))];
  return words.some((word) => typeof word === 'string' && scope.names.has(word));
}

/**
 * A fault is a problem without a place: found by code that does not know the file, with all parameters of its messages.
 */
import type { Problem } from '../../../src/lib/model/problem.ts';
import { type Details, type Place, reporter } from './reporter.ts';
import type { Rules } from './subject.ts';

/** One of the given rules, and the parameters of a problem with it. */
export type FaultOf<R extends Rules> = {
  [Name in keyof R & string]: { rule: Name } & Details<R[Name]>;
}[keyof R & string];

/**
 * Returns the function that makes a problem from a fault and a place. A fault that lacks a parameter does not compile.
 */
export function faultReporter<R extends Rules>(
  check: string,
  rules: R,
): (place: Place, problem: FaultOf<R>) => Problem {
  const report = reporter(check, rules) as (rule: string, place: Place, details: object) => Problem;
  return (place, { rule, ...details }) => report(rule, place, details);
}

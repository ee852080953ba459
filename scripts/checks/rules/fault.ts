/** Faults: what code that does not know where a thing stands says is wrong with it, with all that the sentences need. */
import type { Problem } from '../../../src/lib/model/problem.ts';
import { type Details, type Place, reporter } from './reporter.ts';
import type { Rules } from './subject.ts';

/** A rule of those given, and what a problem with it brings besides its place. */
export type FaultOf<R extends Rules> = {
  [Name in keyof R & string]: { rule: Name } & Details<R[Name]>;
}[keyof R & string];

/** Gives the function that makes the problem of a fault at a place. A fault that lacks a parameter does not compile. */
export function faultReporter<R extends Rules>(
  check: string,
  rules: R,
): (place: Place, problem: FaultOf<R>) => Problem {
  const report = reporter(check, rules) as (rule: string, place: Place, details: object) => Problem;
  return (place, { rule, ...details }) => report(rule, place, details);
}

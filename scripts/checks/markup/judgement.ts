import type { Problem } from '../../../src/lib/model/problem.ts';

/** Something wrong in a body: second half of a rule id, where, and what the wording needs. */
export type Judgement = Omit<Problem, 'site' | 'file'>;

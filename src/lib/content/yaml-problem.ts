import type { Problem } from '../model/problem.ts';

/** What is wrong with a YAML text, before anybody says which file it is of. */
export type YamlProblem = Omit<Problem, 'site' | 'file'>;

import type { Problem } from '../model/problem.ts';

/** A problem of a YAML text whose file is not known yet. */
export type YamlProblem = Omit<Problem, 'site' | 'file'>;

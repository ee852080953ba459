import { defineSubject } from '../../rules/subject.ts';
import { inFiles } from '../asset-problems.ts';
import { rules } from './rules.ts';

/** Pictures are opened in `../file-verdict.ts`, drawings read in `svg/svg-faults.ts`. */
export const pictures = defineSubject({ rules, find: inFiles(rules) });

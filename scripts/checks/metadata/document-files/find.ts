import { defineSubject } from '../../rules/subject.ts';
import { inFiles } from '../asset-problems.ts';
import { rules } from './rules.ts';

/** Packages are opened in `package-problems.ts`, old formats in `ole-problems.ts`, PDF files in `pdf-problems.ts`. */
export const documentFiles = defineSubject({ rules, find: inFiles(rules) });

import { defineSubject } from '../../rules/subject.ts';
import { inFiles } from '../asset-faults.ts';
import { rules } from './rules.ts';

/** Packages are opened in `package-faults.ts`, old formats in `ole-faults.ts`, PDF files in `pdf-faults.ts`. */
export const documentFiles = defineSubject({ rules, find: inFiles(rules) });

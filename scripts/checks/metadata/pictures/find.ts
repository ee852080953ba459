import { defineSubject } from '../../rules/subject.ts';
import { inFiles } from '../asset-problems.ts';
import { rules } from './rules.ts';

/** Raster pictures are decoded in `../file-problems.ts`, SVG pictures parsed in `svg/svg-problems.ts`. */
export const pictures = defineSubject({ rules, find: inFiles(rules) });

/** `nu`: the W3C HTML checker on every built page. */
import type { BuiltCheck } from '../check.ts';
import { findNu } from './find.ts';
import { rules } from './rules.ts';

export const nuCheck: BuiltCheck = {
  id: 'nu',
  label: 'W3C 网页校验',
  reads: 'built',
  rules,
  run: findNu,
};

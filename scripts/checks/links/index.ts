/** `links`: every internal link, fragment and file of every built page; external links are only listed. */
import type { BuiltCheck } from '../check.ts';
import { findLinks } from './find.ts';
import { rules } from './rules.ts';

export const linksCheck = {
  id: 'links',
  label: '链接',
  reads: 'built',
  rules,
  run: findLinks,
} satisfies BuiltCheck;

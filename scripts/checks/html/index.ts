/** `html`: html-validate on every built page. */
import type { BuiltCheck } from '../check.ts';
import { rules } from './rules.ts';

export const htmlCheck: BuiltCheck = {
  id: 'html',
  label: '网页规范',
  reads: 'built',
  rules,
  // Imported late: the validator takes longer to load than most commands take to run.
  run: async (context) => (await import('./find.ts')).findHtml(context),
};

/** `html`: html-validate on every built page. */
import type { BuiltCheck } from '../check.ts';
import { htmlRules } from './rules.ts';

export const htmlCheck: BuiltCheck = {
  id: 'html',
  label: '网页规范',
  reads: 'built',
  rules: htmlRules,
  // The validator takes longer to load than most commands take to run.
  run: async (context) => (await import('./run-html.ts')).runHtml(context),
};

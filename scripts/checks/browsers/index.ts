/** `browsers`: features used by built style sheets and scripts, against the oldest browsers named in the footer. */
import type { BuiltCheck } from '../check.ts';
import { rules } from './rules.ts';

export const browsersCheck: BuiltCheck = {
  id: 'browsers',
  label: '浏览器兼容',
  reads: 'built',
  rules,
  // Imported late: the browser data takes longer to load than most commands take to run.
  run: async (context) => (await import('./find.ts')).findBrowsers(context),
};

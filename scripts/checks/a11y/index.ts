/** `a11y`: axe in real Chromium on one page of every template, desktop and phone, and no horizontal scrolling. */
import type { BuiltCheck } from '../check.ts';
import { rules } from './rules.ts';

export const a11yCheck: BuiltCheck = {
  id: 'a11y',
  label: '无障碍',
  reads: 'built',
  rules,
  // Imported late: the browser driver takes longer to load than most commands take to run.
  run: async (context) => (await import('./find.ts')).findBarriers(context),
};

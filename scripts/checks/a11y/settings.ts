/** The rules of axe that are run, and the screen sizes. */
import { createHash } from 'node:crypto';
import axe from 'axe-core';

/** WCAG 2.0, 2.1 and 2.2 at A and AA, and axe's best practices. */
export const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'] as const;
/** Rules that axe disables by default. */
export const EXTRA_RULES = ['target-size'] as const;

export interface Screen {
  width: number;
  height: number;
}
/** Desktop and phone. */
export const AXE_SCREENS: readonly Screen[] = [
  { width: 1280, height: 900 },
  { width: 360, height: 740 },
];
/** Narrow screens on which a page must not scroll horizontally; 320 px is 1280 px at 400 % zoom (WCAG 1.4.10). */
export const REFLOW_WIDTHS: readonly number[] = [360, 320];

/** Changes whenever the result for the same page could change. */
export const validatorDigest = createHash('sha256')
  .update(JSON.stringify([axe.version, AXE_TAGS, EXTRA_RULES, AXE_SCREENS, REFLOW_WIDTHS]))
  .digest('hex');

import type { LetterStatistics } from '../letters/letter-statistics.ts';
import type { Entry } from '../model/entry.ts';

/** Queries about letters. */
export interface LetterQueries {
  /** Letters of the site registered by now, newest first; those that are not public have no page. */
  letters(site: string): Entry<'letter'>[];
  /** Statistics of the letters of the site up to now (R-GO-4.4.5a). */
  letterStatistics(site: string): LetterStatistics;
}

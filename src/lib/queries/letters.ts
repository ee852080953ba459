import type { LetterStatistics } from '../letters/letter-statistics.ts';
import type { Entry } from '../model/entry.ts';

/** What pages ask about letters. */
export interface LetterQueries {
  /** Letters of the site that are registered by now, newest first; those that are not public have no page. */
  letters(site: string): Entry<'letter'>[];
  /** What became of the letters of the site by now (R-GO-4.4.5a). */
  letterStatistics(site: string): LetterStatistics;
}

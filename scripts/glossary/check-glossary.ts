/** Search words compared with what the pages say and with what visitors typed. */
import type { LoggedQuery } from '../../schemas/registers/search-log.ts';
import type { SearchWord } from '../../schemas/search-words.ts';
import { fold } from '../../src/lib/search/fold.ts';

export interface GlossaryFindings {
  /** Words that lead nowhere: no page has any of their meanings. */
  deadEnds: SearchWord[];
  /** Words that no visitor typed; empty where nothing is known of visitors. */
  unused: SearchWord[];
  /** Queries without result that no word explains, the most frequent first. */
  uncovered: LoggedQuery[];
}

/** @param texts everything the search covers, one text a page. */
export function checkGlossary(
  words: readonly SearchWord[],
  texts: readonly string[],
  log: readonly LoggedQuery[],
): GlossaryFindings {
  // A word never reaches over the end of a page.
  const all = texts.map(fold).join('\n');
  const typed = log.map(({ q }) => fold(q));
  const terms = words.filter(({ kind }) => kind !== 'keep' && kind !== 'name').map(({ term }) => fold(term));
  return {
    deadEnds: words.filter(({ means }) => means.length > 0 && !means.some((meaning) => all.includes(fold(meaning)))),
    unused: log.length === 0 ? [] : words.filter(({ term }) => !typed.some((query) => query.includes(fold(term)))),
    uncovered: log
      .filter(({ q, results }) => results === 0 && !terms.some((term) => fold(q).includes(term)))
      .sort((a, b) => b.times - a.times || (a.q < b.q ? -1 : 1)),
  };
}

/** What was probably meant: pinyin read as words, wrong characters put right. */
import type { Attempt } from './attempt.ts';
import type { Correction } from './found.ts';
import type { IndexReader } from './index-reader.ts';

export interface Corrected {
  corrections: Correction[];
  /** The corrected query, where it is searched instead of the typed one. */
  attempt: Attempt | null;
}

export async function findCorrections(_reader: IndexReader, _typed: string, _attempt: Attempt): Promise<Corrected> {
  return { corrections: [], attempt: null };
}

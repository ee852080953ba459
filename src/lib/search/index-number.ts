/** Index numbers (索引号), typed whole or in part. */
import { fold } from './fold.ts';

/** Minimum length of a run of letters and digits that counts as a part of an index number. */
const SHORTEST = 5;

/** Letters and digits of a query that can only be (part of) an index number, or `null`. */
export function parseTypedIndexNumber(query: string): string | null {
  const typed = query.normalize('NFKC').trim();
  if (!/^[0-9a-z/\-\s_.]+$/i.test(typed)) return null;
  const text = fold(typed);
  return text.length >= SHORTEST && /\d{3}/.test(text) ? text : null;
}

export function isSameIndexNumber(typed: string, written: string): 'exact' | 'partial' | null {
  const text = fold(written);
  if (text === '') return null;
  return text === typed ? 'exact' : text.includes(typed) ? 'partial' : null;
}

import type { TypeName } from '../../schemas/index.ts';
import { fieldRow } from './field-answers.ts';

/** Brackets at the end of a title that say nothing about its kind: （试行）, （第2号）. */
const ENDING = /[（(][^（()）]*[)）]$/;

/**
 * The choice a title names by its last words: 通告 in 关于…的通告, 关停公告 rather than 公告 where both fit.
 *
 * @returns null where the field is no choice or the title ends in none of its words.
 */
export function choiceInTitle(type: TypeName, key: string, title: string): string | null {
  let text = title.trim();
  while (ENDING.test(text)) text = text.replace(ENDING, '').trim();
  const words = [...(fieldRow(type, key)?.allowed ?? [])].sort((a, b) => b.length - a.length);
  return words.find((word) => text.endsWith(word)) ?? null;
}

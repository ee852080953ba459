import type { TypeName } from '../../schemas/index.ts';
import { fieldRow } from './field-answers.ts';

/** Brackets at the end of a title that do not indicate its kind: （试行）, （第2号）. */
const ENDING = /[（(][^（()）]*[)）]$/;

/**
 * The choice at the end of a title: 通告 in 关于…的通告; the longest if several match (关停公告 rather than 公告).
 *
 * @returns null if the field is not a choice or the title ends in none of its values.
 */
export function choiceInTitle(type: TypeName, key: string, title: string): string | null {
  let text = title.trim();
  while (ENDING.test(text)) text = text.replace(ENDING, '').trim();
  const words = [...(fieldRow(type, key)?.allowed ?? [])].sort((a, b) => b.length - a.length);
  return words.find((word) => text.endsWith(word)) ?? null;
}

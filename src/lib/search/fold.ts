/** Text as the search compares it: the normal form without spaces and punctuation. */
import { joinSpacedOut, normalForm } from './normal-form.ts';

export interface FoldedText {
  /** Letters and digits only, in the normal form. */
  text: string;
  /** For each UTF-16 unit of `text` the index of its source character, so that a match can be highlighted there. */
  origin: readonly number[];
}

/** A character with its combining characters: marks, parts of a Korean syllable, the voicing of a half-width kana. */
const COMPOSED = /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[^][\p{M}\uff9e\uff9f]*/gu;
const KEPT = /[\p{L}\p{N}\p{M}]/u;

export function foldWithOrigin(source: string): FoldedText {
  let text = '';
  const origin: number[] = [];
  let index = 0;
  for (const character of source.match(COMPOSED) ?? []) {
    for (const form of normalForm(character)) {
      if (!KEPT.test(form)) continue;
      text += form;
      origin.push(...Array<number>(form.length).fill(index));
    }
    index += character.length;
  }
  return { text, origin };
}

export const fold = (source: string): string => normalForm(source).replace(/[^\p{L}\p{N}\p{M}]+/gu, '');

/** Like {@link fold}, with one space in place of dropped characters, so that words stay separate. */
export function foldWords(source: string): string {
  return normalForm(joinSpacedOut(source))
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

/** Syllables of pinyin: how they are typed, and which sound alike. */

/** The same for syllables that many speakers do not tell apart: zh z, ch c, sh s, n l, an ang, en eng, in ing, hu fu. */
export const nearSound = (letters: string): string =>
  letters
    .replace(/([zcs])h/g, '$1')
    .replace(/([aei])ng/g, '$1n')
    .replace(/\bn(?=[aeiouv])/g, 'l')
    .replace(/\bhu(?=[aeio]?)/g, 'f')
    .replace(/\bfu/g, 'f');

/** How a syllable was typed. */
type Style = 'full' | 'initial' | 'character';

export interface Match {
  /** Position after the match. */
  to: number;
  /** Syllables of each style. */
  full: number;
  initial: number;
  character: number;
}

/** Initials of a syllable as typed: one letter, or two for zh, ch, sh. */
const initialsOf = (syllable: string): string[] =>
  /^[zcs]h/.test(syllable) ? [syllable.slice(0, 2), syllable.slice(0, 1)] : [syllable.slice(0, 1)];

/**
 * Matches a word against typed letters and characters from a position on, each syllable typed in full, as its initial,
 * or as its character. The last syllable of the text may be unfinished.
 *
 * @param unfinished the text may end before the word does
 * @returns the longest match of each end
 */
export function matchWord(
  typed: readonly string[],
  from: number,
  word: readonly string[],
  syllables: readonly string[],
  unfinished = false,
): Match[] {
  let ends: Match[] = [{ to: from, full: 0, initial: 0, character: 0 }];
  for (const [at, syllable] of syllables.entries()) {
    const next: Match[] = unfinished ? ends.filter(({ to }) => to === typed.length) : [];
    const add = (match: Match, to: number, style: Style) => {
      const extended = { ...match, to, [style]: match[style] + 1 };
      const same = next.findIndex((other) => other.to === to);
      if (same < 0) next.push(extended);
      else if ((next[same]?.initial ?? 0) > extended.initial) next[same] = extended;
    };
    for (const match of ends) {
      if (typed[match.to] === word[at]) add(match, match.to + 1, 'character');
      const letters = typed.slice(match.to, match.to + syllable.length).join('');
      if (letters === syllable) add(match, match.to + syllable.length, 'full');
      else if (letters.length > 1 && match.to + letters.length === typed.length && syllable.startsWith(letters))
        add(match, typed.length, 'full');
      for (const initial of initialsOf(syllable))
        if (initial.length < syllable.length && typed.slice(match.to, match.to + initial.length).join('') === initial)
          add(match, match.to + initial.length, 'initial');
    }
    ends = next;
    if (ends.length === 0) break;
  }
  return ends;
}

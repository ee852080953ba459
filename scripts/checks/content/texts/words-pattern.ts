/** Many words as one pattern, so that a text is searched once. */

const ESCAPED = /[$()*+.?[\\\]^{|}]/g;
/** What `…` in the words of a list stands for: a few characters of the same sentence. */
const GAP = '[^。!?;\\n]{0,8}?';

/**
 * A pattern that matches any of the words, the longer of two with the same beginning. Null for no words.
 *
 * @param words in the form of the searched text; `…` stands for a few characters.
 */
export function wordsPattern(words: readonly string[]): RegExp | null {
  if (words.length === 0) return null;
  const byFirst = new Map<string, string[]>();
  for (const word of [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))) {
    const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), word.slice(first.length)]);
  }
  const source = (text: string) => text.replace(ESCAPED, '\\$&').replaceAll('…', GAP);
  const groups = [...byFirst].map(([first, rests]) => `${source(first)}(?:${rests.map(source).join('|')})`);
  // The class in front rejects most positions of a text at once.
  return new RegExp(`(?=[${[...byFirst.keys()].map(source).join('')}])(?:${groups.join('|')})`, 'gu');
}

/** Whether the words at this place of a text belong to longer words. */
export function isPartOf(text: string, index: number, words: string, longer: string): boolean {
  for (let at = longer.indexOf(words); at >= 0; at = longer.indexOf(words, at + 1))
    if (index >= at && text.startsWith(longer, index - at)) return true;
  return false;
}

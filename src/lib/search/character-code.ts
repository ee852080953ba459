/**
 * Lists of characters as short text: the step from each code point to the next, a small one forward as one small
 * letter, any other with its sign in base 36. A table in this form takes half of the download.
 */
const SMALL = 26;
const BASE = 36;
const FIRST = 'a'.charCodeAt(0);
const STEP = /[a-z]|[+-][0-9A-Z]+/g;

export function encodeCharacters(characters: string): string {
  let before = 0;
  let text = '';
  for (const character of characters) {
    const point = character.codePointAt(0) ?? 0;
    const step = point - before;
    before = point;
    if (step >= 0 && step < SMALL) text += String.fromCharCode(FIRST + step);
    else text += `${step < 0 ? '-' : '+'}${Math.abs(step).toString(BASE).toUpperCase()}`;
  }
  return text;
}

export function decodeCharacters(text: string): string {
  let point = 0;
  let characters = '';
  for (const [step] of text.matchAll(STEP)) {
    point += /[a-z]/.test(step) ? step.charCodeAt(0) - FIRST : parseInt(step, BASE);
    characters += String.fromCodePoint(point);
  }
  return characters;
}

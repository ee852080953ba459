/** The language of a text, told by its script: for scripts that one language of China, or of the world, is written in. */
import { directionOf, type LanguageTag } from '../../../schemas/languages.ts';

/** Letters of one script, and the language they are taken for. The first that fits counts. */
const SCRIPTS: readonly [RegExp, (text: string) => LanguageTag | null][] = [
  [/\p{Script=Tibetan}/gu, () => 'bo'],
  [/\p{Script=Mongolian}/gu, () => 'mn-Mong'],
  [/\p{Script=Hangul}/gu, () => 'ko'],
  [/\p{Script=Yi}/gu, () => 'ii'],
  [/\p{Script=New_Tai_Lue}/gu, () => 'khb'],
  [/\p{Script=Tai_Le}/gu, () => 'tdd'],
  [/\p{Script=Lisu}/gu, () => 'lis'],
  [/\p{Script=Miao}/gu, () => 'hmn'],
  [/\p{Script=Thai}/gu, () => 'th'],
  [/\p{Script=Lao}/gu, () => 'lo'],
  [/\p{Script=Myanmar}/gu, () => 'my'],
  [/\p{Script=Khmer}/gu, () => 'km'],
  [/\p{Script=Arabic}/gu, arabicScript],
];

/** Most of the letters, so that a name or a number in another script changes nothing. */
const MOST = 0.7;

/** What `lang` and `dir` have to say of a text in a Chinese page; empty for Chinese and for scripts of many languages. */
export interface TextLanguage {
  lang?: LanguageTag;
  dir?: 'ltr' | 'rtl';
}

export function textLanguage(text: string): TextLanguage {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return {};
  for (const [script, languageOf] of SCRIPTS) {
    const found = (text.match(script) ?? []).filter((character) => /\p{L}/u.test(character)).length;
    if (found < letters * MOST) continue;
    const lang = languageOf(text);
    // Which language it is may be open; that it runs from the right is not.
    return lang === null ? { dir: 'rtl' } : { lang, dir: directionOf(lang) };
  }
  return {};
}

/** Uyghur writes every vowel, Kazakh marks soft words with a high hamza; the rest may be Arabic, Persian or another. */
function arabicScript(text: string): LanguageTag | null {
  if (/[\u0674]/.test(text)) return 'kk-Arab';
  return /[\u06C6-\u06C8\u06D0\u06CB\u06D5\u06AD]/.test(text) ? 'ug' : null;
}

/** `lang` and `dir` of a text whose language is told; nothing where none is. */
export const languageAttributes = (lang: string | undefined): { lang?: string; dir?: 'ltr' | 'rtl' } =>
  lang === undefined ? {} : { lang, dir: directionOf(lang) };

/**
 * The language of a text, recognised by its script where that script is used for a single language in China or
 * worldwide.
 */
import { directionOf, type LanguageTag } from '../../../schemas/languages.ts';

/** Chinese punctuation, which belongs to the text around a word. */
const CHINESE_MARKS = '\\u3000-\\u303f\\uff00-\\uffef“”‘’—…';

interface Script {
  letter: RegExp;
  /** Words and the characters between them. */
  words: RegExp;
  /** The language assumed for the letters; null where it cannot be decided. */
  languageOf: (text: string) => LanguageTag | null;
}

/** @param name of the script in regular expressions. */
function script(name: string, language: LanguageTag | Script['languageOf'], marks = CHINESE_MARKS): Script {
  const letter = `(?=\\p{L})\\p{Script=${name}}`;
  const sign = `\\p{M}\\p{Cf}\\p{Script=${name}}`;
  const word = `${letter}[${sign}]*`;
  return {
    letter: new RegExp(letter, 'gu'),
    words: new RegExp(`${word}(?:[^\\p{L}${sign}${marks}]*${word})*`, 'gu'),
    languageOf: typeof language === 'string' ? () => language : language,
  };
}

/** The first match counts. */
const SCRIPTS: readonly Script[] = [
  script('Tibetan', 'bo'),
  script('Mongolian', 'mn-Mong'),
  script('Hangul', 'ko'),
  script('Yi', 'ii'),
  script('New_Tai_Lue', 'khb'),
  script('Tai_Le', 'tdd'),
  script('Lisu', 'lis'),
  script('Miao', 'hmn'),
  script('Thai', 'th'),
  script('Lao', 'lo'),
  script('Myanmar', 'my'),
  script('Khmer', 'km'),
  script('Arabic', arabicScript),
];
const CHINESE = script('Han', 'zh-Hans', '');

const OTHER_SCRIPTS = new RegExp([...SCRIPTS.map(({ letter }) => letter.source), '&#'].join('|'), 'u');
/** False, as for nearly all sources, where no word can be in one of these scripts. */
export const hasOtherScripts = (source: string): boolean => OTHER_SCRIPTS.test(source);

/** Share of letters that decides the language, so that a name in another script has no effect. */
const MOST = 0.7;

/**
 * Attributes `lang` and `dir` of a text; empty where it is in the surrounding language, or its language is not known.
 */
export interface TextLanguage {
  lang?: LanguageTag;
  dir?: 'ltr' | 'rtl';
}

/** @param around language of the surrounding text. */
export function textLanguage(text: string, around = 'zh-Hans'): TextLanguage {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return {};
  // A Japanese text can consist of Chinese characters only.
  const scripts = /^(?:zh|ja)/.test(around) ? SCRIPTS : [...SCRIPTS, CHINESE];
  const most = scripts.find(({ letter }) => (text.match(letter)?.length ?? 0) >= letters * MOST);
  return most ? languageOfScript(most, text, around) : {};
}

/** A part of a text with its attributes `lang` and `dir`. */
export interface TextPart extends TextLanguage {
  text: string;
}

/** Splits the text into parts, so that words in the script of another language are parts of their own. */
export function languageParts(text: string, around = 'zh-Hans'): TextPart[] {
  // Korean and Japanese sentences can contain Chinese characters.
  const scripts = /^(?:zh|ja|ko)/.test(around) ? SCRIPTS : [...SCRIPTS, CHINESE];
  const parts: TextPart[] = [];
  let end = 0;
  const found = scripts.flatMap((each) =>
    [...text.matchAll(each.words)].map(({ index, 0: words }) => ({ index, words, script: each })),
  );
  for (const { index, words, script } of found.sort((a, b) => a.index - b.index)) {
    const language = languageOfScript(script, words, around);
    if (language.dir === undefined) continue;
    if (index > end) parts.push({ text: text.slice(end, index) });
    parts.push({ text: words, ...language });
    end = index + words.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}

function languageOfScript({ languageOf }: Script, text: string, around: string): TextLanguage {
  const lang = languageOf(text);
  // All right-to-left languages here use Arabic letters, so the declared language is more reliable than a guess.
  if (lang === around || (directionOf(around) === 'rtl' && (lang === null || directionOf(lang) === 'rtl'))) return {};
  // The direction is certain even where the language is not.
  return lang === null ? { dir: 'rtl' } : { lang, dir: directionOf(lang) };
}

/** Letters of Uyghur and Kazakh that Arabic does not have. */
const TURKIC = /[\u06C6-\u06C8\u06D0\u06CB\u06D5\u06AD]/;
/** Letters of Uyghur that Kazakh does not use. */
const UYGHUR = /[\u0626\u06C8\u06D0\u063A]/;

/** Kazakh marks soft words with a high hamza and has an ain of its own; Uyghur begins vowels with a hamza. */
function arabicScript(text: string): LanguageTag | null {
  if (/\u0674/.test(text) || (/\u0639/.test(text) && TURKIC.test(text) && !UYGHUR.test(text))) return 'kk-Arab';
  return TURKIC.test(text) ? 'ug' : null;
}

/** `lang` and `dir` of a text; an empty object where its language is not known. */
export const languageAttributes = (lang: string | undefined): { lang?: string; dir?: 'ltr' | 'rtl' } =>
  lang === undefined ? {} : { lang, dir: directionOf(lang) };

/**
 * The language of a text, recognised by its script: for scripts that one language of China, or of the world, is written
 * in.
 */
import { directionOf, type LanguageTag } from '../../../schemas/languages.ts';

/** Punctuation of Chinese, which belongs to what stands around a word. */
const CHINESE_MARKS = '\\u3000-\\u303f\\uff00-\\uffef“”‘’—…';

interface Script {
  letter: RegExp;
  /** Words with what is between them. */
  words: RegExp;
  /** The language the letters are taken for; null where it stays open. */
  languageOf: (text: string) => LanguageTag | null;
}

/** @param name as regular expressions know it. */
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

/** The first that fits counts. */
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
/** False where no word of a Markdown source can be in one of these scripts, as in nearly all. */
export const hasOtherScripts = (source: string): boolean => OTHER_SCRIPTS.test(source);

/** Most of the letters, so that a name or a number in another script changes nothing. */
const MOST = 0.7;

/**
 * What `lang` and `dir` have to say of a text; empty where it is in the language around it, or its language is not
 * known.
 */
export interface TextLanguage {
  lang?: LanguageTag;
  dir?: 'ltr' | 'rtl';
}

/** @param around language of what the text is in. */
export function textLanguage(text: string, around = 'zh-Hans'): TextLanguage {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return {};
  // Japanese has texts of Chinese characters alone.
  const scripts = /^(?:zh|ja)/.test(around) ? SCRIPTS : [...SCRIPTS, CHINESE];
  const most = scripts.find(({ letter }) => (text.match(letter)?.length ?? 0) >= letters * MOST);
  return most ? languageOfScript(most, text, around) : {};
}

/** A part of a text, and what `lang` and `dir` have to say of it. */
export interface TextPart extends TextLanguage {
  text: string;
}

/** The text in parts: words in the script of another language apart from those around them. */
export function languageParts(text: string, around = 'zh-Hans'): TextPart[] {
  // Korean and Japanese sentences have Chinese characters among their own.
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
  // Every language written from the right is written in Arabic letters, so what is said around is better than a guess.
  if (lang === around || (directionOf(around) === 'rtl' && (lang === null || directionOf(lang) === 'rtl'))) return {};
  // Which language it is may be open; that it runs from the right is not.
  return lang === null ? { dir: 'rtl' } : { lang, dir: directionOf(lang) };
}

/** Letters that Uyghur and Kazakh have and Arabic has not. */
const TURKIC = /[\u06C6-\u06C8\u06D0\u06CB\u06D5\u06AD]/;
/** Letters of Uyghur that Kazakh writes otherwise. */
const UYGHUR = /[\u0626\u06C8\u06D0\u063A]/;

/** Kazakh marks soft words with a high hamza and has an ain of its own; Uyghur begins vowels with a hamza. */
function arabicScript(text: string): LanguageTag | null {
  if (/\u0674/.test(text) || (/\u0639/.test(text) && TURKIC.test(text) && !UYGHUR.test(text))) return 'kk-Arab';
  return TURKIC.test(text) ? 'ug' : null;
}

/** `lang` and `dir` of a text whose language is known; nothing where it is not. */
export const languageAttributes = (lang: string | undefined): { lang?: string; dir?: 'ltr' | 'rtl' } =>
  lang === undefined ? {} : { lang, dir: directionOf(lang) };

/** Finds personal data in running text and its replacements (R-DL-32, R-YZ-21.2). */
import { ADDRESS_PATTERNS } from './address-patterns.ts';
import { foldChineseDigits, foldText } from './fold-text.ts';
import type { PersonalDataKind } from './kinds.ts';
import { originalOffset, type MappedText } from './mapped-text.ts';
import { NAME_PATTERNS } from './name-patterns.ts';
import { NUMBER_PATTERNS } from './number-patterns.ts';
import type { Pattern, Writer } from './pattern.ts';

export type { Writer } from './pattern.ts';

export interface PersonalDatum {
  kind: PersonalDataKind;
  /** Offsets in the text, in UTF-16 units. */
  start: number;
  end: number;
  /** Normalised: half-width, without markup. */
  value: string;
  replacement: string;
}

/** In order of priority: later patterns do not match text that an earlier one has matched. */
const PATTERNS: readonly Pattern[] = [...NUMBER_PATTERNS, ...ADDRESS_PATTERNS, ...NAME_PATTERNS];
/** Kinds whose digits are sometimes written in Chinese. */
const SPELT_OUT = PATTERNS.filter(({ kind }) => kind === 'identity' || kind === 'phone');
const CHINESE_NUMBER =
  /(?=(?:\d[\s-]?){0,10}[零〇○洞一壹幺二贰两三叁四肆五伍六陆七柒拐八捌九玖勾])(?:[零〇○洞一壹幺二贰两三叁四肆五伍六陆七柒拐八捌九玖勾\d][\s-]?){11}/;
/** Characters around a match that show what it is. */
const AROUND = 60;
/** Replaces text that has already been matched. */
const TAKEN = '\u0000';

/**
 * Personal data of the text, in the order it is there. Text that has been masked holds none.
 *
 * @param text as it is, or rewritten with a map of offsets; the offsets of the result are those of the
 *   original.
 */
export function findPersonalData(text: string | MappedText, writer: Writer): PersonalDatum[] {
  const folded = foldText(typeof text === 'string' ? { text } : text);
  const found: PersonalDatum[] = [];
  let plain = folded.text;
  const search = (patterns: readonly Pattern[]) => {
    for (const pattern of patterns) {
      const matches = matchesOf(plain, pattern, writer);
      for (const { start, end, ...datum } of matches)
        found.push({ ...datum, start: originalOffset(folded, start), end: originalOffset(folded, end) });
      plain = withoutTaken(plain, matches);
    }
  };
  search(PATTERNS);
  if (CHINESE_NUMBER.test(plain)) {
    plain = foldChineseDigits(plain);
    search(SPELT_OUT);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The text with matches overwritten; all matches of a pattern at once, since a file may contain thousands. */
function withoutTaken(text: string, matches: readonly { start: number; end: number }[]): string {
  if (matches.length === 0) return text;
  let left = '';
  let at = 0;
  for (const { start, end } of matches) {
    left += text.slice(at, start) + TAKEN.repeat(end - start);
    at = end;
  }
  return left + text.slice(at);
}

function matchesOf(
  text: string,
  { kind, pattern, needs, tail = text.length, ofAuthority = true, ofPublic = true, accepts, replace }: Pattern,
  writer: Writer,
): PersonalDatum[] {
  if (writer === 'authority' ? !ofAuthority : !ofPublic) return [];
  if (needs?.test(text) === false) return [];
  const from = Math.max(0, text.length - tail);
  return matchesIn(from === 0 ? text : text.slice(from), pattern).flatMap((match) => {
    const [first, last] = match.indices?.groups?.['datum'] ?? [match.index, match.index + match[0].length];
    const [start, end] = [from + first, from + last];
    const words = text.slice(start, end);
    const around = {
      before: text.slice(Math.max(0, start - AROUND), start),
      after: text.slice(end, end + AROUND),
      writer,
    };
    const replacement = replace(words);
    if ((accepts && !accepts(words, around)) || replacement === words || words.includes(TAKEN)) return [];
    return [{ kind, start, end, value: words, replacement }];
  });
}

/** Like `matchAll`, which compiles the pattern on every call: too slow for many patterns and many short texts. */
function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) matches.push(match);
  return matches;
}

/** Entries by their numbers: 发文字号, 索引号, item codes, telephone numbers. */
import { citedNumbers, parseTypedNumber, type TypedNumber } from './document-number.ts';
import { fold } from './fold.ts';
import { codeKeys, numberKeys } from './head-grams.ts';
import type { EntryNumber, Head } from './index-files.ts';
import type { Lexicon } from './index-reader.ts';
import { parseTypedIndexNumber } from './index-number.ts';
import { arabicNumerals } from './numerals.ts';

export interface TypedNumbers {
  document: TypedNumber | null;
  /** Letters and digits of an index number, an item code or a telephone number. */
  code: string | null;
}

/** Most entries compared with a number. */
const MOST_COMPARED = 60;

/** What numbers are called, before them. */
const LABEL =
  /^(?:信息)?(?:索引号|索引|发文字号|文号|公文号|编号|事项编码|项目编码|编码|信件编号|来信编号|电话号码|电话|号码)\s*[:：是为]?\s*/u;

export function readNumbers(typed: string): TypedNumbers {
  const text = arabicNumerals(
    typed
      .trim()
      .replace(LABEL, '')
      .replace(/号文件?$/u, '号'),
  );
  return { document: parseTypedNumber(text) ?? serialOnly(text), code: parseTypedIndexNumber(text) };
}

/** 示政发12号: an issuer and a serial, without the year. */
function serialOnly(text: string): TypedNumber | null {
  const match = /^([\p{Script=Han}]{2,12}?)第?(\d{1,4})号$/u.exec(text.normalize('NFKC').replace(/\s+/gu, ''));
  return match ? { issuer: match[1] ?? '', year: '', serial: String(Number(match[2])), certain: false } : null;
}

export const keysOfNumbers = ({ document, code }: TypedNumbers): string[] => [
  ...(document ? numberKeys(document) : []),
  ...(code === null ? [] : codeKeys(code)),
];

/** Entries that may have the number; {@link compareNumbers} decides. Newest first. */
export function numberCandidates(numbers: TypedNumbers, lexicon: Lexicon): EntryNumber[] {
  const sets = [
    numbers.document ? numberKeys(numbers.document) : [],
    numbers.code === null ? [] : codeKeys(numbers.code),
  ];
  const found = new Set<EntryNumber>();
  for (const keys of sets) {
    if (keys.length === 0) continue;
    const lists = keys.map((key) => lexicon.gram(key).postings.map(({ entry }) => entry));
    const rest = lists.slice(1).map((list) => new Set(list));
    for (const entry of lists[0] ?? []) if (rest.every((list) => list.has(entry))) found.add(entry);
  }
  return [...found].sort((a, b) => b - a).slice(0, MOST_COMPARED);
}

export function compareNumbers({ document, code }: TypedNumbers, head: Head): 'exact' | 'partial' | null {
  const own = head.documentNumber === undefined ? [] : citedNumbers(head.documentNumber);
  const kinds = own.flatMap((number) => {
    if (!document || !number.issuer.includes(document.issuer)) return [];
    if (document.year !== '' && number.year !== document.year) return [];
    if (document.serial !== undefined && number.serial !== document.serial) return [];
    const exact =
      document.serial !== undefined &&
      document.year !== '' &&
      (document.issuer === '' || number.issuer === document.issuer);
    return [exact ? ('exact' as const) : ('partial' as const)];
  });
  if (code !== null)
    for (const written of [head.indexNumber ?? '', ...(head.codes ?? [])]) {
      const folded = fold(written);
      if (folded === code) kinds.push('exact');
      else if (folded !== '' && folded.includes(code)) kinds.push('partial');
    }
  return kinds.includes('exact') ? 'exact' : (kinds[0] ?? null);
}

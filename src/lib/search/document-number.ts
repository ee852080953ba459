/** Document numbers (发文字号) as people type them: any brackets, any width, with or without issuer, 第 or 号. */

export interface DocumentNumber {
  /** Code of the issuing institution in lower case, for example `示政发`; empty when not given. */
  issuer: string;
  year: string;
  /** Without leading zeros. Absent in a query that stops after the year. */
  serial?: string;
}

export interface TypedNumber extends DocumentNumber {
  /** True with brackets or 号; `2025 12` may mean something else. */
  certain: boolean;
}

const OPEN = '[\\[(〔【〈<{「『]';
const CLOSE = '[\\])〕】〉>}」』]';
const ISSUER = '[\\p{Script=Han}a-z]';

const TYPED = new RegExp(
  `^(?<issuer>${ISSUER}{0,20}?)\\s*(?<open>${OPEN})?\\s*(?<year>(?:19|20)\\d{2})(?<gap>\\s*(?<close>${CLOSE})?` +
    `[\\s\\-/年第.,、]*)(?<serial>\\d{1,5})?\\s*(?<mark>号?)$`,
  'u',
);
const WRITTEN = new RegExp(
  `(?<issuer>${ISSUER}{0,20})\\s*${OPEN}\\s*(?<year>(?:19|20)\\d{2})\\s*${CLOSE}\\s*第?\\s*(?<serial>\\d{1,5})\\s*号`,
  'gu',
);

const canonical = (text: string) => text.normalize('NFKC').toLowerCase();

/** Reads a whole query as a document number, or `null` when it is not one. */
export function parseTypedNumber(query: string): TypedNumber | null {
  const groups = TYPED.exec(canonical(query).trim())?.groups;
  if (!groups) return null;
  const { issuer = '', year = '', serial, open, close, gap, mark } = groups;
  const bracketed = open !== undefined || close !== undefined;
  if (serial === undefined) return bracketed ? { issuer, year, certain: true } : null;
  const certain = bracketed || mark === '号';
  // "202512" alone is a number like any other; something must separate year and serial.
  const isDelimited = certain || (gap ?? '') !== '' || issuer !== '';
  return isDelimited ? { issuer, year, serial: withoutZeros(serial), certain } : null;
}

/**
 * The document numbers that a text cites, each once, in order. The issuer is the longest run of letters before the
 * bracket.
 */
export function citedNumbers(text: string): Required<DocumentNumber>[] {
  const found = new Map<string, Required<DocumentNumber>>();
  for (const match of canonical(text).matchAll(WRITTEN)) {
    const { issuer = '', year = '', serial = '' } = match.groups ?? {};
    const number = { issuer, year, serial: withoutZeros(serial) };
    found.set(`${issuer}/${year}/${number.serial}`, number);
  }
  return [...found.values()];
}

/** Whether `typed` matches the number `written`; the issuer may be incomplete. */
export function isSameNumber(typed: DocumentNumber, written: string): 'exact' | 'partial' | null {
  const number = citedNumbers(written)[0];
  if (!number || number.year !== typed.year || !number.issuer.includes(typed.issuer)) return null;
  if (typed.serial === undefined) return 'partial';
  return number.serial === typed.serial ? 'exact' : null;
}

/**
 * The word under which Pagefind indexes a citation: a run of Latin letters and digits, which segmentation does not
 * split, with a letter at its end, so that number 12 is not a prefix of number 120.
 */
export function citationWord({ year, serial }: DocumentNumber): string {
  return `wh${year}n${serial ?? ''}z`;
}

const withoutZeros = (digits: string) => digits.replace(/^0+(?=\d)/, '');

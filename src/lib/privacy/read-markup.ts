/** Two readings of Markdown in which personal data is searched: as typed, and without markup. */
import { rewrite, type MappedText } from './mapped-text.ts';

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\w{2,16}));/g;
/** Named character references for separators and signs of numbers. */
const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  hyphen: '-',
  dash: '-',
  ndash: '-',
  mdash: '-',
  middot: '·',
  centerdot: '·',
  shy: '',
  zwnj: '',
  zwj: '',
  lrm: '',
  rlm: '',
  ZeroWidthSpace: '',
  NoBreak: '',
  commat: '@',
  period: '.',
  lpar: '(',
  rpar: ')',
  plus: '+',
  lowbar: '_',
};
/** Percent-encoded digits and signs of numbers. */
const PERCENT = /%(2[0-9BDEbde]|3\d|40)/g;
const ESCAPED = /\\([!-/:-@[-`{-~])/g;

/**
 * Markup that can split a number without changing how it reads: tags, comments, delimiters of emphasis and code, ends
 * of links, quote markers. A single asterisk between digits is a multiplication sign.
 */
const MARKS =
  /<!--[\s\S]{0,2000}?-->|<\/?[A-Za-z][^<>]{0,2000}>|[*~]{2,}|_{2,}|`+|(?<!\d)[*_]|[*_](?!\d)|\]\([^()\s]{0,2000}\)|[[\]]|(?<=\n)[ \t]*(?:>[ \t]?)+/g;

/** Both readings; character references, escapes and percent codes are resolved in either. */
export function readings(markdown: string): MappedText[] {
  const resolved = resolve({ text: markdown });
  const marked = rewrite(resolved, MARKS, () => '');
  return marked === resolved ? [resolved] : [resolved, marked];
}

function resolve(mapped: MappedText): MappedText {
  const characters = rewrite(mapped, REFERENCE, (found, decimal, hexadecimal, name) => {
    if (name !== undefined) return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? found) : found;
    const point = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : found;
  });
  const plain = rewrite(characters, ESCAPED, (_, escaped) => escaped ?? '');
  return rewrite(plain, PERCENT, (_, code) => String.fromCharCode(parseInt(code ?? '', 16)));
}

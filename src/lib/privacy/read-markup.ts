/** Markdown as personal data may be written in it: as it stands, and as it reads without its marks. */
import { rewrite, type MappedText } from './mapped-text.ts';

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\w{2,16}));/g;
/** Named references for what is between digits or is one of the signs of a number. */
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
/** Digits and signs of numbers, in addresses. */
const PERCENT = /%(2[0-9BDEbde]|3\d|40)/g;
const ESCAPED = /\\([!-/:-@[-`{-~])/g;

/**
 * What a number can be split by and still be read as one: tags, comments, marks of emphasis and code, ends of links,
 * marks of quotations. A single asterisk between digits is a sign of multiplication.
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

/** Automatic numbers of paragraphs as the text they show: 一、 （一） 1. … (ECMA-376 part 1, 17.9). */
import { chineseNumber } from './chinese-number.ts';
import { childOf, isElement, valueOf, type XmlElement } from './xml.ts';

interface Level {
  format: string;
  /** `%1、`: the numbers of the levels are put in place of %1 to %9. */
  text: string;
  start: number;
}

/** The number of a paragraph: its text, or a bullet of a level. */
export type Label = { text: string } | { bullet: number };

export interface Numbering {
  /** The label of the next paragraph of a list; null if it shows none. Counts on. */
  next(id: string, level: number): Label | null;
}

const HEAVENLY_STEMS = '甲乙丙丁戊己庚辛壬癸';
const CIRCLED = (n: number) => (n <= 20 ? String.fromCodePoint(0x245f + n) : `(${n})`);
const letter = (n: number) => String.fromCodePoint(97 + ((n - 1) % 26)).repeat(Math.ceil(n / 26));

const FORMATS: Readonly<Record<string, (n: number) => string>> = {
  chineseCounting: chineseNumber,
  chineseCountingThousand: chineseNumber,
  japaneseCounting: chineseNumber,
  ideographDigital: chineseNumber,
  taiwaneseCounting: chineseNumber,
  taiwaneseCountingThousand: chineseNumber,
  ideographTraditional: (n) => HEAVENLY_STEMS[n - 1] ?? String(n),
  decimalEnclosedCircle: CIRCLED,
  decimalEnclosedCircleChinese: CIRCLED,
  decimalFullWidth: (n) => String(n).replace(/\d/g, (digit) => String.fromCodePoint(digit.charCodeAt(0) + 0xfee0)),
  decimalZero: (n) => String(n).padStart(2, '0'),
  lowerLetter: letter,
  upperLetter: (n) => letter(n).toUpperCase(),
  lowerRoman: (n) => roman(n).toLowerCase(),
  upperRoman: roman,
  none: () => '',
};

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(n: number): string {
  const step = ROMAN.find(([value]) => value <= n);
  return step === undefined ? '' : step[1] + roman(n - step[0]);
}

/** @param part `numbering.xml`; without it no paragraph has a number. */
export function readNumbering(part: XmlElement | undefined): Numbering {
  const of = (name: string) => (part?.children ?? []).filter((each) => isElement(each) && each.name === name);
  const abstracts = new Map(
    of('w:abstractNum').map((each) => [(each as XmlElement).attributes['w:abstractNumId'] ?? '', levelsOf(each)]),
  );
  const lists = new Map(
    of('w:num').map((each) => {
      const list = each as XmlElement;
      return [list.attributes['w:numId'] ?? '', { base: valueOf(list, 'w:abstractNumId') ?? '', own: overrides(list) }];
    }),
  );
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();

  return {
    next(id, level) {
      const list = lists.get(id);
      const levels = abstracts.get(list?.base ?? '');
      const at = list?.own.get(level)?.level ?? levels?.get(level);
      if (!list || !at) return null;
      if (at.format === 'bullet') return { bullet: level };
      const count = counts.get(list.base) ?? [];
      counts.set(list.base, count);
      // A list that starts anew does so at its first paragraph.
      const startsAt = list.own.get(level)?.start;
      const key = `${id} ${level}`;
      const restarts = startsAt !== undefined && !begun.has(key);
      begun.add(key);
      count[level] = restarts || count[level] === undefined ? (startsAt ?? at.start) : count[level] + 1;
      count.length = level + 1;
      const text = at.text.replace(/%([1-9])/g, (_, digit: string) => {
        const of = Number(digit) - 1;
        const format = levels?.get(of)?.format ?? 'decimal';
        return (FORMATS[format] ?? String)(count[of] ?? levels?.get(of)?.start ?? 1);
      });
      return text.trim() === '' ? null : { text };
    },
  };
}

function levelsOf(list: XmlElement | string): Map<number, Level> {
  if (!isElement(list)) return new Map();
  return new Map(
    list.children.flatMap((each): [number, Level][] =>
      isElement(each) && each.name === 'w:lvl' ? [[Number(each.attributes['w:ilvl'] ?? 0), levelOf(each)]] : [],
    ),
  );
}

function levelOf(level: XmlElement): Level {
  return {
    format: valueOf(level, 'w:numFmt') ?? 'decimal',
    text: valueOf(level, 'w:lvlText') ?? '',
    start: Number(valueOf(level, 'w:start') ?? 1) || 1,
  };
}

function overrides(list: XmlElement): Map<number, { start?: number; level?: Level }> {
  return new Map(
    list.children.flatMap((each): [number, { start?: number; level?: Level }][] => {
      if (!isElement(each) || each.name !== 'w:lvlOverride') return [];
      const start = valueOf(each, 'w:startOverride');
      const level = childOf(each, 'w:lvl');
      return [
        [
          Number(each.attributes['w:ilvl'] ?? 0),
          { ...(start === undefined ? {} : { start: Number(start) }), ...(level ? { level: levelOf(level) } : {}) },
        ],
      ];
    }),
  );
}

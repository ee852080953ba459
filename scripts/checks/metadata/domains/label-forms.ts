/** The labels of domains that may be formed from the name of an organisation (R-GO-3.1.4b, R-JM-12.2, R-DL-29.2). */
import { pinyin, polyphonic } from 'pinyin-pro';
import type { LabelForm } from '../../../../schemas/rulepack.ts';
import type { Site } from '../../../../src/lib/model/site.ts';

type Record = Pick<Site['record'], 'kind' | 'region' | 'unit' | 'names'>;

/** What kind of place it is; domains are usually formed from the name without it. */
const LEVEL = /(?:特别行政区|自治[区州县旗]|地区|街道|[省市州盟县区旗镇乡])$/;

/** The Chinese names a label may be formed from: of the region for a portal, of the unit without its region otherwise. */
export function labelNames({ kind, region, unit, names: { short } }: Record): string[] {
  const withShort = (...given: string[]) => [...new Set([...(short === undefined ? [] : [short]), ...given])];
  if (kind === 'portal') return withShort(region.replace(LEVEL, '') || region, region);
  return withShort(unitName(unit, region));
}

/** The name of a unit without the region in front of it. */
export const unitName = (unit: string, region: string): string =>
  unit.startsWith(region) && unit.length > region.length ? unit.slice(region.length) : unit;

/** True if the label has one of the forms; hyphens in it do not count. */
export function hasForm(label: string, record: Record, forms: readonly LabelForm[]): boolean {
  const text = label.replaceAll('-', '');
  return forms.some((form) =>
    form === 'english'
      ? englishForms(record.names.english ?? '').includes(text)
      : labelNames(record).some((name) => pinyinForm(syllables(name, record.names.reading), form) === text),
  );
}

/** For the message: the labels in pinyin that the first of the names gives, without English. */
export function exampleLabels(record: Record, forms: readonly LabelForm[]): string[] {
  const [name = ''] = labelNames(record);
  const inPinyin = forms.filter((form) => form !== 'english');
  return inPinyin.map((form) => pinyinForm(syllables(name, record.names.reading), form));
}

const pinyinForm = (read: readonly string[], form: LabelForm) =>
  read.map((syllable) => (form === 'initials' ? syllable.slice(0, 1) : syllable)).join('');

/** The declared reading where it is one of this name, otherwise the usual one. */
function syllables(name: string, reading: string | undefined): string[] {
  const declared = reading?.split(' ') ?? [];
  if (declared.length === [...name].length && misread(name, declared).length === 0) return declared;
  return pinyin(name, { toneType: 'none', type: 'array', v: true });
}

/** Characters of the name that are not read as declared. */
function misread(name: string, declared: readonly string[]): string[] {
  const readings = polyphonic(name, { toneType: 'none', type: 'array', v: true });
  return [...name].filter((_, at) => !readings[at]?.includes(declared[at] ?? ''));
}

/** True if a declared reading is one of the names, character by character. */
export const isReadingOf = (record: Record, reading: string): boolean =>
  labelNames(record).some(
    (name) => [...name].length === reading.split(' ').length && misread(name, reading.split(' ')).length === 0,
  );

/** True if every character of the short name comes from the name, in the same order. */
export function isShortFor(short: string, name: string): boolean {
  let at = -1;
  return [...short].every((character) => (at = name.indexOf(character, at + 1)) >= 0);
}

/** All words, the first of them, or their first letters with and without small words. */
function englishForms(english: string): string[] {
  const words = english.toLowerCase().replaceAll("'", '').split(/[ -]+/).filter(Boolean);
  const main = words.filter((word) => !['of', 'and', 'the', 'for'].includes(word));
  const starts = (list: readonly string[]) => list.map((_, count) => list.slice(0, count + 1).join(''));
  const letters = (list: readonly string[]) => list.map((word) => word.slice(0, 1)).join('');
  return [...starts(words), ...starts(main), ...(main.length > 1 ? [letters(words), letters(main)] : [])];
}

/** Masks personal data in text before it is stored (R-DL-32). */
import { foldText } from './fold-text.ts';
import { originalOffset } from './mapped-text.ts';
import { hideName, isHidden, NAME_DOT, namesNobody, plainName } from './names.ts';
import { findPersonalData, type PersonalDatum, type Writer } from './personal-data.ts';
import type { PersonalDataKind } from './kinds.ts';
import { surnameOf } from './surnames.ts';

export interface Masked {
  text: string;
  /** How often each kind was masked. */
  counts: Partial<Record<PersonalDataKind, number>>;
}

/** Personal data of the writer that is already known, such as a name from a column of a table. */
export interface KnownDatum {
  kind: PersonalDataKind;
  value: string;
}

/** @param known masked wherever it occurs, besides everything that looks like personal data. */
export function maskText(text: string, writer: Writer, known: readonly KnownDatum[] = []): Masked {
  const counts: Masked['counts'] = {};
  const taken = (from: string, found: readonly PersonalDatum[]) => {
    let masked = '';
    let at = 0;
    for (const { kind, start, end, replacement } of found) {
      masked += from.slice(at, start) + replacement;
      at = end;
      counts[kind] = (counts[kind] ?? 0) + 1;
    }
    return masked + from.slice(at);
  };
  const names = known.filter(({ kind }) => kind === 'name');
  const others = known.filter(({ kind }) => kind !== 'name');
  let masked = names.reduce((left, datum) => taken(left, findKnown(left, datum)), text);
  masked = taken(masked, findPersonalData(masked, writer));
  return { text: others.reduce((left, datum) => taken(left, findKnown(left, datum)), masked), counts };
}

/** Characters that people insert into words and numbers to split them. */
const INSIDE = '[\\s·•・‧∙⋅.\\-—–_]{0,2}';
const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
/** Latin words are separated from others; Chinese ones are not. */
const apart = (text: string) => {
  const spaced = [...text].map(escaped).join(INSIDE);
  return /^[A-Za-z]/.test(text) ? `(?<![A-Za-z])${spaced}(?![A-Za-z])` : spaced;
};

/** Occurrences of the value in the text, with any spacing and width of characters. */
function findKnown(text: string, { kind, value }: KnownDatum): PersonalDatum[] {
  const words = kind === 'name' ? namesIn(value) : longWords(value);
  if (words.length === 0) return [];
  const folded = foldText({ text });
  const pattern = new RegExp(words.map(apart).join('|'), 'giu');
  return [...folded.text.matchAll(pattern)].map(({ 0: found, index }) => ({
    kind,
    start: originalOffset(folded, index),
    end: originalOffset(folded, index + found.length),
    value: found,
    replacement: kind === 'name' ? hideName(found) : '***',
  }));
}

/** Omits short words, which would match inside others. */
const longWords = (value: string) => {
  const plain = foldText({ text: value }).text.replace(/[\s-]+/g, '');
  return plain.length >= 6 ? [plain] : [];
};

/** The full names of a sender, and those parts of long ones that identify as well; the longest first. */
function namesIn(value: string): string[] {
  const names = plainName(value)
    .split(/[、,，;；/&]/)
    .map((name) => name.trim())
    .filter((name) => name !== '' && !namesNobody(name) && !isHidden(name.replace(/\s+/g, '')));
  return names.flatMap((name) => {
    const parts = name.split(new RegExp(`${NAME_DOT}|\\s`)).filter(Boolean);
    const isSpaced = parts.length > 1 && parts.every((part) => [...part].length === 1);
    const whole = withoutTitle(parts.join(''));
    const telling = isSpaced ? [] : parts.filter((part) => [...part].length >= 3);
    return [...new Set([whole, ...telling])].filter((part) => [...part].length > [...surnameOf(part)].length);
  });
}

const withoutTitle = (name: string) => name.replace(/(?:先生|女士|小姐|同志|同学|老师|师傅)$/, '');

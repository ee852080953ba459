/** Excerpts with highlighted matches, as pieces of plain text: the page never parses them as HTML. */
import { fold, foldWithOrigin } from './fold.ts';

/** A piece of text; `match` pieces are highlighted. */
export interface Piece {
  text: string;
  match: boolean;
}

/** Characters of an excerpt. */
const LENGTH = 100;
/** Characters shown before the first match. */
const LEAD = 24;

interface Range {
  start: number;
  end: number;
}

/** Ranges of `source` that match one of the words, merged and in order. */
export function findMatches(source: string, words: readonly string[]): Range[] {
  const { text, origin } = foldWithOrigin(source);
  const ranges: Range[] = [];
  for (const word of new Set(words.map(fold))) {
    if (word === '') continue;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      const last = origin[at + word.length - 1] ?? 0;
      ranges.push({
        start: origin[at] ?? 0,
        end: last + (String.fromCodePoint(source.codePointAt(last) ?? 0).length || 1),
      });
    }
  }
  ranges.sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Range[] = [];
  for (const range of ranges) {
    const previous = merged[merged.length - 1];
    if (previous && range.start <= previous.end) previous.end = Math.max(previous.end, range.end);
    else merged.push({ ...range });
  }
  return merged;
}

export function markMatches(source: string, words: readonly string[]): Piece[] {
  return cut(source, 0, source.length, findMatches(source, words));
}

/** The part of the text with the most matches close together; the beginning where there are none. */
export function excerpt(source: string, words: readonly string[]): Piece[] {
  const text = source.replace(/\s+/gu, ' ').trim();
  const ranges = findMatches(text, words);
  const best = ranges.length === 0 ? 0 : Math.max(0, densest(ranges) - LEAD);
  const start = best < LEAD / 2 ? 0 : wholeCharacter(text, best);
  const end = wholeCharacter(text, Math.min(text.length, start + LENGTH));
  const pieces = cut(text, start, end, ranges);
  if (start > 0) pieces.unshift({ text: '…', match: false });
  if (end < text.length) pieces.push({ text: '…', match: false });
  return pieces;
}

/** Start of the match from which an excerpt contains the most matched characters. */
function densest(ranges: readonly Range[]): number {
  let best = { start: ranges[0]?.start ?? 0, characters: -1 };
  for (const { start } of ranges) {
    const characters = ranges
      .filter((range) => range.start >= start && range.end <= start + LENGTH - LEAD)
      .reduce((sum, range) => sum + range.end - range.start, 0);
    if (characters > best.characters) best = { start, characters };
  }
  return best.start;
}

function cut(text: string, start: number, end: number, ranges: readonly Range[]): Piece[] {
  const pieces: Piece[] = [];
  const add = (from: number, to: number, match: boolean) => {
    if (to > from) pieces.push({ text: text.slice(from, to), match });
  };
  let at = start;
  for (const range of ranges) {
    if (range.end <= start || range.start >= end) continue;
    const from = Math.max(range.start, start);
    const to = Math.min(range.end, end);
    add(at, from, false);
    add(from, to, true);
    at = to;
  }
  add(at, end, false);
  return pieces;
}

/** Does not cut surrogate pairs. */
function wholeCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}

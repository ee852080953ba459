/**
 * Headings typed as paragraphs: visible as headings, but not to screen readers and the table of contents (R-GO-6.1c).
 */
import type { Nodes } from 'mdast';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { rangeOf } from '../../../../src/lib/markdown/parse-markdown.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { BodyInput } from '../body-input.ts';
import type { ParsedBody } from '../parse-body.ts';
import { indentBefore, atOffset, replaceRange } from '../source-edit.ts';
import { plainLine } from '../lines/soft-breaks.ts';
import { endsSentence, pauses } from '../../../../src/lib/text/official-lines.ts';
import { rules } from './rules.ts';

const report = reporter('markup', rules);

export const plainHeadings = defineSubject({ rules, find: findPlainHeadings });

/** Numbering styles of GB/T 9704-2012, 7.3.3, and of regulations; the levels of a text follow the order of one list. */
const SCHEMES: readonly (readonly RegExp[])[] = [
  [/^[一二三四五六七八九十]{1,3}、/, /^（[一二三四五六七八九十]{1,3}）|^\([一二三四五六七八九十]{1,3}\)/],
  [/^第[一二三四五六七八九十百]{1,4}章(?=[\s\u3000]|$)/, /^第[一二三四五六七八九十百]{1,4}节(?=[\s\u3000]|$)/],
];
/** Level of the first of them; level 1 is the title of the entry. */
const FIRST_LEVEL = 2;
const LONGEST = 40;

/** What the page shows as one paragraph, by offsets in the text of the body; null for any other block. */
type Piece = { start: number; end: number; text: string } | null;

interface Numbered extends NonNullable<Piece> {
  level: number;
}

/** Empty if the text has real headings: its editor knows how to write them. */
function findPlainHeadings({ body }: BodyInput): Problem[] {
  if (body.nodes.some(({ type }) => type === 'heading')) return [];
  const pieces = body.tree.children.flatMap((node) => piecesOf(body, node));
  return SCHEMES.flatMap((scheme) => headingsOf(pieces, scheme)).map(({ start, end, text, level }) => {
    const marks = '#'.repeat(level);
    const typed = body.text.slice(start, end).trim();
    const edit = replaceRange(body, start, end, `${marks} ${withoutBold(typed)}`);
    const edits = [{ ...edit, start: edit.start - indentBefore(body, start).length }];
    return report('heading-plain', atOffset(body, start), { value: text, params: { marks }, edits });
  });
}

/** A line that begins with an ideographic space is a paragraph of the page. */
function piecesOf(body: ParsedBody, node: Nodes): Piece[] {
  if (node.type !== 'paragraph') return [null];
  const { start, end } = rangeOf(node);
  let at = start;
  return body.text
    .slice(start, end)
    .split(/\n(?=[ \t]*\u3000)/)
    .map((typed) => {
      const from = at;
      at += typed.length + 1;
      return { start: from, end: from + typed.length, text: plainLine(typed).trim() };
    });
}

/**
 * One-line paragraphs numbered at one level, if all paragraphs with such numbers are one-line; a level has at least
 * two.
 */
function headingsOf(pieces: readonly Piece[], scheme: readonly RegExp[]): Numbered[] {
  const found: Numbered[] = [];
  for (const [index, pattern] of scheme.entries()) {
    const level = FIRST_LEVEL + index;
    const numbered = pieces.flatMap((piece, at) =>
      piece?.text.split('\n').some((line) => pattern.test(line.trim())) === true ? [{ ...piece, level, at }] : [],
    );
    const stand = numbered.every(({ text, at }) => isHeading(text) && pieces[at + 1] !== undefined);
    if (numbered.length < 2 || !stand) break;
    found.push(...numbered);
  }
  return found;
}

const isHeading = (text: string) =>
  [...text].length <= LONGEST && !text.includes('\n') && !endsSentence(text) && !pauses(text);

/** Removes bold: headings are bold anyway. */
const withoutBold = (typed: string) =>
  typed.replace(/^\*\*(?!\*)([^*]+)\*\*$/, '$1').replace(/^<strong>([^<]+)<\/strong>$/, '$1');

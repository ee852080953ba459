/** Line ends within paragraphs: which of them part paragraphs, and which are only where the source was wrapped. */
import type { Nodes, Paragraph } from 'mdast';
import { rangeOf, walkTree } from '../../../../src/lib/markdown/parse-markdown.ts';
import type { ParsedBody } from '../parse-body.ts';
import {
  beginsParagraph,
  endsLikeTitle,
  endsSentence,
  endsLikeSalutation,
  pauses,
  standsAlone,
  widthOf,
} from '../../../../src/lib/text/official-lines.ts';

/** One line of a paragraph. */
interface Line {
  /** Offsets in the text of the body, without the marks of quotes in front and the end. */
  start: number;
  end: number;
  /** Without marks of Markdown. */
  plain: string;
  width: number;
  /** Columns in front of the first character. */
  indent: number;
  quoted: boolean;
}

/** `certain` parts two paragraphs, `unclear` may; where the source was wrapped there is nothing to tell. */
export interface SoftBreak {
  kind: 'certain' | 'unclear';
  /** Offset of the line end. */
  lineEnd: number;
  /** Offset of the first character of the line after it. */
  next: number;
  nextLine: string;
}

/** Lines shorter than this, in columns, were not wrapped by a program. */
const NARROW = 24;
/** How far before its width a program may break a line: punctuation moves with its word. */
const SLACK = 6;
const LATIN_SLACK = 16;

/** What parts the cells of a table. */
const COLUMNS = /[|｜\t]/;

/** Breaks of a paragraph that the page does not show and that seem meant. */
export function softBreaks(body: ParsedBody, paragraph: Paragraph, parent: Nodes): SoftBreak[] {
  const lines = linesOf(body, paragraph);
  if (lines.length < 2) return [];
  const shape = shapeOf(lines);
  const fixed = fixedLineEnds(body, paragraph);
  const found = lines.slice(0, -1).map((line, index) => {
    const hard = fixed.has(line.end);
    // Lines of a table are told as a table.
    const columns = COLUMNS.test(line.plain.trim()) && COLUMNS.test(lines[index + 1]?.plain.trim() ?? '');
    return hard || columns ? 'hard' : kindOf(lines, shape, index, parent);
  });
  // A text with one paragraph a line: where most line ends part paragraphs, all of them do.
  const certain = found.filter((kind) => kind === 'certain').length;
  const pasted = certain >= 2 && certain * 2 >= found.length;
  return found.flatMap((kind, index): SoftBreak[] => {
    const [before, after] = [lines[index], lines[index + 1]];
    if (kind === 'hard' || !before || !after) return [];
    const told = pasted && shape.full[index] !== true ? 'certain' : kind;
    if (told === null) return [];
    return [{ kind: told, lineEnd: before.end, next: after.start, nextLine: after.plain }];
  });
}

function kindOf(lines: readonly Line[], shape: Shape, index: number, parent: Nodes): SoftBreak['kind'] | null {
  const [first, line, next] = [lines[0], lines[index], lines[index + 1]];
  if (!first || !line || !next) return null;
  // The page makes paragraphs of lines that begin with an ideographic space, except in lists and quotes.
  if (next.plain.startsWith('\u3000')) return parent.type === 'root' ? null : 'certain';
  const [before, after] = [line.plain.trim(), next.plain.trim()];
  if (before === '' || after === '') return null;
  const leavesQuote = line.quoted && !next.quoted;
  const leaves = leavesQuote || (parent.type === 'listItem' && next.indent < first.indent);
  const full = shape.full[index] === true;
  if (standsAlone(before) || standsAlone(after)) return 'certain';
  // The line itself is one of those that are full; another that ends within a sentence tells of a program.
  if (endsSentence(before)) return full && shape.brokenSentences > 0 && !leaves ? null : 'certain';
  if (leavesQuote || next.indent >= line.indent + 2) return 'certain';
  const numbered = beginsParagraph(before) || lines.length === 2 || !full;
  if (beginsParagraph(after) && numbered && !pauses(before)) return 'certain';
  // A short line with a number is a heading, not the start of a sentence.
  if (beginsParagraph(before) && !full && !pauses(before)) return 'certain';
  if (leaves || beginsParagraph(after)) return 'unclear';
  if (endsLikeSalutation(after) && endsLikeTitle(before)) return 'unclear';
  if (pauses(before) || full) return null;
  return shape.widest < NARROW || line.width < shape.widest / 2 ? 'unclear' : null;
}

/** What the lengths of the lines tell of how they came to be. */
interface Shape {
  /** Columns of the longest line. */
  widest: number;
  /** For each line, whether it is as full as the others: a program may have broken it. */
  full: readonly boolean[];
  /** How many full lines end within a sentence. */
  brokenSentences: number;
}

function shapeOf(lines: readonly Line[]): Shape {
  const widest = lines.reduce((most, { width }) => Math.max(most, width), 0);
  const near = lines.map(({ width, plain }) => width >= widest - (/\p{Script=Han}/u.test(plain) ? SLACK : LATIN_SLACK));
  const filled = near.filter(Boolean).length;
  const wide = widest >= NARROW + SLACK && (filled > 1 || lines.length === 2);
  const full = near.map((each) => wide && each);
  const brokenSentences = lines
    .slice(0, -1)
    .filter(({ plain }, index) => full[index] === true && !endsSentence(plain.trim()));
  return { widest, full, brokenSentences: brokenSentences.length };
}

/** Line ends that the page shows, and those within code and tags. */
function fixedLineEnds({ text }: ParsedBody, paragraph: Paragraph): Set<number> {
  const ends = new Set<number>();
  for (const node of walkTree(paragraph)) {
    if ('children' in node || node.type === 'text') continue;
    const { start, end } = rangeOf(node);
    for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) ends.add(at);
  }
  return ends;
}

function linesOf(body: ParsedBody, paragraph: Paragraph): Line[] {
  const { start, end } = rangeOf(paragraph);
  const lines: Line[] = [];
  for (let at = start; at < end;) {
    const lineEnd = Math.min(...[body.text.indexOf('\n', at), end].filter((offset) => offset >= 0));
    const lineStart = body.text.lastIndexOf('\n', at - 1) + 1;
    const marks =
      at === start ? body.text.slice(lineStart, at) : (/^[ \t>]*/.exec(body.text.slice(at, lineEnd))?.[0] ?? '');
    const from = at === start ? at : at + marks.length;
    const plain = plainLine(body.text.slice(from, lineEnd));
    const typedIndent = body.typed === body.text ? marks.length : typedIndentOf(body, from);
    lines.push({
      start: from,
      end: lineEnd,
      plain,
      width: widthOf(plain.trim()),
      indent: typedIndent,
      quoted: marks.includes('>'),
    });
    at = lineEnd + 1;
  }
  return lines;
}

/** Spaces that the reading of the text took away are an indent too. */
function typedIndentOf(body: ParsedBody, offset: number): number {
  const typed = body.originOf(offset);
  return typed - (body.typed.lastIndexOf('\n', typed - 1) + 1);
}

/**
 * A line without the marks of Markdown, as far as the length and the ends of the line matter. No pattern looks past the
 * next sign of its own kind: over a line of nothing but brackets it would take the square of its length.
 */
function plainLine(line: string): string {
  return line
    .replace(/!?\[([^[\]]*)\](?:\([^()]*\))?/g, '$1')
    .replace(/<[^<>]*>/g, '')
    .replace(/\\(?=[!-/:-@[-`{-~])|\*\*|~~|`/g, '')
    .trimEnd();
}

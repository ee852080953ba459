/** Line ends within paragraphs: which were meant to separate paragraphs, and which come from wrapping the source. */
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
  /** Offsets in the text of the body, without leading quote markers and the line end. */
  start: number;
  end: number;
  /** Without Markdown syntax. */
  plain: string;
  width: number;
  /** Width of the indent, in columns. */
  indent: number;
  quoted: boolean;
}

/** A paragraph and its container. */
export interface PlacedParagraph {
  paragraph: Paragraph;
  parent: Nodes;
}

/** `certain` separates two paragraphs, `unclear` may; wrapped source is not reported. */
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

/** Share of line ends that must clearly separate paragraphs for every line to count as one. */
const MIN_OF_PARAGRAPH = 1 / 2;
const MIN_OF_TEXT = 1 / 3;

/** Separators of table cells. */
const COLUMNS = /[|｜\t]/;

/** Line ends of one paragraph with their classification. */
interface Breaks {
  lines: readonly Line[];
  shape: Shape;
  kinds: readonly (SoftBreak['kind'] | 'hard' | null)[];
}

/** Breaks of each paragraph that the page does not show but that seem intended; paragraphs without any are left out. */
export function softBreaks(body: ParsedBody, paragraphs: readonly PlacedParagraph[]): SoftBreak[][] {
  const found = paragraphs.map(({ paragraph, parent }) => breaksOf(body, paragraph, parent));
  const all = found.flatMap(({ kinds }) => kinds);
  const pasted = partsParagraphs(all, MIN_OF_TEXT);
  return found
    .map((breaks) => reportedBreaks(breaks, pasted, partsParagraphs(breaks.kinds, MIN_OF_PARAGRAPH)))
    .filter((breaks) => breaks.length > 0);
}

function breaksOf(body: ParsedBody, paragraph: Paragraph, parent: Nodes): Breaks {
  const lines = linesOf(body, paragraph);
  const shape = shapeOf(lines);
  const fixed = lines.length < 2 ? new Set<number>() : fixedLineEnds(body, paragraph);
  const kinds = lines.slice(0, -1).map((line, index) => {
    const hard = fixed.has(line.end);
    // Lines of a table are reported as a table.
    const columns = COLUMNS.test(line.plain.trim()) && COLUMNS.test(lines[index + 1]?.plain.trim() ?? '');
    return hard || columns ? 'hard' : kindOf(lines, shape, index, parent);
  });
  return { lines, shape, kinds };
}

/** True if every line is a paragraph: so many line ends separate paragraphs that the others are taken to do so too. */
function partsParagraphs(kinds: Breaks['kinds'], least: number): boolean {
  const unseen = kinds.filter((kind) => kind !== 'hard');
  const certain = unseen.filter((kind) => kind === 'certain').length;
  return certain >= 2 && certain >= unseen.length * least;
}

function reportedBreaks({ lines, shape, kinds }: Breaks, pastedText: boolean, pastedParagraph: boolean): SoftBreak[] {
  return kinds.flatMap((kind, index): SoftBreak[] => {
    const [before, after] = [lines[index], lines[index + 1]];
    if (kind === 'hard' || !before || !after) return [];
    const whole = kind === 'unclear' || (shape.full[index] !== true && !pauses(before.plain.trim()));
    const pasted = (pastedText && whole) || (pastedParagraph && shape.full[index] !== true);
    const meant = pasted ? 'certain' : kind;
    return meant === null ? [] : [{ kind: meant, lineEnd: before.end, next: after.start, nextLine: after.plain }];
  });
}

function kindOf(lines: readonly Line[], shape: Shape, index: number, parent: Nodes): Breaks['kinds'][number] {
  const [first, line, next] = [lines[0], lines[index], lines[index + 1]];
  if (!first || !line || !next) return null;
  // The page makes paragraphs of lines that begin with an ideographic space, except in lists and quotes.
  if (next.plain.startsWith('\u3000')) return parent.type === 'root' ? 'hard' : 'certain';
  const [before, after] = [line.plain.trim(), next.plain.trim()];
  if (before === '' || after === '') return null;
  const leavesQuote = line.quoted && !next.quoted;
  const leaves = leavesQuote || (parent.type === 'listItem' && next.indent < first.indent);
  const full = shape.full[index] === true;
  if (standsAlone(before) || standsAlone(after)) return 'certain';
  // The line is full, and another full line ends within a sentence, so a program wrapped the text.
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

/** What line lengths reveal about how the text was produced. */
interface Shape {
  /** Columns of the longest line. */
  widest: number;
  /** For each line, whether it is about as long as the longest: a program may have wrapped it. */
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

/** Spaces removed by `readMarkdown` count as an indent too. */
function typedIndentOf(body: ParsedBody, offset: number): number {
  const typed = body.originOf(offset);
  return typed - (body.typed.lastIndexOf('\n', typed - 1) + 1);
}

/**
 * A line without Markdown syntax, as far as the length and the ends of the line matter. No pattern looks past the
 * next character of its own kind: a line of nothing but brackets would take quadratic time.
 */
export function plainLine(line: string): string {
  return line
    .replace(/!?\[([^[\]]*)\](?:\([^()]*\))?/g, '$1')
    .replace(/<[^<>]*>/g, '')
    .replace(/\\(?=[!-/:-@[-`{-~])|\*\*|~~|`/g, '')
    .trimEnd();
}

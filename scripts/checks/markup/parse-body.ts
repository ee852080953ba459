/** Parses an entry's body with the parser that renders it, and places what is found in the file. */
import type { Nodes, Root } from 'mdast';
import type { SplitSource } from '../../../src/lib/content/front-matter.ts';
import type { Position } from '../../../src/lib/model/problem.ts';
import type { MarkdownFormat } from '../../../src/lib/markdown/parse-markdown.ts';
import { readMarkdown } from '../../../src/lib/markdown/read-markdown.ts';
import { lastStart } from '../../../src/lib/text/last-start.ts';
import { mdxReason } from './mdx-reasons.ts';

export interface ParsedBody {
  tree: Root;
  /** All nodes of the tree, in the order of the text. */
  nodes: readonly Nodes[];
  /** What the renderer gets, see {@link readMarkdown}; positions of nodes are positions in it. */
  text: string;
  /** Its lines, without their ends. */
  lines: readonly string[];
  /** Offsets at which its lines start, and those at which the same lines start as typed. */
  lineStarts: { text: readonly number[]; typed: readonly number[] };
  /** What was typed. */
  typed: string;
  /** Offset of the typed body for an offset of `text`. */
  originOf(offset: number): number;
  /** Offset of the body in the text of the file. */
  bodyOffset: number;
  /** Line of the file on which the body starts. */
  firstLine: number;
  format: MarkdownFormat;
  /** Offsets of the typed body at which marks of emphasis stand that mark nothing. */
  unread: readonly number[];
}
/** A body that cannot be read: second half of a rule id, where, and what the message needs. */
export interface UnreadableBody extends Position {
  rule: 'mdx-syntax' | 'mdx-size' | 'nesting' | 'line-length';
  value: string;
  params?: Record<string, string | number>;
}

/** Deepest quotes and lists in each other; parsers and renderers call themselves for every level. */
const MAX_DEPTH = 50;
/** Quote and list marks at the start of one line, each a level; seen before the parser recurses into them. */
const MANY_LEVELS = /^(?:[ \t]*(?:[>*+-]|\d{1,9}[.)])){51,}/;

/** Longest line, in characters: the parser counts through it for everything it finds on it. */
const MAX_LINE = 100_000;
/** Tables exported as HTML come on one line and are read as one piece. */
const TABLE_LINE = /^ {0,3}<\/?(?:table|thead|tbody|tr|td|th)\b/i;

/** Most characters of a kind in MDX: its parser looks from each bracket to the end of the text. */
const MDX_LIMITS: readonly { pattern: RegExp; limit: number; what: string }[] = [
  { pattern: /[^]/gu, limit: 200_000, what: '个字符' },
  { pattern: /</g, limit: 10_000, what: '个 <' },
  { pattern: /\{/g, limit: 500, what: '个 {' },
];

export function parseBody(
  { body, bodyLine, bodyOffset }: SplitSource,
  format: MarkdownFormat,
): ParsedBody | UnreadableBody {
  const lines = body.split('\n');
  const deepLine = lines.findIndex((line) => MANY_LEVELS.test(line));
  if (deepLine >= 0) return { rule: 'nesting', line: deepLine + bodyLine, column: 1, value: '' };
  const longLine = lines.findIndex((line) => line.length > MAX_LINE && !TABLE_LINE.test(line));
  if (longLine >= 0) {
    const value = String(lines[longLine]?.length);
    return { rule: 'line-length', line: longLine + bodyLine, column: 1, value, params: { limit: MAX_LINE } };
  }
  if (format === 'mdx') {
    const size = tooMuch(body);
    if (size !== null) return { rule: 'mdx-size', line: bodyLine, column: 1, value: size };
  }
  try {
    const { text, tree, originOf, unread } = readMarkdown(body, format);
    const nodes = nodesOf(tree);
    if (!Array.isArray(nodes))
      return { rule: 'nesting', line: nodes.line + bodyLine - 1, column: nodes.column, value: '' };
    return {
      tree,
      nodes,
      text,
      lines: text.split('\n'),
      lineStarts: { text: startsOf(text.split('\n')), typed: startsOf(lines) },
      typed: body,
      originOf,
      bodyOffset,
      firstLine: bodyLine,
      format,
      unread,
    };
  } catch (error) {
    // Only MDX has a syntax to get wrong; the parser begins its message with line and column.
    const match = error instanceof Error ? /^(\d+):(\d+): (.*)$/s.exec(error.message) : null;
    if (!match) throw error;
    const [, line = '1', column = '1', detail = ''] = match;
    const at = { line: Number(line) + bodyLine - 1, column: Number(column) };
    return { ...at, rule: 'mdx-syntax', value: (lines[Number(line) - 1] ?? '').trim(), params: mdxReason(detail) };
  }
}

function tooMuch(body: string): string | null {
  for (const { pattern, limit, what } of MDX_LIMITS) {
    const count = body.match(pattern)?.length ?? 0;
    if (count > limit) return `${count} ${what}`;
  }
  return null;
}

/** What was typed for a node. */
export function sourceOf({ lines }: ParsedBody, { position }: Nodes): string {
  if (!position) return '';
  const { start, end } = position;
  const rows = lines.slice(start.line - 1, end.line);
  rows.push((rows.pop() ?? '').slice(0, end.column - 1));
  return [(rows[0] ?? '').slice(start.column - 1), ...rows.slice(1)].join('\n');
}

/** Place in the file of an offset of the typed body. */
export function typedPlace({ lineStarts: { typed }, firstLine }: ParsedBody, offset: number): Position {
  const line = lastStart(typed, offset);
  return { line: line + firstLine, column: offset - (typed[line] ?? 0) + 1 };
}

/** Place in the file of a place in what the renderer gets. */
function placeAt({ lineStarts, originOf, firstLine }: ParsedBody, line: number, column: number): Position {
  const typed = originOf((lineStarts.text[line - 1] ?? 0) + column - 1) - (lineStarts.typed[line - 1] ?? 0);
  return { line: line + firstLine - 1, column: Math.max(typed, 0) + 1 };
}

/** Offset in the text of the file of an offset in what the renderer gets. */
export const fileOffset = ({ originOf, bodyOffset }: ParsedBody, offset: number): number =>
  bodyOffset + originOf(offset);

function startsOf(lines: readonly string[]): number[] {
  let at = 0;
  return lines.map((line) => {
    const start = at;
    at += line.length + 1;
    return start;
  });
}

/** Place of a node in the file. */
export function placeOf(body: ParsedBody, node: Nodes): Position {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return placeAt(body, line, column);
}

/**
 * Places of characters of a literal node, such as raw HTML, in the file, by offset. Inside quotes and lists each line
 * of the source has more in front than the node's value.
 */
export function placesInside(body: ParsedBody, node: Nodes & { value: string }): (offset: number) => Position {
  const start = node.position?.start ?? { line: 1, column: 1 };
  const rows = node.value.split('\n');
  const starts = [0];
  for (const row of rows) starts.push((starts.at(-1) ?? 0) + row.length + 1);
  return (offset) => {
    const row = Math.min(lastStart(starts, offset), rows.length - 1);
    const within = offset - (starts[row] ?? 0);
    const line = start.line + row;
    if (row === 0) return placeAt(body, line, start.column + within);
    const text = rows[row] ?? '';
    const source = body.lines[line - 1] ?? '';
    const lead = source.endsWith(text) ? source.length - text.length : 0;
    return placeAt(body, line, lead + within + 1);
  };
}

/** Place of one character of a literal node, see {@link placesInside}. */
export const placeInside = (body: ParsedBody, node: Nodes & { value: string }, offset: number): Position =>
  placesInside(body, node)(offset);

/** All nodes in the order of the text, or the place where they lie too deep in each other. */
function nodesOf(tree: Root): Nodes[] | Position {
  const nodes: Nodes[] = [];
  const rest: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = rest.pop(); next; next = rest.pop()) {
    const { node, depth } = next;
    if (depth > MAX_DEPTH * 2) return node.position?.start ?? { line: 1, column: 1 };
    nodes.push(node);
    if ('children' in node)
      for (const child of node.children.toReversed()) rest.push({ node: child, depth: depth + 1 });
  }
  return nodes;
}

/** What a reader sees or hears of a node. */
export function visibleText(node: Nodes): string {
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(visibleText).join('') : '';
}

/** Parses the body of an entry with the parser that renders it, and maps positions back to the file. */
import type { Nodes, Root } from 'mdast';
import type { Position, Problem } from '../../../src/lib/model/problem.ts';
import { readMarkdown } from '../../../src/lib/markdown/read-markdown.ts';
import { lastStart } from '../../../src/lib/text/last-start.ts';
import type { Place } from '../rules/reporter.ts';
import type { BodySource } from './body-source.ts';
import { findBeforeParsing, findSyntaxError, findTooDeep } from './unreadable/find.ts';
import { MAX_DEPTH } from './unreadable/limits.ts';

export interface ParsedBody {
  site: string;
  /** Path of the entry from the repository root. */
  file: string;
  tree: Root;
  /** All nodes of the tree, in the order of the text. */
  nodes: readonly Nodes[];
  /** What the renderer gets, see {@link readMarkdown}; positions of nodes are positions in it. */
  text: string;
  /** Its lines, without their ends. */
  lines: readonly string[];
  /** Offsets at which its lines start, and those at which the same lines start as typed. */
  lineStarts: { text: readonly number[]; typed: readonly number[] };
  /** The body as typed. */
  typed: string;
  /** Offset of the typed body for an offset of `text`. */
  originOf(offset: number): number;
  /** Offset of the body in the text of the file. */
  bodyOffset: number;
  /** Line of the file on which the body starts. */
  firstLine: number;
  /** Offsets of the typed body of emphasis delimiters without effect. */
  unread: readonly number[];
}
/** @returns the problem of a body that cannot be parsed. */
export function parseBody(given: BodySource): ParsedBody | Problem {
  const { site, file, source } = given;
  const { body, bodyLine, bodyOffset } = source;
  const format = file.endsWith('.mdx') ? 'mdx' : 'md';
  const unreadable = findBeforeParsing(given, format);
  if (unreadable) return unreadable;
  try {
    const { text, tree, originOf, unread } = readMarkdown(body, format);
    const nodes = nodesOf(tree);
    if (!Array.isArray(nodes)) return findTooDeep(given, nodes);
    return {
      site,
      file,
      tree,
      nodes,
      text,
      lines: text.split('\n'),
      lineStarts: { text: startsOf(text.split('\n')), typed: startsOf(body.split('\n')) },
      typed: body,
      originOf,
      bodyOffset,
      firstLine: bodyLine,
      unread,
    };
  } catch (error) {
    return findSyntaxError(given, error);
  }
}

/** The typed source of a node. */
export function sourceOf({ lines }: ParsedBody, { position }: Nodes): string {
  if (!position) return '';
  const { start, end } = position;
  const rows = lines.slice(start.line - 1, end.line);
  rows.push((rows.pop() ?? '').slice(0, end.column - 1));
  return [(rows[0] ?? '').slice(start.column - 1), ...rows.slice(1)].join('\n');
}

/** Place in the file of an offset of the typed body. */
export function typedPlace({ site, file, lineStarts: { typed }, firstLine }: ParsedBody, offset: number): Place {
  const line = lastStart(typed, offset);
  return { site, file, line: line + firstLine, column: offset - (typed[line] ?? 0) + 1 };
}

/** Place in the file of a place in the text that the renderer gets. */
function placeAt({ site, file, lineStarts, originOf, firstLine }: ParsedBody, line: number, column: number): Place {
  const typed = originOf((lineStarts.text[line - 1] ?? 0) + column - 1) - (lineStarts.typed[line - 1] ?? 0);
  return { site, file, line: line + firstLine - 1, column: Math.max(typed, 0) + 1 };
}

/** Offset in the text of the file of an offset in the text that the renderer gets. */
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
export function placeOf(body: ParsedBody, node: Nodes): Place {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return placeAt(body, line, column);
}

/**
 * Places of characters of a literal node, such as raw HTML, in the file, by offset. Inside quotes and lists each line
 * of the source has a prefix that the value of the node lacks.
 */
export function placesInside(body: ParsedBody, node: Nodes & { value: string }): (offset: number) => Place {
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
export const placeInside = (body: ParsedBody, node: Nodes & { value: string }, offset: number): Place =>
  placesInside(body, node)(offset);

/** All nodes in the order of the text, or the place where they are nested too deeply. */
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

/** The text of a node that a visitor sees or hears. */
export function visibleText(node: Nodes): string {
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(visibleText).join('') : '';
}

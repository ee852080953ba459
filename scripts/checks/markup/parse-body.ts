/** Parses an entry's body with the parser that renders it, and places what is found in the file. */
import type { Nodes, Root } from 'mdast';
import { markdownToMdast, mdxToMdast } from 'satteri';
import type { SplitSource } from '../../../src/lib/content/front-matter.ts';
import type { Position } from '../../../src/lib/findings/problem.ts';

export interface ParsedBody {
  tree: Root;
  /** All nodes of the tree, in the order of the text. */
  nodes: readonly Nodes[];
  /** Lines of the body, without their ends. */
  lines: readonly string[];
  /** Line of the file on which the body starts. */
  firstLine: number;
}
export interface BodySyntaxError extends Position {
  /** The parser's own words. */
  detail: string;
}

/** As the build has it; front matter is cut off before. */
const OPTIONS = { features: { gfm: true, frontmatter: false, smartPunctuation: false } };

export function parseBody({ body, bodyLine }: SplitSource, format: 'md' | 'mdx'): ParsedBody | BodySyntaxError {
  try {
    const tree = (format === 'mdx' ? mdxToMdast : markdownToMdast)(body, OPTIONS);
    if (tree.type !== 'root') throw new TypeError(`The parser returned a ${tree.type} instead of a document`);
    return { tree, nodes: nodesOf(tree), lines: body.split('\n'), firstLine: bodyLine };
  } catch (error) {
    // Only MDX has a syntax to get wrong; the parser begins its message with line and column.
    const match = error instanceof Error ? /^(\d+):(\d+): (.*)$/s.exec(error.message) : null;
    if (!match) throw error;
    const [, line = '1', column = '1', detail = ''] = match;
    return { line: Number(line) + bodyLine - 1, column: Number(column), detail };
  }
}

/** Place of a node in the file. */
export function placeOf({ firstLine }: ParsedBody, node: Nodes): Position {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line: line + firstLine - 1, column };
}

/**
 * Place of a character of a literal node, such as raw HTML, in the file. Inside quotes and lists each line of the
 * source has more in front than the node's value.
 */
export function placeInside(body: ParsedBody, node: Nodes & { value: string }, offset: number): Position {
  const start = node.position?.start ?? { line: 1, column: 1 };
  const before = node.value.slice(0, offset).split('\n');
  const row = before.length - 1;
  const within = before.at(-1)?.length ?? 0;
  const line = start.line + row;
  if (row === 0) return { line: line + body.firstLine - 1, column: start.column + within };
  const text = node.value.split('\n')[row] ?? '';
  const source = body.lines[line - 1] ?? '';
  const lead = source.endsWith(text) ? source.length - text.length : 0;
  return { line: line + body.firstLine - 1, column: lead + within + 1 };
}

function nodesOf(tree: Nodes): Nodes[] {
  const nodes: Nodes[] = [];
  const visit = (node: Nodes): void => {
    nodes.push(node);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return nodes;
}

/** What a reader sees or hears of a node. */
export function visibleText(node: Nodes): string {
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(visibleText).join('') : '';
}

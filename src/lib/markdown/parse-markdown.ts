/** The only place where Markdown is parsed to a syntax tree, with the parser and the options of the build. */
import type { Nodes, Root } from 'mdast';
import { markdownToMdast, mdxToMdast, type Features } from 'satteri';

export type MarkdownFormat = 'md' | 'mdx';

/** Options for the renderer and for everything that reads Markdown. */
export const MARKDOWN_FEATURES = {
  smartPunctuation: false,
  gfm: { footnotes: { label: '注释', backLabel: '返回正文第 {reference} 处引用' } },
} as const satisfies Features;

/** @throws Error whose message begins with line and column, where MDX has a mistake. */
export function parseTree(text: string, format: MarkdownFormat): Root {
  const options = { features: { ...MARKDOWN_FEATURES, frontmatter: false } };
  const tree = (format === 'mdx' ? mdxToMdast : markdownToMdast)(text, options);
  if (tree.type !== 'root') throw new TypeError(`The parser returned a ${tree.type} instead of a document`);
  return tree;
}

/** Offsets of a node, in UTF-16 units of the text it was parsed from. */
export function rangeOf({ position }: Nodes): { start: number; end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

/** All nodes in the order of the text, without recursion. */
export function* walkTree(tree: Nodes): Generator<Nodes> {
  const rest: Nodes[] = [tree];
  for (let node = rest.pop(); node; node = rest.pop()) {
    yield node;
    if ('children' in node) for (const child of node.children.toReversed()) rest.push(child);
  }
}

/** The text of an entry as a reader sees it, without markup. */
import { Parser } from 'htmlparser2';
import { markdownToHast, mdxToHast } from 'satteri';
import { MARKDOWN_FEATURES, type MarkdownFormat } from '../../../src/lib/markdown/parse-markdown.ts';
import { meantText } from '../../../src/lib/markdown/read-markdown.ts';
import { joinWideLines } from '../../../src/lib/text/wide-lines.ts';

/** The part of a syntax tree that matters here; Markdown and MDX trees both have this shape. */
interface TreeNode {
  type: string;
  value?: unknown;
  tagName?: unknown;
  children?: TreeNode[];
}

/** Inline elements; all others end a piece of text. */
const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** @returns pieces of text separated by single spaces. Expressions and attributes of MDX components are left out. */
export function plainText(source: string, format: MarkdownFormat): string {
  const toTree = format === 'mdx' ? mdxToHast : markdownToHast;
  const features = { ...MARKDOWN_FEATURES, frontmatter: false };
  const tree = toTree(meantText(source, format), { features }) as TreeNode;
  return joinWideLines(textOf(tree)).replace(/\s+/gu, ' ').trim();
}

function textOf(node: TreeNode): string {
  if (node.type === 'text') return String(node.value);
  if (node.type === 'raw') return htmlText(String(node.value));
  const text = (node.children ?? []).map(textOf).join('');
  const inline = node.type === 'mdxJsxTextElement' || (node.type === 'element' && INLINE.has(String(node.tagName)));
  return inline ? text : ` ${text} `;
}

function htmlText(html: string): string {
  let text = '';
  const boundary = (name: string) => {
    if (!INLINE.has(name)) text += ' ';
  };
  const parser = new Parser({ onopentagname: boundary, onclosetag: boundary, ontext: (data) => void (text += data) });
  parser.end(html);
  return text;
}

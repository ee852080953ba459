/** Prose of a Markdown text, for descriptions and feeds. */
import type { MdastNode } from 'satteri';
import { readMarkdown } from './read-markdown.ts';
import { joinWideLines } from '../text/wide-lines.ts';

/** Nodes whose text is not running prose. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'heading',
  'table',
  'code',
  'html',
  'image',
  'footnoteDefinition',
  'thematicBreak',
]);
/** Nodes that hold inline text. */
const PROSE: ReadonlySet<string> = new Set(['paragraph']);

/**
 * Paragraphs and list items without markup, raw HTML, headings, tables and pictures, as one line.
 *
 * Paragraphs are joined directly where punctuation already separates them, otherwise by a space.
 */
export function plainText(markdown: string): string {
  return proseParagraphs(markdown).reduce(
    (text, next) => (text === '' || /\p{P}$/u.test(text) ? text + next : `${text} ${next}`),
    '',
  );
}

/** The paragraphs and list items of {@link plainText}, one each. */
export function proseParagraphs(markdown: string): string[] {
  const paragraphs: string[] = [];
  collect(readMarkdown(markdown, 'md').tree, paragraphs);
  return paragraphs;
}

function collect(node: MdastNode, into: string[]): void {
  if (LEFT_OUT.has(node.type)) return;
  if (PROSE.has(node.type)) {
    const text = joinWideLines(inlineText(node)).replace(/\s+/g, ' ').trim();
    if (text !== '') into.push(text);
    return;
  }
  for (const child of children(node)) collect(child, into);
}

function inlineText(node: MdastNode): string {
  if (LEFT_OUT.has(node.type)) return '';
  if (node.type === 'break') return ' ';
  if ('value' in node && typeof node.value === 'string') return node.value;
  return children(node).map(inlineText).join('');
}

const children = (node: MdastNode): readonly MdastNode[] =>
  'children' in node ? (node.children as readonly MdastNode[]) : [];

/** At most `limit` characters: whole sentences where one ends in the last two fifths, else cut with an ellipsis. */
export function shorten(text: string, limit: number): string {
  const characters = [...text];
  if (characters.length <= limit) return text;
  const head = characters.slice(0, limit);
  const end = head.findLastIndex((character) => '。！？!?'.includes(character));
  return end >= limit * 0.6
    ? head.slice(0, end + 1).join('')
    : `${head
        .slice(0, limit - 1)
        .join('')
        .trimEnd()}…`;
}

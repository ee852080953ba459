/** Paragraphs indented by spaces or a tab, which Markdown shows as code. Code is written between fences instead. */
import type { Root } from 'mdast';
import type { TextEdit } from '../../model/problem.ts';
import { rangeOf, walkTree } from '../parse-markdown.ts';

/** Removes the indent that makes a paragraph code, and keeps the indent of a list or quote. */
export function indentEdits(tree: Root, text: string): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const node of walkTree(tree)) {
    if (node.type !== 'code') continue;
    const { start, end } = rangeOf(node);
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    if (/^[ \t]*(?:`{3}|~{3})/.test(text.slice(start, end))) continue;
    const margin = start - lineStart;
    let at = lineStart;
    for (const line of text.slice(lineStart, end).split('\n')) {
      // The first line of a list item has the list marker in its indent.
      const kept = at === lineStart || /^[\s>]*$/.test(line.slice(0, margin)) ? Math.min(margin, line.length) : 0;
      const indent = /^[ \t]*/.exec(line.slice(kept))?.[0].length ?? 0;
      if (indent > 0) edits.push({ start: at + kept, end: at + kept + indent, text: '' });
      at += line.length + 1;
    }
  }
  return edits;
}

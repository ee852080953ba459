/** A paragraph indented by spaces or a tab, which Markdown shows as program code. Code is written between fences. */
import type { Root } from 'mdast';
import type { TextEdit } from '../../model/problem.ts';
import { rangeOf, walkTree } from '../parse-markdown.ts';

/** Takes away the indent that makes code of it, and leaves what puts it into a list or a quote. */
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
      // The first line of a list item has the mark of the list in its margin.
      const kept = at === lineStart || /^[\s>]*$/.test(line.slice(0, margin)) ? Math.min(margin, line.length) : 0;
      const indent = /^[ \t]*/.exec(line.slice(kept))?.[0].length ?? 0;
      if (indent > 0) edits.push({ start: at + kept, end: at + kept + indent, text: '' });
      at += line.length + 1;
    }
  }
  return edits;
}

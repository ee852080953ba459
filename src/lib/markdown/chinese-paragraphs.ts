/** Conventions of Chinese paragraphs, as editors type and paste them, that Markdown does not support. */
import type { Nodes, Paragraph, ParagraphData, PhrasingContent, Text } from 'mdast';
import type { MdastPluginDefinition, MdastPluginList } from 'satteri';
import { officialLayout } from './official-layout.ts';
import { applyEdits } from '../text/text-edit.ts';
import { wideBreaks } from '../text/wide-lines.ts';

/** A line with this many leading ideographic spaces is meant to be at the right: no paragraph is indented so far. */
const RIGHT_FROM = 8;
const TO_THE_RIGHT = { hProperties: { className: ['align-right'] } } as ParagraphData;

/**
 * A line that begins with an ideographic space is a paragraph of its own. The spaces are removed, because the style
 * sheet indents; many of them align the line, a signature or a date, to the right.
 */
const indentedLines: MdastPluginDefinition = {
  name: 'lantai-indented-lines',
  paragraph(node, context) {
    if (!node.children.some((child) => child.type === 'text' && /^\u3000|\n\u3000/.test(child.value))) return;
    const split = context.parent(node).type === 'root';
    const lines: PhrasingContent[][] = [[]];
    for (const child of node.children) {
      const pieces = child.type === 'text' && split ? child.value.split(/\n(?=\u3000)/) : [];
      if (child.type !== 'text' || pieces.length < 2) lines.at(-1)?.push(child);
      else
        pieces.forEach((value, index) => {
          if (index > 0) lines.push([]);
          if (value !== '') lines.at(-1)?.push({ type: 'text', value });
        });
    }
    context.replaceNode(node, lines.map(withoutIndent));
  },
};

function withoutIndent(line: PhrasingContent[]): Paragraph {
  const [first, ...rest] = line;
  if (first?.type !== 'text') return { type: 'paragraph', children: line };
  const value = first.value.replace(/^\u3000+/, '');
  const children: PhrasingContent[] = value === '' ? rest : [{ type: 'text', value }, ...rest];
  return first.value.length - value.length < RIGHT_FROM
    ? { type: 'paragraph', children }
    : { type: 'paragraph', children, data: TO_THE_RIGHT };
}

/** Browsers show a line end as a space, which must not appear between Chinese characters. */
const joinedLines: MdastPluginDefinition = {
  name: 'lantai-joined-lines',
  paragraph(node, context) {
    const leaves = lineLeaves(node);
    const breaks = wideBreaks(leaves.map(({ text }) => text).join(''));
    let from = 0;
    for (const { leaf, text } of leaves) {
      const [start, end] = [from, from + text.length];
      from = end;
      if (leaf === null) continue;
      const cut = breaks.filter((each) => each.start < end && each.end > start);
      if (cut.length === 0) continue;
      const edits = cut.map((each) => ({
        start: Math.max(each.start - start, 0),
        end: Math.min(each.end, end) - start,
        text: '',
      }));
      context.replaceNode(leaf, { type: 'text', value: applyEdits(text, edits) });
    }
  },
};

/** Pieces of the text of a paragraph; `leaf` is null for those that are not text nodes and are not changed. */
function lineLeaves(node: Nodes): { leaf: Text | null; text: string }[] {
  if (node.type === 'text') return [{ leaf: node, text: node.value }];
  if (node.type === 'inlineCode') return [{ leaf: null, text: node.value }];
  if (node.type === 'html' || node.type === 'footnoteReference') return [];
  return 'children' in node ? node.children.flatMap(lineLeaves) : [{ leaf: null, text: '\uFFFC' }];
}

export const paragraphPlugins: MdastPluginList = [indentedLines, joinedLines, officialLayout];

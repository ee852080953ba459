/** Chinese paragraphs as editors type and paste them, which Markdown knows nothing of. */
import type { Paragraph, ParagraphData, PhrasingContent } from 'mdast';
import type { MdastPluginDefinition, MdastPluginList } from 'satteri';

/** Characters that are never parted by a space. */
const WIDE = '[\\p{Script=Han}\\u2014\\u2018\\u2019\\u201C\\u201D\\u2026\\u3000-\\u303F\\uFF00-\\uFFEF]';
const WIDE_BREAK = new RegExp(`(?<=${WIDE})\\n(?=${WIDE})`, 'gu');

/** Ideographic spaces at the start of a line that only can mean "to the right": no paragraph is indented so far. */
const RIGHT_FROM = 8;
const TO_THE_RIGHT = { hProperties: { className: ['align-right'] } } as ParagraphData;

/**
 * A line that begins with an ideographic space is a paragraph of its own. The spaces go, because the style sheet
 * indents; many of them put the line, a signature or a date, to the right.
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

/** Browsers show a line end as a space, which Chinese does not have between characters. */
const joinedLines: MdastPluginDefinition = {
  name: 'lantai-joined-lines',
  text(node, context) {
    const value = node.value.replace(WIDE_BREAK, '');
    if (value !== node.value) context.replaceNode(node, { type: 'text', value });
  },
};

export const paragraphPlugins: MdastPluginList = [indentedLines, joinedLines];

import type { Element, ElementContent } from 'hast';
import type { HastPluginDefinition } from 'satteri';
import { unbreakable } from '../text/telephone.ts';

/**
 * Keeps telephone numbers on one line with non-breaking hyphens and spaces; the number in `href` is not changed.
 */
export const telephoneLinks: HastPluginDefinition = {
  name: 'lantai-telephone-links',
  element: {
    filter: ['a'],
    visit(node, context) {
      const href = node.properties['href'];
      if (typeof href !== 'string' || !/^tel:/i.test(href.trim())) return;
      const children = node.children.map(withoutBreaks);
      context.replaceNode(node, { type: 'element', tagName: 'a', properties: { ...node.properties }, children });
    },
  },
};

function withoutBreaks(node: ElementContent): ElementContent {
  if (node.type === 'text') return { type: 'text', value: unbreakable(node.value) };
  if (node.type !== 'element') return node;
  const { tagName, properties, children } = node;
  return {
    type: 'element',
    tagName,
    properties: { ...properties },
    children: children.map(withoutBreaks),
  } satisfies Element;
}

import { fileURLToPath } from 'node:url';
import type { Element, Text } from 'hast';
import type { HastNode, HastPluginDefinition, HastVisitorContext } from 'satteri';
import { buildContext } from '../build-context.ts';
import { hasOtherScripts, languageParts, textLanguage } from '../text/text-language.ts';

/** Elements that can have a language of their own. */
const BLOCKS = ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'td', 'th', 'blockquote', 'figcaption', 'summary'];

/**
 * Adds `lang` and `dir` to paragraphs, and to words inside paragraphs, in the script of another language than the
 * entry's (WCAG 3.1.2). Attributes that editors wrote are kept.
 */
export const textLanguages = (): HastPluginDefinition => {
  let entryLanguage = 'zh-Hans';
  let needed = false;
  return {
    name: 'lantai-text-languages',
    before(_, context) {
      entryLanguage = languageOfEntry(context);
      needed = !entryLanguage.startsWith('zh') || hasOtherScripts(context.source);
    },
    element: {
      filter: BLOCKS,
      visit(node, context) {
        if (!needed || node.properties['lang'] !== undefined) return;
        const { lang, dir } = textLanguage(context.textContent(node), entryLanguage);
        if (lang !== undefined) context.setProperty(node, 'lang', lang);
        if (dir !== undefined && node.properties['dir'] === undefined) context.setProperty(node, 'dir', dir);
      },
    },
    text(node, context) {
      const around = needed ? languageAround(node, context, entryLanguage) : null;
      if (around === null) return;
      const parts = languageParts(node.value, around);
      if (parts.some(({ dir }) => dir !== undefined))
        context.replaceNode(
          node,
          parts.map(({ text, ...properties }): Element | Text => {
            const child: Text = { type: 'text', value: text };
            const isDeclared = properties.dir !== undefined;
            return isDeclared ? { type: 'element', tagName: 'span', properties, children: [child] } : child;
          }),
        );
    },
  };
};

function languageOfEntry({ fileURL }: HastVisitorContext): string {
  if (!fileURL) return 'zh-Hans';
  const { root, library } = buildContext();
  return library.entryByFile(fileURLToPath(fileURL).slice(root.length + 1))?.data.lang ?? 'zh-Hans';
}

/** The language of the surrounding element; null where an editor declared it, or in code. */
function languageAround(text: HastNode, context: HastVisitorContext, entryLanguage: string): string | null {
  let inner = text;
  for (let node = context.parent(text); node; inner = node, node = context.parent(node)) {
    if (saysLanguage(node) || tagSaysLanguage(node.children.slice(0, context.indexOf(inner)))) return null;
    if (node.type !== 'element') continue;
    if (node.tagName === 'pre' || node.tagName === 'code') return null;
    const { lang, dir } = BLOCKS.includes(node.tagName) ? textLanguage(context.textContent(node), entryLanguage) : {};
    if (dir !== undefined) return lang ?? 'ar';
  }
  return entryLanguage;
}

function saysLanguage(node: HastNode): boolean {
  if ('attributes' in node) return node.attributes.some((each) => 'name' in each && each.name === 'lang');
  return node.type === 'element' && node.properties['lang'] !== undefined;
}

const VOID = /^(?:br|col|hr|img|input|wbr)$/i;

/** Raw tags are siblings of what they enclose: true where one before the text has a language and is not closed. */
function tagSaysLanguage(before: readonly Readonly<HastNode>[]): boolean {
  const open: boolean[] = [];
  for (const node of before)
    if (node.type === 'raw')
      for (const [tag, closing, name = ''] of node.value.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/gi)) {
        if (closing) open.pop();
        else if (!VOID.test(name)) open.push(/\slang\s*=/i.test(tag));
      }
  return open.includes(true);
}

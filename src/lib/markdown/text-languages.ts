import type { HastPluginDefinition } from 'satteri';
import { textLanguage } from '../text/text-language.ts';

/** Elements that hold a text of their own. */
const BLOCKS = ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'td', 'th', 'blockquote', 'figcaption', 'summary'];

/** Paragraphs in the script of another language say so, and which way they run (WCAG 3.1.2). */
export const textLanguages: HastPluginDefinition = {
  name: 'lantai-text-languages',
  element: {
    filter: BLOCKS,
    visit(node, context) {
      if (node.properties['lang'] !== undefined) return;
      const { lang, dir } = textLanguage(context.textContent(node));
      if (lang !== undefined) context.setProperty(node, 'lang', lang);
      if (dir !== undefined && node.properties['dir'] === undefined) context.setProperty(node, 'dir', dir);
    },
  },
};

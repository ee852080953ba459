/** Raw HTML in Markdown. */
import type { Html } from 'mdast';
import { scanHtml, VOID_HTML, type HtmlViolation } from '../../../src/lib/markup/raw-html.ts';
import type { Judgement } from './judgement.ts';
import { placeInside, type ParsedBody } from './parse-body.ts';

export const HTML_RULES: Readonly<Record<HtmlViolation['kind'], string>> = {
  element: 'html-element',
  attribute: 'html-attribute',
  'event-handler': 'event-handler',
  script: 'script-element',
  'script-link': 'html-script-link',
  hidden: 'hidden-text',
  style: 'html-style',
  comment: 'html-comment',
  broken: 'html-broken',
};

interface OpenTag {
  name: string;
  node: Html;
  offset: number;
}

export function judgeHtmlNodes(body: ParsedBody): Judgement[] {
  const found: Judgement[] = [];
  const open: OpenTag[] = [];
  const refused = new Set<string>();
  for (const node of body.nodes) {
    if (node.type !== 'html') continue;
    const { violations, tags } = scanHtml(node.value);
    for (const { kind, name, offset } of violations) {
      // The end of an element told at its start is no news.
      if (refused.delete(name)) continue;
      if (kind === 'element' || kind === 'script') refused.add(`/${name}`);
      found.push({ rule: HTML_RULES[kind], ...placeInside(body, node, offset), value: name });
    }
    for (const { name, closing, offset } of tags) {
      if (VOID_HTML.has(name)) continue;
      if (!closing) open.push({ name, node, offset });
      else if (open.at(-1)?.name === name) open.pop();
      else found.push({ rule: 'html-unbalanced', ...placeInside(body, node, offset), value: `</${name}>` });
    }
  }
  for (const { name, node, offset } of open)
    found.push({ rule: 'html-unbalanced', ...placeInside(body, node, offset), value: `<${name}>` });
  return found;
}

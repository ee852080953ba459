/** Raw HTML in Markdown. */
import { scanHtml, type HtmlViolation } from '../../../src/lib/markup/raw-html.ts';
import type { Judgement } from './judgement.ts';
import { placesInside, type ParsedBody } from './parse-body.ts';

export const HTML_RULES: Readonly<Record<HtmlViolation['kind'], string>> = {
  element: 'html-element',
  attribute: 'html-attribute',
  value: 'html-attribute-value',
  repeated: 'html-attribute-repeated',
  'event-handler': 'event-handler',
  script: 'script-element',
  'script-link': 'html-script-link',
  hidden: 'hidden-text',
  style: 'html-style',
  comment: 'html-comment',
  broken: 'html-broken',
};

export function judgeHtmlNodes(body: ParsedBody): Judgement[] {
  const found: Judgement[] = [];
  const refused = new Set<string>();
  for (const node of body.nodes) {
    if (node.type !== 'html') continue;
    const placed = placesInside(body, node);
    for (const { kind, name, offset } of scanHtml(node.value).violations) {
      // The end of an element told at its start is no news.
      if (refused.delete(name)) continue;
      if (kind === 'element' || kind === 'script') refused.add(`/${name}`);
      found.push({ rule: HTML_RULES[kind], ...placed(offset), value: name });
    }
  }
  return found;
}

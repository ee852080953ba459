/** Raw HTML in Markdown. */
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { scanHtml, type HtmlProblem } from '../../../../src/lib/markup/raw-html.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { BodyInput } from '../body-input.ts';
import { rules as hiddenRules } from '../hidden/rules.ts';
import { placesInside } from '../parse-body.ts';
import { rules } from './rules.ts';

/** Tags are rejected in MDX for the same reasons as in Markdown, and some of them because they hide text. */
export const reportTag = reporter('markup', { ...rules, 'hidden-text': hiddenRules['hidden-text'] });

export const tags = defineSubject({ rules, find: findTags });

export const RULE_OF_KIND = {
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
} as const satisfies Readonly<Record<HtmlProblem['kind'], string>>;

function findTags({ body }: BodyInput): Problem[] {
  const found: Problem[] = [];
  const refused = new Set<string>();
  for (const node of body.nodes) {
    if (node.type !== 'html') continue;
    const placed = placesInside(body, node);
    for (const { kind, name, offset } of scanHtml(node.value).problems) {
      // The element is already reported at its start tag.
      if (refused.delete(name)) continue;
      if (kind === 'element' || kind === 'script') refused.add(`/${name}`);
      found.push(reportTag(RULE_OF_KIND[kind], placed(offset), { value: name }));
    }
  }
  return found;
}

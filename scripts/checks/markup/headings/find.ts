/** Headings of the body: they skip no level and have text. */
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { BodyInput } from '../body-input.ts';
import { placeOf, sourceOf, visibleText } from '../parse-body.ts';
import { rules } from './rules.ts';

const report = reporter('markup', rules);

export const headings = defineSubject({ rules, find: findHeadings });

/** The page shows the title of the entry as its only heading of level 1. */
const TITLE_LEVEL = 1;

function findHeadings({ body }: BodyInput): Problem[] {
  let above = TITLE_LEVEL;
  return body.nodes.flatMap((node) => {
    // A setext heading (text with a line below it) has a rule of its own.
    if (node.type !== 'heading' || !sourceOf(body, node).startsWith('#')) return [];
    const at = placeOf(body, node);
    const value = visibleText(node).trim();
    const found: Problem[] = [];
    if (value === '') found.push(report('heading-empty', at));
    if (node.depth === TITLE_LEVEL) found.push(report('heading-level-1', at, { value }));
    else if (node.depth > above + 1) {
      const params = { from: above, to: node.depth, marks: '#'.repeat(above + 1) };
      found.push(report('heading-jump', at, { value, params }));
    }
    above = node.depth;
    return found;
  });
}

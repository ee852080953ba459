/** All answers of a knowledge base are on the page of their column, so their ids must not collide. */
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { BodyInput } from '../body-input.ts';
import { placeOf, visibleText } from '../parse-body.ts';
import { rules } from './rules.ts';

const report = reporter('markup', rules);

export const answers = defineSubject({ rules, find: findInAnswers });

/** Headings and footnotes are addressed by ids, which two answers on one page would share. */
function findInAnswers({ body, type }: BodyInput): Problem[] {
  if (type !== 'faq') return [];
  return body.nodes.flatMap((node) => {
    if (node.type === 'heading')
      return [report('answer-heading', placeOf(body, node), { value: visibleText(node).trim() })];
    return node.type === 'footnoteDefinition' ? [report('answer-footnote', placeOf(body, node))] : [];
  });
}

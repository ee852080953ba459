/** Sensitive and wrong expressions, and typing errors. */
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { ContentInput } from '../input.ts';
import { rules } from './rules.ts';

const report = reporter('content', rules);

export const expressions = defineSubject({ rules, find: findExpressions });

function findExpressions({ files }: ContentInput): Problem[] {
  return files.flatMap(({ hits, site }) => [
    ...hits.sensitive.map(({ place, words, right }) =>
      report('wrong-expression', place, { value: words, params: { right, register: registerOf(site) } }),
    ),
    ...hits.typos.map(({ place, words, right, edits }) =>
      report('typo', place, { value: words, params: { right, register: registerOf(site) }, edits }),
    ),
  ]);
}

const registerOf = (site: string) => `sites/${site}/governance/glossary.yaml`;

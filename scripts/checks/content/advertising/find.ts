/** Words of commercial promotion. */
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { ContentInput } from '../input.ts';
import { rules } from './rules.ts';

const report = reporter('content', rules);

export const advertising = defineSubject({ rules, find: findAdvertising });

function findAdvertising({ files }: ContentInput): Problem[] {
  return files.flatMap(({ site, hits }) =>
    hits.advertising.map(({ place, words }) =>
      report('advertising', place, {
        value: words,
        params: { register: `sites/${site}/governance/glossary.yaml` },
      }),
    ),
  );
}

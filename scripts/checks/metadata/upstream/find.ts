/** Content received from other systems and submitted to other sites. */
import { nearest } from '../../../../src/lib/content/schema-problems.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import type { LoadedFleet } from '../../../lib/load-fleet.ts';
import { atEntry } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { MetadataInput } from '../input.ts';
import { validEntries, type ValidEntry } from '../valid-entries.ts';
import { rules } from './rules.ts';
import { samePerson } from './same-person.ts';

const report = reporter('metadata', rules);

export const upstream = defineSubject({ rules, find: findUpstream });

function findUpstream({ fleet }: MetadataInput): Problem[] {
  const targets = submitTargets(fleet);
  return validEntries(fleet).flatMap((each) => [...received(each), ...submitted(each, targets)]);
}

/** Content sent by a system was edited, reviewed and signed in the sending unit, by three people. */
function received({ parsed, entry: { data } }: ValidEntry): Problem[] {
  const { system } = data.source;
  const review = data.upstreamReview;
  if (!review)
    return system === undefined
      ? []
      : [report('upstream-review', atEntry(parsed, ['source', 'system']), { value: system })];
  const same = samePerson(review);
  return same
    ? [
        report('upstream-reviewers', atEntry(parsed, ['upstreamReview', same.role]), {
          value: same.name,
          params: { roles: same.roles },
        }),
      ]
    : [];
}

/** Sites of the fleet by id, superior sites by name. */
const submitTargets = ({ parsed: { fleet } }: LoadedFleet): string[] => [
  ...(fleet?.sites ?? []).map(({ id }) => id),
  ...(fleet?.superiorSources ?? []).map(({ name }) => name),
];

function submitted({ parsed, entry: { site, data } }: ValidEntry, targets: readonly string[]): Problem[] {
  const known = targets.filter((target) => target !== site);
  return (data.submitUp?.targets ?? []).flatMap((value, index) =>
    known.includes(value)
      ? []
      : [
          report('submit-target', atEntry(parsed, ['submitUp', 'targets', index]), {
            value,
            params: { suggestion: nearest(value, known) ?? '', allowed: known.join('、') },
          }),
        ],
  );
}

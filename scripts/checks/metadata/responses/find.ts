/** What a response needs depending on its kind. */
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { atEntry } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { MetadataInput } from '../input.ts';
import { entriesOfType } from '../valid-entries.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);

export const responses = defineSubject({ rules, find: findResponses });

function findResponses({ fleet }: MetadataInput): Problem[] {
  return entriesOfType(fleet, 'response')
    .filter(({ entry: { data } }) => data.subtype === 'emergency')
    .flatMap(({ parsed, entry: { data } }) => [
      ...(data.propagandaApproval === undefined ? [report('response-approval', atEntry(parsed, ['subtype']))] : []),
      ...(data.pushTo.length === 0 ? [report('response-push', atEntry(parsed, ['subtype']))] : []),
    ]);
}

import type { Problem } from '../../../../src/lib/model/problem.ts';
import { atEntry } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { MetadataInput } from '../input.ts';
import { entriesOfType } from '../valid-entries.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);

export const topics = defineSubject({ rules, find: findTopics });

/** What the rule packs of a site require of its topics. Queries are checked in `../queries/find.ts`. */
function findTopics({ fleet }: MetadataInput): Problem[] {
  return entriesOfType(fleet, 'topic').flatMap(({ parsed, entry: { site, data } }) => {
    const planned = fleet.library?.rules(site).topics?.planRef?.value ?? false;
    return planned && data.planRef === undefined && data.state !== 'draft'
      ? [report('topic-plan', atEntry(parsed, ['startsOn']))]
      : [];
  });
}

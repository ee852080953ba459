import type { Problem } from '../../../../src/lib/model/problem.ts';
import { atEntry } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { MetadataInput } from '../input.ts';
import { entriesOfType } from '../valid-entries.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);

export const topics = defineSubject({ rules, find: findTopics });

/** True for the name of a unit, also with 市 or 县 in place of the name of its region. */
const isUnit = (name: string, unit: string) => unit.endsWith(name.replace(/^[省市州县区]/, ''));

/** What the rule packs of a site require of its topics. Queries are checked in `../queries/find.ts`. */
function findTopics({ fleet }: MetadataInput): Problem[] {
  return entriesOfType(fleet, 'topic').flatMap(({ parsed, entry: { site, data } }) => {
    const planned = fleet.rules(site).topics?.planRef?.value ?? false;
    const { record } = fleet.parsed.sites.find(({ id }) => id === site) ?? {};
    const isElsewhere = record?.kind === 'department' && !isUnit(data.lead, record.unit);
    return [
      ...(planned && data.planRef === undefined && data.state !== 'draft'
        ? [report('topic-plan', atEntry(parsed, ['startsOn']))]
        : []),
      ...(isElsewhere
        ? [report('topic-lead', atEntry(parsed, ['lead']), { value: data.lead, params: { unit: record.unit } })]
        : []),
    ];
  });
}

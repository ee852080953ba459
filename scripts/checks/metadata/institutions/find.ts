import type { Problem } from '../../../../src/lib/model/problem.ts';
import { atEntry } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { MetadataInput } from '../input.ts';
import { entriesOfType } from '../valid-entries.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);

export const institutions = defineSubject({ rules, find: findInstitutions });

/** Departments state their staffing (R-JM-26.1); portals show many institutions and rarely have these figures. */
function findInstitutions({ fleet }: MetadataInput): Problem[] {
  return entriesOfType(fleet, 'institution').flatMap(({ parsed, entry }) => {
    const site = fleet.parsed.sites.find(({ id }) => id === entry.site);
    return entry.data.staffing === undefined && site?.record.kind === 'department'
      ? [report('staffing', atEntry(parsed, ['name']))]
      : [];
  });
}

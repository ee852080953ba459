/** Publications on the word of the principal alone whose review is overdue (R-LYG-13.4). */
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { siteEmergencies } from '../../../lib/emergencies.ts';
import { atFile } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { GovernanceInput } from '../site-input.ts';
import { rules } from './rules.ts';

const report = reporter('governance', rules);

export const emergencies = defineSubject({ rules, find: findEmergencies });

async function findEmergencies({ fleet, sites }: GovernanceInput): Promise<Problem[]> {
  const found = await Promise.all(sites.map(({ site }) => siteEmergencies(fleet, site.id)));
  return found
    .flat()
    .filter(({ due }) => fleet.clock.isOver(due))
    .map(({ path, person, at, reason, due }) =>
      report('emergency-overdue', atFile(path), { value: person, params: { at, reason, due } }),
    );
}

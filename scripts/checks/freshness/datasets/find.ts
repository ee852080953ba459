import { DATA_FREQUENCIES } from '../../../../schemas/types/dataset.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { datasetDeadline } from '../../../../src/lib/status/dataset-deadline.ts';
import { entriesOfType } from '../../metadata/valid-entries.ts';
import { atEntry } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { FreshnessInput } from '../input.ts';
import { rules } from './rules.ts';

const report = reporter('freshness', rules);

export const datasets = defineSubject({ rules, find: findDatasets });

function findDatasets({ fleet, library, sites }: FreshnessInput): Problem[] {
  const keptUp = new Map(sites.map(({ site, rules: inForce }) => [site.id, inForce]));
  return entriesOfType(fleet, 'dataset').flatMap(({ parsed, entry }) => {
    const inForce = keptUp.get(entry.site);
    if (!inForce || library.entry(entry.id) !== entry || library.archivedSince(entry) !== undefined) return [];
    const deadline = datasetDeadline(entry, inForce, fleet.clock);
    if (!deadline?.isOverdue) return [];
    return [
      report('dataset-overdue', atEntry(parsed, ['frequency']), {
        value: DATA_FREQUENCIES[entry.data.frequency],
        params: { last: deadline.lastUpdate.slice(0, 10), due: deadline.lastDay },
      }),
    ];
  });
}

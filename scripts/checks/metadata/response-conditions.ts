/** What a response needs because of its kind, and the order of its updates. */
import { fieldName } from '../../../src/lib/content/field-name.ts';
import type { Problem } from '../../../src/lib/model/problem.ts';
import { isType } from '../../../src/lib/model/entry.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import { entryProblem } from './place-problem.ts';

export function responseProblems(fleet: LoadedFleet): Problem[] {
  return fleet.parsed.entries.flatMap((parsed) => {
    const { entry } = parsed;
    if (!entry || !isType(entry, 'response')) return [];
    const { subtype, propagandaApproval, publishedAt, updates } = entry.data;
    const unrecorded = subtype === 'emergency' && propagandaApproval === undefined;
    return [
      ...(unrecorded ? [entryProblem(parsed, 'response-approval', ['subtype'])] : []),
      ...updates.flatMap(({ at }, index) =>
        at >= publishedAt
          ? []
          : [
              entryProblem(parsed, 'time-order', ['updates', index, 'at'], {
                value: at,
                params: {
                  field: fieldName(['updates', index, 'at']),
                  earlier: fieldName(['publishedAt']),
                  other: publishedAt,
                },
              }),
            ],
      ),
    ];
  });
}

/** What a letter needs because of what else it says, and letters nobody has answered in time. */
import { fieldName } from '../../../src/lib/content/field-name.ts';
import type { Problem } from '../../../src/lib/findings/problem.ts';
import { letterFaults } from '../../../src/lib/letters/letter-faults.ts';
import { replyLegs } from '../../../src/lib/letters/reply-clocks.ts';
import { isType } from '../../../src/lib/library/library.ts';
import { formatDuration } from '../../../src/lib/rulepacks/durations.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import { entryProblem } from './place-problem.ts';

export function letterProblems(fleet: LoadedFleet): Problem[] {
  return fleet.parsed.entries.flatMap((parsed) => {
    const { entry } = parsed;
    if (!entry || !isType(entry, 'letter')) return [];
    const faults = letterFaults(entry).map(({ rule, path, ...more }) => {
      const problem = entryProblem(parsed, rule, path, more);
      return path.length > 0 ? problem : { ...problem, line: entry.bodyLine, column: 1 };
    });
    return [...faults, ...overdue(fleet, parsed, entry.data)];
  });
}

/** Legs that still run and are over their limit (R-GO-8.1.1b, R-DL-15.1.4a, R-YZ-19.5c, R-YZ-20.4, R-LYG-12.3). */
function overdue(
  { library }: LoadedFleet,
  parsed: Parameters<typeof entryProblem>[0],
  data: Parameters<typeof replyLegs>[0],
): Problem[] {
  if (!library || data.publishState === 'withheld') return [];
  return replyLegs(data, library.rules(parsed.site).replyClocks ?? [], library.clock)
    .filter(({ state }) => state === 'overdue')
    .map(({ clock, from, to }) =>
      entryProblem(parsed, 'letter-overdue', [from], {
        value: data[from] ?? '',
        params: { limit: formatDuration(clock.limit), clauses: clock.clauses.join('、'), field: fieldName([to]) },
      }),
    );
}

/** What a letter needs because of what else it says, and letters nobody has answered in time. */
import { durationWords } from '../../../../src/lib/rulepacks/durations.ts';
import { fieldName } from '../../../../src/lib/content/field-name.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { letterFaults } from '../../../../src/lib/letters/letter-faults.ts';
import type { Library } from '../../../../src/lib/queries/library.ts';
import { replyLegs } from '../../../../src/lib/letters/reply-clocks.ts';
import { faultReporter } from '../../rules/fault.ts';
import { atEntry } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { MetadataInput } from '../input.ts';
import { entriesOfType, type ValidEntry } from '../valid-entries.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);
const reportFault = faultReporter('metadata', rules);

export const letters = defineSubject({ rules, find: findLetters });

function findLetters({ fleet }: MetadataInput): Problem[] {
  return entriesOfType(fleet, 'letter').flatMap((each) => [...faults(each), ...overdue(each, fleet.library)]);
}

/** Faults of the answer are told at its first line. */
const faults = ({ parsed, entry }: ValidEntry<'letter'>): Problem[] =>
  letterFaults(entry).map(({ path, ...fault }) => {
    const place = atEntry(parsed, path);
    return reportFault(path.length > 0 ? place : { ...place, line: entry.bodyLine, column: 1 }, fault);
  });

/** Legs that still run and are over their limit (R-GO-8.1.1b, R-DL-15.1.4a, R-YZ-19.5c, R-YZ-20.4, R-LYG-12.3). */
function overdue({ parsed, entry: { data } }: ValidEntry<'letter'>, library: Library | undefined): Problem[] {
  if (!library || data.publishState === 'withheld') return [];
  return replyLegs(data, library.rules(parsed.site).replyClocks ?? [], library.clock)
    .filter(({ state }) => state === 'overdue')
    .map(({ clock, from, to }) =>
      report('letter-overdue', atEntry(parsed, [from]), {
        value: data[from] ?? '',
        params: { limit: durationWords(clock.limit), clauses: clock.clauses.join('、'), field: fieldName([to]) },
      }),
    );
}

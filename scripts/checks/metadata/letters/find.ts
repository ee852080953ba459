/** What a letter needs depending on its other fields, and letters that were not answered in time. */
import { durationWords } from '../../../../src/lib/rulepacks/durations.ts';
import { fieldName } from '../../../../src/lib/content/field-name.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { letterDataProblems } from '../../../../src/lib/letters/letter-problems.ts';
import type { Library } from '../../../../src/lib/queries/library.ts';
import { replyStages } from '../../../../src/lib/letters/reply-deadlines.ts';
import { faultReporter } from '../../rules/fault.ts';
import { atEntry } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { MetadataInput } from '../input.ts';
import { entriesOfType, type ValidEntry } from '../valid-entries.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);
const reportProblem = faultReporter('metadata', rules);

export const letters = defineSubject({ rules, find: findLetters });

function findLetters({ fleet }: MetadataInput): Problem[] {
  return entriesOfType(fleet, 'letter').flatMap((each) => [...problems(each), ...overdue(each, fleet.library)]);
}

/** Problems of the answer are reported at its first line. */
const problems = ({ parsed, entry }: ValidEntry<'letter'>): Problem[] =>
  letterDataProblems(entry).map(({ path, ...problem }) => {
    const place = atEntry(parsed, path);
    return reportProblem(path.length > 0 ? place : { ...place, line: entry.bodyLine, column: 1 }, problem);
  });

/**
 * Stages that are not finished and past their deadline (R-GO-8.1.1b, R-DL-15.1.4a, R-YZ-19.5c, R-YZ-20.4, R-LYG-12.3).
 */
function overdue({ parsed, entry: { data } }: ValidEntry<'letter'>, library: Library | undefined): Problem[] {
  if (!library || data.publishState === 'withheld') return [];
  return replyStages(data, library.rules(parsed.site).replyDeadlines ?? [], library.clock)
    .filter(({ state }) => state === 'overdue')
    .map(({ deadline, from, to }) =>
      report('letter-overdue', atEntry(parsed, [from]), {
        value: data[from] ?? '',
        params: { limit: durationWords(deadline.limit), clauses: deadline.clauses.join('、'), field: fieldName([to]) },
      }),
    );
}

/** What a letter needs depending on its other fields, and letters that were not answered in time. */
import type { Rules } from '../../../../schemas/rulepack.ts';
import { PUBLISH_STATES } from '../../../../schemas/types/letter.ts';
import type { Clock } from '../../../../src/lib/calendar/clock.ts';
import { durationWords } from '../../../../src/lib/rulepacks/durations.ts';
import { fieldName } from '../../../../src/lib/content/field-name.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { letterDataProblems } from '../../../../src/lib/letters/letter-problems.ts';
import { replyStages, type ReplyDeadline } from '../../../../src/lib/letters/reply-deadlines.ts';
import { dayAfter } from '../../../../src/lib/rulepacks/day-after.ts';
import { faultReporter } from '../../rules/fault.ts';
import { atEntry } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { MetadataInput } from '../input.ts';
import { entriesOfType, type ValidEntry } from '../valid-entries.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);
const reportProblem = faultReporter('metadata', rules);

type Letter = ValidEntry<'letter'>;

export const letters = defineSubject({ rules, find: findLetters });

function findLetters({ fleet }: MetadataInput): Problem[] {
  return entriesOfType(fleet, 'letter').flatMap((each) => {
    const rules = fleet.library?.rules(each.entry.site);
    return [
      ...problems(each),
      ...(rules
        ? [...timed(each, rules.replyDeadlines ?? [], fleet.clock), ...unpublished(each, rules, fleet.clock)]
        : []),
    ];
  });
}

/** Problems of the answer are reported at its first line. */
const problems = ({ parsed, entry }: Letter): Problem[] =>
  letterDataProblems(entry).map(({ path, ...problem }) => {
    const place = atEntry(parsed, path);
    return reportProblem(path.length > 0 ? place : { ...place, line: entry.bodyLine, column: 1 }, problem);
  });

/**
 * Stages past their deadline, done or not, whether or not the letter is public; and those that cannot be counted for
 * lack of a time of day (R-GO-8.1.1b, R-DL-15.1.4a, R-YZ-19.5c, R-YZ-20.4, R-LYG-12.3).
 */
function timed({ parsed, entry: { data } }: Letter, deadlines: readonly ReplyDeadline[], clock: Clock): Problem[] {
  return replyStages(data, deadlines, clock).flatMap(({ deadline, from, to, state, needsTime }) => {
    const params = { limit: durationWords(deadline.limit), clauses: deadline.clauses.join('、') };
    if (needsTime !== undefined)
      return [report('letter-time', atEntry(parsed, [needsTime]), { value: data[needsTime] ?? '', params })];
    if (state === 'overdue')
      return [
        report('letter-overdue', atEntry(parsed, [from]), {
          value: data[from] ?? '',
          params: { ...params, field: fieldName([to]) },
        }),
      ];
    return state === 'late'
      ? [
          report('letter-late', atEntry(parsed, [to]), {
            value: data[to] ?? '',
            params: { ...params, from: data[from] ?? '', field: fieldName([from]) },
          }),
        ]
      : [];
  });
}

/** An answered letter is published, or withheld for a reason, within the days of the pack (R-GO-8.1.1c). */
function unpublished({ parsed, entry: { data } }: Letter, { interaction }: Rules, clock: Clock): Problem[] {
  const limit = interaction?.publishWithin?.value;
  if (limit === undefined || data.publishState !== 'pending' || data.answeredAt === undefined) return [];
  const due = dayAfter(data.answeredAt.slice(0, 10), limit);
  if (!clock.isOver(due)) return [];
  return [
    report('letter-unpublished', atEntry(parsed, ['publishState']), {
      value: PUBLISH_STATES[data.publishState],
      params: { answeredAt: data.answeredAt, due, limit: durationWords(limit) },
    }),
  ];
}

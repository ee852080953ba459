/** Whether the figures of a published result add up and reasons for rejected opinions are given (R-GO-4.4.5b). */
import type { ParsedEntry } from '../../../../src/lib/content/parse-entry.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import type { Entry } from '../../../../src/lib/model/entry.ts';
import { atEntry, type FieldPath } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { MetadataInput } from '../input.ts';
import { entriesOfType } from '../valid-entries.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);

type Data = Entry<'consultation'>['data'];
type Result = NonNullable<Data['result']>;

export const consultationResults = defineSubject({ rules, find: findConsultationResults });

function findConsultationResults({ fleet }: MetadataInput): Problem[] {
  return entriesOfType(fleet, 'consultation').flatMap(({ parsed, entry }) => ofResult(parsed, entry.data));
}

function ofResult(parsed: ParsedEntry, data: Data): Problem[] {
  const { result, subtype } = data;
  if (!result) return [];
  const { adopted, receivedCount, notAdoptedReasons } = result;
  return [
    ...(subtype === 'opinion' && adopted === undefined
      ? [report('result-adopted', atEntry(parsed, ['result', 'receivedCount']))]
      : []),
    ...(adopted !== undefined && adopted < receivedCount && notAdoptedReasons.length === 0
      ? [report('result-reasons', atEntry(parsed, ['result', 'adopted']), { value: String(adopted) })]
      : []),
    ...counts(parsed, result),
    ...result.tallies.flatMap((_, index) => tallied(parsed, data, result, index)),
  ];
}

/** No more opinions can be adopted or rejected than were received. */
function counts(parsed: ParsedEntry, { adopted = 0, receivedCount, adoptions, notAdoptedReasons }: Result) {
  const sum = (rows: Result['adoptions']) => rows.reduce((total, { count = 0 }) => total + count, 0);
  const tooMany = (path: FieldPath, value: number) =>
    value > receivedCount
      ? [report('result-counts', atEntry(parsed, path), { value: String(value), params: { received: receivedCount } })]
      : [];
  return [
    ...tooMany(['result', 'adopted'], adopted),
    ...tooMany(['result', 'adoptions'], sum(adoptions)),
    ...tooMany(['result', 'notAdoptedReasons'], sum(notAdoptedReasons)),
  ];
}

function tallied(parsed: ParsedEntry, data: Data, { tallies, receivedCount }: Result, index: number): Problem[] {
  const tally = tallies[index];
  if (!tally) return [];
  const asked = data.questions[tally.question - 1];
  const at = ['result', 'tallies', index];
  const value = String(tally.question);
  if (!asked || asked.options.length === 0)
    return [report('tally-question', atEntry(parsed, [...at, 'question']), { value })];
  if (asked.options.length !== tally.counts.length)
    return [
      report('tally-options', atEntry(parsed, [...at, 'counts']), { value, params: { options: asked.options.length } }),
    ];
  const total = tally.counts.reduce((sum, count) => sum + count, 0);
  const most = asked.kind === 'single' ? total : Math.max(...tally.counts);
  return most > receivedCount
    ? [
        report('result-counts', atEntry(parsed, [...at, 'counts']), {
          value: String(most),
          params: { received: receivedCount },
        }),
      ]
    : [];
}

/** Whether a published result adds up and says why opinions were not taken up (R-GO-4.4.5b). */
import type { ParsedEntry } from '../../../src/lib/content/parse-entry.ts';
import type { Problem } from '../../../src/lib/model/problem.ts';
import type { Entry } from '../../../src/lib/model/entry.ts';
import { entryProblem, type FieldPath } from './place-problem.ts';

type Data = Entry<'consultation'>['data'];
type Result = NonNullable<Data['result']>;

export function resultProblems(parsed: ParsedEntry, { data }: Entry<'consultation'>): Problem[] {
  const { result, subtype } = data;
  if (!result) return [];
  const { adopted, receivedCount, notAdoptedReasons } = result;
  return [
    ...(subtype === 'opinion' && adopted === undefined
      ? [entryProblem(parsed, 'result-adopted', ['result', 'receivedCount'])]
      : []),
    ...(adopted !== undefined && adopted < receivedCount && notAdoptedReasons.length === 0
      ? [entryProblem(parsed, 'result-reasons', ['result', 'adopted'], { value: String(adopted) })]
      : []),
    ...countProblems(parsed, result),
    ...result.tallies.flatMap((_, index) => tallyProblems(parsed, data, result, index)),
  ];
}

/** More cannot have been taken up, or refused, than came in. */
function countProblems(parsed: ParsedEntry, { adopted = 0, receivedCount, adoptions, notAdoptedReasons }: Result) {
  const sum = (rows: Result['adoptions']) => rows.reduce((total, { count = 0 }) => total + count, 0);
  const tooMany = (path: FieldPath, value: number) =>
    value > receivedCount
      ? [entryProblem(parsed, 'result-counts', path, { value: String(value), params: { received: receivedCount } })]
      : [];
  return [
    ...tooMany(['result', 'adopted'], adopted),
    ...tooMany(['result', 'adoptions'], sum(adoptions)),
    ...tooMany(['result', 'notAdoptedReasons'], sum(notAdoptedReasons)),
  ];
}

function tallyProblems(parsed: ParsedEntry, data: Data, { tallies, receivedCount }: Result, index: number): Problem[] {
  const tally = tallies[index];
  if (!tally) return [];
  const asked = data.questions[tally.question - 1];
  const at = ['result', 'tallies', index];
  const value = String(tally.question);
  if (!asked || asked.options.length === 0)
    return [entryProblem(parsed, 'tally-question', [...at, 'question'], { value })];
  if (asked.options.length !== tally.counts.length)
    return [
      entryProblem(parsed, 'tally-options', [...at, 'counts'], { value, params: { options: asked.options.length } }),
    ];
  const total = tally.counts.reduce((sum, count) => sum + count, 0);
  const most = asked.kind === 'single' ? total : Math.max(...tally.counts);
  return most > receivedCount
    ? [
        entryProblem(parsed, 'result-counts', [...at, 'counts'], {
          value: String(most),
          params: { received: receivedCount },
        }),
      ]
    : [];
}

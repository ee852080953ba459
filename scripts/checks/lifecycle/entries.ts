/** Entries that were taken back say when and why; only they do (R-DL-21). */
import type { ParsedEntry } from '../../../src/lib/content/parse-entry.ts';
import type { Problem } from '../../../src/lib/model/problem.ts';
import { ENTRY_STATES } from '../../../schemas/entry-common.ts';
import { atEntry } from './problem.ts';

const FIELDS = ['withdrawnAt', 'withdrawnReason'] as const;

export function withdrawalProblems(parsed: ParsedEntry): Problem[] {
  const { data } = parsed.entry ?? {};
  if (!data) return [];
  const withdrawn = data.state === 'withdrawn';
  return FIELDS.filter((field) => (data[field] === undefined) === withdrawn).map((field) =>
    withdrawn
      ? atEntry(parsed, 'withdrawn-record', ['state'], { params: { field } })
      : atEntry(parsed, 'withdrawn-state', [field], { params: { field, state: ENTRY_STATES[data.state] } }),
  );
}

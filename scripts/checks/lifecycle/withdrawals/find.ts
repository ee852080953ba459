/** Withdrawn entries, and only those, state when and why (R-DL-21). */
import { ENTRY_STATES } from '../../../../schemas/entry-common.ts';
import type { ParsedEntry } from '../../../../src/lib/content/parse-entry.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { atEntry } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { LifecycleInput } from '../site-input.ts';
import { rules } from './rules.ts';

const report = reporter('lifecycle', rules);
const FIELDS = ['withdrawnAt', 'withdrawnReason'] as const;

export const withdrawals = defineSubject({ rules, find: findWithdrawals });

function findWithdrawals({ fleet }: LifecycleInput): Problem[] {
  return fleet.parsed.entries.flatMap(findInEntry);
}

function findInEntry(parsed: ParsedEntry): Problem[] {
  const { data } = parsed.entry ?? {};
  if (!data) return [];
  const withdrawn = data.state === 'withdrawn';
  return FIELDS.filter((field) => (data[field] === undefined) === withdrawn).map((field) =>
    withdrawn
      ? report('withdrawn-record', atEntry(parsed, ['state']), { params: { field } })
      : report('withdrawn-state', atEntry(parsed, [field]), { params: { field, state: ENTRY_STATES[data.state] } }),
  );
}

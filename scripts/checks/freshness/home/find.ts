import type { Problem } from '../../../../src/lib/model/problem.ts';
import { durationWords } from '../../../../src/lib/rulepacks/durations.ts';
import { atRecord } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { FreshnessInput } from '../input.ts';
import { rules } from './rules.ts';

const report = reporter('freshness', rules);

export const home = defineSubject({ rules, find: findHome });

function findHome({ sites }: FreshnessInput): Problem[] {
  return sites.flatMap(({ home: state, rules: inForce, record }) => {
    const row = inForce.updates?.homePage;
    if (!row || state?.lastUpdate === undefined || state.lastDay === undefined) return [];
    const value = state.lastUpdate;
    const place = atRecord(record, ['home', 'blocks']);
    const params = { last: value.slice(0, 10), due: state.lastDay, clauses: row.clauses.join('、') };
    if (state.state === 'dueSoon') return [report('home-due-soon', place, { value, params })];
    if (state.state !== 'overdue') return [];
    return [report('home-overdue', place, { value, params: { ...params, every: durationWords(row.value) } })];
  });
}

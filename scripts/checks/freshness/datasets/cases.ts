import type { Change, RuleCase } from '../../testing/rule-case.ts';
import { enforced } from '../case-helpers.ts';

const DATASET = 'content/portal/figures/reservoir-levels.md';
const ENFORCED = enforced('portal', 'updates.datasetGrace');
const updated = (day: string): Change => ({
  edit: DATASET,
  from: 'editor: 乙\n',
  to: `editor: 乙\nupdatedAt: '${day} 09:00'\n`,
});
const edit = (from: string, to: string): Change => ({ edit: DATASET, from, to });

const found = (title: string, at: string, ...changes: Change[]): RuleCase => ({
  rule: 'dataset-overdue',
  title,
  changes: [...changes, ENFORCED],
  expect: [at],
});
const fine = (title: string, ...changes: Change[]): RuleCase => ({
  rule: 'dataset-overdue',
  title: `nothing wrong with ${title}`,
  changes: [...changes, ENFORCED],
  expect: [],
});

export const cases: readonly RuleCase[] = [
  {
    ...found('monthly data a month and eleven days old', '19:12', updated('2025-04-21')),
    says: ['每月', '2025-05-31'],
  },
  fine('monthly data a month and ten days old', updated('2025-04-22')),
  found('yearly data that nobody updated', '18:12', edit('frequency: 每月', 'frequency: 每周')),
  fine('data that promise no update', edit('frequency: 每月', 'frequency: 不定期')),
  fine('data that are no longer valid', edit("validUntil: '2025-12-31'", "validUntil: '2025-05-31'")),
];

import { inDept, inPortal, type RuleCase } from '../../testing/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    rule: 'browser-claim',
    title: 'a footer that promises a span of years',
    changes: [inPortal('browserSupport: Chrome、Edge、Firefox、Safari', 'browserSupport: Chrome、Edge 近五年的版本')],
    expect: ['21:17'],
    says: ['近五年的版本', 'Chrome 90'],
  },
  {
    rule: 'browser-claim',
    title: 'nothing in a footer that names newer versions, and in none',
    changes: [
      inPortal('browserSupport: Chrome、Edge、Firefox、Safari', 'browserSupport: Chrome 100、Safari 16'),
      inDept('browserSupport: Chrome、Edge、Firefox、Safari\n', ''),
    ],
    expect: [],
  },
];

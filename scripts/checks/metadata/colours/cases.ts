import { inPortal, type RuleCase } from '../../testing/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    rule: 'token-contrast',
    title: 'a pale colour',
    changes: [inPortal("primary: '#0b4f8a'", "primary: '#6db3f2'")],
    expect: ['38:12'],
  },
];

import { inDept, inPortal, type RuleCase } from '../../testing/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    rule: 'domain-portal',
    title: 'a portal domain of another form',
    changes: [
      inPortal('primary: www.test.gov.cn', 'primary: portal.test.gov.cn'),
      inDept('primary: sw.test.gov.cn', 'primary: sw.portal.test.gov.cn'),
    ],
    expect: ['8:12'],
  },
  {
    rule: 'domain-department',
    title: 'a department outside its portal',
    changes: [inDept('primary: sw.test.gov.cn', 'primary: sw.other.gov.cn')],
    expect: ['8:12'],
    says: ['test.gov.cn'],
  },
];

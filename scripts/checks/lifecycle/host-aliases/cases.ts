/** Domains a site had before, in time and out of time. */
import { casesOf, inDept, type RuleCase } from '../../testing/rule-case.ts';

const deptAlias = (since: string, until: string) =>
  inDept(
    '  chinese: 测试市水务局.政务',
    `  chinese: 测试市水务局.政务\n  aliases:\n    - name: old.test.gov.cn\n      since: '${since}'\n      until: '${until}'`,
  );

const jiangmen = inDept('rulePacks: [national]', 'rulePacks: [national, jiangmen, reported]');
/** The change of the domain was reported upward. */
const reported = inDept("lastUpdated: '2025-01-01'", "lastUpdated: '2025-03-01'");

export const cases: readonly RuleCase[] = [
  ...casesOf('host-alias-order')([
    'a domain that ends before it begins',
    [deptAlias('2025-06-30', '2025-06-29')],
    ['13:14'],
    '2025-06-30',
  ]),
  ...casesOf('host-alias-ended')(
    ['a domain that ended yesterday', [deptAlias('2025-01-01', '2025-05-31')], ['13:14'], 'old.test.gov.cn'],
    ['nothing wrong with its last day', [deptAlias('2025-01-01', '2025-06-01')]],
  ),
  ...casesOf('host-alias-duration')(
    [
      'an old domain for a year and a day',
      [deptAlias('2025-03-01', '2026-03-02'), jiangmen, reported],
      ['13:14'],
      '2026-03-01',
      'R-JM-12.4b',
    ],
    ['nothing wrong with a year', [deptAlias('2025-03-01', '2026-03-01'), jiangmen, reported]],
  ),
];

/** Domains a site had before, in time and out of time. */
import { notice } from '../case-helpers.ts';
import { casesOf, inDept, inPortal, type RuleCase } from '../../testing/rule-case.ts';

const deptAlias = (since: string, until: string, name = 'old.test.gov.cn') =>
  inDept(
    '  chinese: 测试市水务局.政务',
    `  chinese: 测试市水务局.政务\n  aliases:\n    - name: ${name}\n      since: '${since}'\n      until: '${until}'`,
  );
const announced = notice('domainChange', { oldDomain: 'old.test.gov.cn' });

const jiangmen = inDept('rulePacks: [national]', 'rulePacks: [national, jiangmen]');
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
    ['nothing wrong with one that goes on', [deptAlias('2025-01-01', '2025-12-31'), announced]],
  ),
  ...casesOf('host-alias-ending')(
    ['a domain on its last day', [deptAlias('2025-01-01', '2025-06-01'), announced], ['13:14'], '只剩 0 天'],
    ['a domain 30 days before its end', [deptAlias('2025-01-01', '2025-07-01'), announced], ['13:14'], '只剩 30 天'],
    ['nothing wrong with one 31 days before', [deptAlias('2025-01-01', '2025-07-02'), announced]],
  ),
  ...casesOf('domain-notice-missing')(
    [
      'a former domain without a notice',
      [deptAlias('2025-03-01', '2025-12-31')],
      ['11:13'],
      'sw.test.gov.cn',
      '域名变更公告',
    ],
    [
      'a notice about another former domain',
      [deptAlias('2025-03-01', '2025-12-31'), notice('domainChange')],
      ['11:13'],
    ],
    ['nothing wrong with one that is announced', [deptAlias('2025-03-01', '2025-12-31'), announced]],
    [
      'nothing wrong with the name without www',
      [
        inPortal(
          '  chinese: 测试市人民政府.政务',
          "  chinese: 测试市人民政府.政务\n  aliases: [{ name: test.gov.cn, since: '2025-03-01', until: '2025-12-31' }]",
        ),
      ],
    ],
  ),
  ...casesOf('host-alias-duration')(
    [
      'an old domain for a year and a day',
      [deptAlias('2025-03-01', '2026-03-02'), jiangmen, reported],
      ['13:14'],
      '2026-03-01',
      'R-JM-12.4b',
    ],
    ['nothing wrong with a year', [deptAlias('2025-03-01', '2026-03-01'), jiangmen, reported, announced]],
  ),
];

import { casesOf, inDept, type RuleCase } from '../../testing/rule-case.ts';

const hosted = (from: string, to: string) => inDept(from, to);
const jiangmen = inDept('rulePacks: [national]', 'rulePacks: [national, jiangmen]');

export const cases: readonly RuleCase[] = [
  ...casesOf('hosting-country')(
    ['a server abroad', [hosted('country: CN', 'country: US')], ['24:21'], 'CN', 'R-GO-7.1.1'],
    ['nothing wrong with another provider at home', [hosted('provider: 测试市政务云', 'provider: 测试云')]],
  ),
  ...casesOf('hosting-region')(
    [
      'a server outside the region',
      [hosted('country: CN, region: 测试市', 'country: CN, region: 外地市'), jiangmen],
      ['24:33'],
      'R-JM-41.7',
    ],
    [
      'nothing wrong with a district of the region',
      [hosted('country: CN, region: 测试市', 'country: CN, region: 测试市中心区'), jiangmen],
    ],
    [
      'nothing wrong with it where no local rule asks',
      [hosted('country: CN, region: 测试市', 'country: CN, region: 外地市')],
    ],
  ),
  ...casesOf('log-retention')(
    [
      'logs of five months',
      [hosted('logRetentionMonths: 12', 'logRetentionMonths: 5')],
      ['24:109'],
      '6',
      'R-GO-7.2.1b',
    ],
    ['nothing wrong with six', [hosted('logRetentionMonths: 12', 'logRetentionMonths: 6')]],
  ),
];

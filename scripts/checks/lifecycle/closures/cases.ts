/** Sites that are offline too often or too long, and those that are not. */
import { notice } from '../case-helpers.ts';
import { casesOf, type RuleCase } from '../../testing/rule-case.ts';

export const cases: readonly RuleCase[] = [
  ...casesOf('closure-count')(
    [
      'a second closure in one year',
      [
        notice('temporaryClosure', {}, 'portal-20250309-41'),
        notice('temporaryClosure', { offline: "{ from: '2025-02-01 18:00', to: '2025-02-02 18:00' }" }),
      ],
      ['17:20'],
      '第 2 次',
      'R-GO-3.2.2b',
    ],
    [
      'nothing wrong with one that force majeure brought',
      [notice('temporaryClosure', { countsTowardLimit: 'false' }, 'portal-20250309-41'), notice('temporaryClosure')],
    ],
    [
      'nothing wrong with one in the next year',
      [
        notice(
          'temporaryClosure',
          { offline: "{ from: '2026-02-01 18:00', to: '2026-02-02 18:00' }" },
          'portal-20250309-41',
        ),
        notice('temporaryClosure'),
      ],
    ],
  ),
  ...casesOf('closure-duration')(
    [
      'a closure of 30 days and a minute',
      [notice('temporaryClosure', { offline: "{ from: '2025-03-10 18:00', to: '2025-04-09 18:01' }" })],
      ['18:42'],
      '2025-04-09 18:00',
    ],
    [
      'nothing wrong with 30 days',
      [notice('temporaryClosure', { offline: "{ from: '2025-03-10 18:00', to: '2025-04-09 18:00' }" })],
    ],
  ),
];

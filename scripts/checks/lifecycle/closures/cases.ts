/** Sites that are offline too often or too long, and those that are not. */
import { notice } from '../case-helpers.ts';
import { casesOf, type RuleCase } from '../../testing/rule-case.ts';

const closed = (offline: string) => notice('temporaryClosure', { offline, displayUntil: "'2025-05-31 18:00'" });

export const cases: readonly RuleCase[] = [
  ...casesOf('closure-count')(
    [
      'a second closure in one year',
      [
        notice(
          'temporaryClosure',
          { offline: "{ from: '2025-04-01 18:00', to: '2025-04-02 18:00' }" },
          'portal-20250309-41',
        ),
        notice('temporaryClosure'),
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
          { offline: "{ from: '2026-02-01 18:00', to: '2026-02-02 18:00' }", displayUntil: "'2026-02-03 18:00'" },
          'portal-20250309-41',
        ),
        notice('temporaryClosure'),
      ],
    ],
  ),
  ...casesOf('closure-duration')(
    [
      'a closure of 30 days and a minute',
      [closed("{ from: '2025-03-10 18:00', to: '2025-04-09 18:01' }")],
      ['18:42'],
      '2025-04-09 18:00',
    ],
    ['nothing wrong with 30 days', [closed("{ from: '2025-03-10 18:00', to: '2025-04-09 18:00' }")]],
  ),
  ...casesOf('closure-unannounced')(
    [
      'a site off line a minute before its notice',
      [notice('temporaryClosure', { offline: "{ from: '2025-03-08 09:29', to: '2025-03-12 18:00' }" })],
      ['18:18'],
      '2025-03-08 09:30',
    ],
    [
      'nothing wrong with the minute of the notice',
      [notice('temporaryClosure', { offline: "{ from: '2025-03-08 09:30', to: '2025-03-12 18:00' }" })],
    ],
    [
      'nothing wrong with force majeure, announced after it',
      [
        notice('temporaryClosure', {
          offline: "{ from: '2025-03-07 09:30', to: '2025-03-12 18:00' }",
          countsTowardLimit: 'false',
        }),
      ],
    ],
  ),
  ...casesOf('closure-notice-ends')(
    [
      'a notice taken down a minute before the site is back',
      [notice('temporaryClosure', { displayUntil: "'2025-03-12 17:59'" })],
      ['13:15'],
      '2025-03-12 18:00',
    ],
    ['nothing wrong with the minute itself', [notice('temporaryClosure', { displayUntil: "'2025-03-12 18:00'" })]],
  ),
];

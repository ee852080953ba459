/** Corrections that are late, contradictory, not shown or not called to account. */
import { casesOf, inDeptNews, type RuleCase } from '../../testing/rule-case.ts';
import { register, staff } from '../case-helpers.ts';

interface Given {
  where?: string;
  kind?: string;
  foundOn?: string;
  level?: string;
  corrected?: string;
}
const correction = ({
  where = "'https://sw.test.gov.cn/'",
  kind = '错别字',
  foundOn = '2025-05-20',
  level,
  corrected,
}: Given) =>
  `  - { where: ${where}, unit: 办公室, kind: ${kind}, problem: 错字, foundOn: '${foundOn}', foundBy: 乙${level === undefined ? '' : `, level: ${level}`}${corrected ?? ", correctedAt: '2025-05-20 17:00', correctedBy: 乙"} }`;
const corrections = (...all: readonly Given[]) =>
  register('corrections', `corrections:\n${all.map(correction).join('\n')}`);
const onDept = (more: Given = {}) => corrections({ where: 'dept-20250303-01', ...more });

export const cases: readonly RuleCase[] = [
  ...casesOf('correction-open')(
    ['a problem on the first day too old', [corrections({ foundOn: '2025-05-28', corrected: '' })], ['2:85'], '3天'],
    ['nothing wrong with one on the last day', [corrections({ foundOn: '2025-05-29', corrected: '' })]],
  ),
  ...casesOf('correction-record')(
    ['an entry that does not exist', [corrections({ where: 'dept-20250303-99' })], ['2:14'], '没有这一条'],
    ['a correction before it was found', [corrections({ foundOn: '2025-05-21' })], ['2:124'], '早于发现'],
    ['a correction by nobody', [corrections({ corrected: ", correctedAt: '2025-05-20 17:00'" })], ['2:124'], '更正人'],
    [
      'a correction by somebody not registered',
      [corrections({ corrected: ", correctedAt: '2025-05-20 17:00', correctedBy: 庚" }), staff],
      ['2:157'],
    ],
    ['nothing wrong with a whole one', [corrections({}), staff]],
  ),
  ...casesOf('correction-not-shown')(
    ['a corrected entry that does not say so', [onDept()], ['2:14'], '2025-03-03-sluice.md'],
    [
      'nothing wrong with one that does',
      [onDept(), inDeptNews('subtype: 工作动态', "updatedAt: '2025-05-20 16:58'\nsubtype: 工作动态")],
    ],
    ['nothing wrong with one still to be corrected', [onDept({ foundOn: '2025-05-31', corrected: '' })]],
  ),
  ...casesOf('correction-level')(
    ['a serious error without a level', [corrections({ kind: '严重表述错误' })], ['2:58'], '内部提醒'],
    [
      'the second within a year at the same level',
      [
        corrections(
          { kind: '更新不及时', foundOn: '2024-05-20', level: '内部提醒' },
          { kind: '严重表述错误', level: '内部提醒' },
        ),
      ],
      ['3:121'],
      '通报批评',
    ],
    [
      'nothing wrong with the same level after more than a year',
      [
        corrections(
          { kind: '更新不及时', foundOn: '2024-05-19', level: '内部提醒' },
          { kind: '严重表述错误', level: '内部提醒' },
        ),
      ],
    ],
    [
      'nothing wrong with levels that rise',
      [
        corrections(
          { kind: '更新不及时', level: '内部提醒' },
          { kind: '严重表述错误', level: '通报批评' },
          { kind: '严重表述错误', level: '约谈' },
          { kind: '严重表述错误', level: '约谈' },
        ),
      ],
    ],
  ),
];

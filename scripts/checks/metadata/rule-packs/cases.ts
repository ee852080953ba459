/** Rule packs that do not exist, and waivers with and without effect. */
import { casesOf, inPortal, type Change, type RuleCase } from '../../testing/rule-case.ts';

/** The moment of the cases is 2025-06-01. */
const waiver = (row: string, value: string, until = '2025-12-31'): Change => ({
  write: 'sites/portal/governance/waivers.yaml',
  content: `waivers:\n  - row: ${row}\n    value: ${value}\n    reason: 改版\n    approvalRef: 测政办函〔2025〕1号\n    until: '${until}'\n`,
});

export const cases: readonly RuleCase[] = [
  ...casesOf('pack-unknown')(
    ['a pack that does not exist', [inPortal('[national]', '[national, nationl]')], ['28:23'], 'nationl'],
    ['nothing wrong with a local pack beside the national one', [inPortal('[national]', '[national, lianyungang]')]],
  ),
  ...casesOf('waiver-invalid')(
    ['a waiver for a row that does not exist', [waiver('columns.depth', '4')], ['2:10'], '没有这一条规则'],
    ['a waiver that asks for more', [waiver('columns.maxDepth', '2')], ['2:10'], '没有放宽'],
    ['a waiver for a part nobody asks for', [waiver('footer.required', 'provincialDesk')], ['2:10']],
    ['nothing wrong with one that weakens a row', [waiver('columns.maxDepth', '4')]],
    ['nothing wrong with one for two parts', [waiver('footer.required', '[bestView, browserSupport]')]],
  ),
  ...casesOf('waiver-expired')(
    [
      'a waiver whose last day was yesterday',
      [waiver('columns.maxDepth', '4', '2025-05-31')],
      ['6:12'],
      '2025-05-31',
      'columns.maxDepth',
    ],
    ['nothing wrong with one that has time', [waiver('columns.maxDepth', '4', '2025-12-31')]],
  ),
  ...casesOf('waiver-ending')(
    ['a waiver on its last day', [waiver('columns.maxDepth', '4', '2025-06-01')], ['6:12'], '只剩 0 天'],
    ['a waiver 30 days before its end', [waiver('columns.maxDepth', '4', '2025-07-01')], ['6:12'], '只剩 30 天'],
    ['nothing wrong with one 31 days before', [waiver('columns.maxDepth', '4', '2025-07-02')]],
  ),
];

/** Columns that end, and the addresses they had. */
import { casesOf, inPortal, type RuleCase } from '../../testing/rule-case.ts';

/** The first column of the portal, with more lines. */
const column = (lines: string) => inPortal('    responsible: 乙', `    responsible: 乙\n${lines}`);
const merged = (lines: string) =>
  column(
    `    lifecycle:\n      state: merged\n      approvalRef: 测政办函〔2025〕2号\n      date: '2025-05-01'\n${lines}`,
  );

export const cases: readonly RuleCase[] = [
  ...casesOf('column-merged')(
    ['a merged column without its target', [merged('')], ['52:14', '52:14'], 'lifecycle.mergedInto'],
    [
      'nothing wrong with one that states its target',
      [merged('      mergedInto: news\n      publicNotice: portal-20250306-01')],
    ],
  ),
  ...casesOf('column-notice')(
    [
      'a notice that is not there',
      [merged('      mergedInto: news\n      publicNotice: portal-20250306-09')],
      ['56:21'],
      'portal-20250306-09',
    ],
    [
      'nothing wrong with an address elsewhere',
      [merged('      mergedInto: news\n      publicNotice: https://www.province.gov.cn/1')],
    ],
  ),
  ...casesOf('column-alias-reserved')([
    'an old address of the search',
    [column('    aliases: [/search/old/]')],
    ['51:15'],
  ]),
  ...casesOf('column-alias-taken')(
    ['an old address with pages below it', [column('    aliases: [/leaders/]')], ['51:15'], '/leaders/'],
    ['nothing wrong with one that is free', [column('    aliases: [/old/news/]')]],
  ),
];

/** Entries withdrawn, with and without a word. */
import { casesOf, newsMatter, type Change, type RuleCase } from '../../testing/rule-case.ts';

const MORE = 'content/portal/news/2025-03-03-more.md';
const more = (lines: string): Change => ({
  write: MORE,
  content: `${newsMatter('portal-20250303-09', '2025-03-03')}${lines}---\n\n正文。\n`,
});

export const cases: readonly RuleCase[] = [
  ...casesOf('withdrawn-record')(
    ['an entry withdrawn without a word', [more('state: 已撤回\n')], ['13:8', '13:8'], 'withdrawnAt'],
    [
      'an entry withdrawn without a reason',
      [more("state: 已撤回\nwithdrawnAt: '2025-03-10 15:00'\n")],
      ['13:8'],
      'withdrawnReason',
    ],
    [
      'nothing wrong with one that states both',
      [more("state: 已撤回\nwithdrawnAt: '2025-03-10 15:00'\nwithdrawnReason: 地点有误\n")],
    ],
  ),
  ...casesOf('withdrawn-state')(
    ['a reason for what is still shown', [more('withdrawnReason: 地点有误\n')], ['13:18'], '已发布'],
    ['nothing wrong with a visible entry that states neither', [more('')]],
  ),
];

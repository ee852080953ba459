import { newsMatter, type Change, type RuleCase } from '../../testing/rule-case.ts';

const TEXT =
  '会议听取了汛情和工程准备情况的汇报，要求各县区、各部门把责任落实到每一座水库、每一段堤防，备足物资，演练预案，加强值守，及时会商研判，遇有险情立即处置并如实报告，确保人民群众生命财产安全和城乡供水安全。';
const entry = (id: string, day: string, text: string, more = ''): Change => ({
  write: `content/portal/news/${day}-more.md`,
  content: `${newsMatter(id, day)}${more}---\n\n${text}\n`,
});
const FIRST = entry('portal-20250401-01', '2025-04-01', TEXT);
const COPY = 'content/portal/news/2025-04-02-more.md';
const second = (text: string, more = '') => entry('portal-20250402-01', '2025-04-02', text, more);
const copied = (title: string, change: Change, expect: string[] = [`content/copy ${COPY}:2:5`]): RuleCase => ({
  rule: 'copy',
  title,
  changes: [FIRST, change],
  expect,
  ...(expect.length > 0 ? { says: ['content/portal/news/2025-04-01-more.md', 'portal/news'] } : {}),
});

export const cases: readonly RuleCase[] = [
  copied('the same text under another id', second(TEXT)),
  copied('the same text with other signs and spaces', second(`**${TEXT.replaceAll('，', ' , ')}**`)),
  copied('nothing wrong with another text', second(TEXT.replace('水库', '水闸')), []),
  copied('nothing wrong with a text that replaces the other', second(TEXT, 'replaces: [portal-20250401-01]\n'), []),
  copied(
    'nothing wrong with a text published anew after it was withdrawn',
    entry(
      'portal-20250402-01',
      '2025-04-02',
      TEXT,
      "state: 已撤回\nwithdrawnAt: '2025-04-03 09:00'\nwithdrawnReason: 有误\n",
    ),
    [],
  ),
  {
    rule: 'copy',
    title: 'nothing wrong with two short lines that are the same',
    changes: [entry('portal-20250401-01', '2025-04-01', '详见附件。'), second('详见附件。')],
    expect: [],
  },
];

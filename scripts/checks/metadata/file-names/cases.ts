import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inNews, inPolicy, kept, newsMatter, type RuleCase } from '../../testing/rule-case.ts';
import { plainNews, write } from '../fixture-edits.ts';

export const cases: readonly RuleCase[] = [
  {
    rule: 'file-name',
    title: 'an entry with spaces in its name',
    changes: [write('content/portal/news/2025-04-01-a b.md', plainNews('a'))],
    expect: ['1:1'],
    says: ['2025-04-01-a-b.md'],
  },
  {
    rule: 'file-name',
    title: 'a file with a Chinese name',
    changes: [write('content/portal/news/会场.csv', '甲,乙\n'), inNews('会议部署', '[会场](会场.csv) 会议部署')],
    expect: ['1:1'],
  },
  {
    rule: 'file-name',
    title: 'a file name with a line break in it',
    changes: [write('content/portal/news/a\nb.csv', '甲,乙\n')],
    expect: ['1:1'],
  },
  {
    rule: 'file-name',
    title: 'an attachment named in capitals',
    changes: [inPolicy('file: 2025-03-01-list.csv', 'file: List.CSV')],
    expect: ['metadata/file-unused content/portal/files/2025-03-01-list.csv:1:1', '22:28'],
  },
  {
    rule: 'file-name',
    title: 'an attachment named in Chinese, with a name to use instead',
    changes: [inPolicy('file: 2025-03-01-list.csv', 'file: 附件1：物资清单.csv')],
    expect: ['metadata/file-unused content/portal/files/2025-03-01-list.csv:1:1', '22:28'],
    says: ['fu-jian-1-wu-zi-qing-dan.csv'],
  },
  {
    rule: 'file-name',
    title: 'a name Windows keeps for a device',
    changes: [write('content/portal/files/con.csv', '甲,乙\n'), inPolicy('做好防汛', '[清单](con.csv) 做好防汛')],
    expect: ['1:1'],
  },
  {
    rule: 'file-name',
    title: 'a name longer than some systems take',
    changes: [
      write(`content/portal/files/${'a'.repeat(100)}.csv`, '甲,乙\n'),
      inPolicy('做好防汛', `[清单](${'a'.repeat(100)}.csv) 做好防汛`),
    ],
    expect: ['1:1'],
  },
  {
    rule: 'file-unreadable',
    title: 'a file name in another encoding',
    changes: [],
    onDisk: ({ root }) =>
      writeFile(Buffer.concat([Buffer.from(path.join(root, 'content/portal/news/')), Buffer.from([0xb1, 0xea])]), ''),
    expect: ['metadata/file-unreadable content/portal/news/\uFFFD\uFFFD:1:1'],
  },
  kept(
    'file-unreadable',
    'a name of letters and numbers',
    write('content/portal/news/hall-2.csv', '甲,乙\n'),
    inNews('会议部署', '[会场](hall-2.csv) 会议部署'),
  ),
  {
    rule: 'path-length',
    title: 'an entry deep down with a long name',
    changes: [
      {
        write: `content/portal/${'a'.repeat(80)}/${'b'.repeat(80)}/2025-03-09-${'c'.repeat(20)}.md`,
        content: `${newsMatter('portal-more', '2025-03-09')}---\n\n一段。\n`,
      },
    ],
    expect: [
      `metadata/column-undeclared content/portal/${'a'.repeat(80)}/${'b'.repeat(80)}/2025-03-09-${'c'.repeat(20)}.md:1:1`,
      '1:1',
    ],
    says: ['180', 'Windows'],
  },
  kept(
    'path-length',
    'an entry with a name of some length',
    write(`content/portal/news/2025-03-09-${'c'.repeat(40)}.md`, plainNews('portal-more', '2025-03-09')),
  ),
];

import { inNews, inPortal, kept, type RuleCase } from '../../testing/rule-case.ts';
import { plainNews, TITLE, write } from '../fixture-edits.ts';

export const cases: readonly RuleCase[] = [
  {
    rule: 'site-unknown',
    title: 'a folder of no site',
    changes: [write('content/portl/news/2025-04-01-a.md', plainNews('a'))],
    expect: ['1:1'],
  },
  kept('site-unknown', 'a folder of a site', write('content/dept/news/2025-04-01-a.md', plainNews('a'))),
  {
    rule: 'column-undeclared',
    title: 'a folder of no column',
    changes: [write('content/portal/nws/2025-04-01-a.md', plainNews('a'))],
    expect: ['1:1'],
    says: ['“news”'],
  },
  kept('column-undeclared', 'a folder of a column', write('content/portal/news/2025-04-01-a.md', plainNews('a'))),
  {
    rule: 'column-without-types',
    title: 'an entry in a channel',
    changes: [
      inPortal(
        '    types: [news]\n',
        '    columns:\n      - { id: sub, name: 下级, class: dynamic, columnType: 工作动态, function: release, types: [news], description: 说明, keywords: [词], ownerUnit: 办公室, responsible: 乙 }\n',
      ),
    ],
    expect: [
      'metadata/column-without-types content/portal/news/2025-03-02-meeting.md:1:1',
      'metadata/column-empty sites/portal/site.yaml:58:15',
    ],
    says: ['news/sub（下级）'],
  },
  {
    rule: 'column-type-mismatch',
    title: 'the fields of a document in a column of news',
    changes: [
      inNews(
        'subtype: 要闻',
        "indexNumber: CS0000001/2025-00099\nissuer: 测试市人民政府\nissuedOn: '2025-03-01'\ndocKind: 其他文件\ntheme: 水利",
      ),
    ],
    expect: ['12:1'],
    says: ['“政策文件”', 'files（', 'indexNumber、issuer'],
  },
  {
    rule: 'type-missing',
    title: 'an entry without its type',
    changes: [inPortal('types: [news]', 'types: [news, notice]')],
    expect: ['metadata/type-missing content/portal/news/2025-03-02-meeting.md:2:1'],
    says: ['news、notice'],
  },
  {
    rule: 'type-missing',
    title: 'nothing wrong with an entry that states its type',
    changes: [inPortal('types: [news]', 'types: [news, notice]'), inNews(TITLE, `type: news\n${TITLE}`)],
    expect: [],
  },
  {
    rule: 'type-not-allowed',
    title: 'a type the column does not take',
    changes: [inNews(TITLE, `type: newz\n${TITLE}`)],
    expect: ['3:7'],
  },
  {
    rule: 'type-not-allowed',
    title: 'a type another column takes',
    changes: [inNews(TITLE, `type: notice\n${TITLE}`)],
    expect: ['3:7'],
    says: ['notices（'],
  },
  {
    rule: 'file-misplaced',
    title: 'a file name with another day',
    changes: [inNews("'2025-03-02 09:30'", "'2025-03-03 09:30'")],
    expect: ['4:14'],
    says: ['2025-03-03-'],
  },
  {
    rule: 'file-outside-column',
    title: 'an entry in no folder',
    changes: [write('content/2025-04-01-a.md', plainNews('a'))],
    expect: ['1:1'],
  },
  {
    rule: 'file-outside-column',
    title: 'an entry in no column',
    changes: [write('content/portal/2025-04-01-a.md', plainNews('a'))],
    expect: ['1:1'],
  },
  kept(
    'file-outside-column',
    'an entry in the folder of its column',
    write('content/portal/news/2025-04-02-b.md', plainNews('b', '2025-04-02')),
  ),
];

import { type Change, inFleet, inNews, inPortal, kept, type RuleCase } from '../../testing/rule-case.ts';
import { PROVINCE, register, write } from '../fixture-edits.ts';

const FEEDS = 'sites/portal/governance/feeds.yaml';
const FEED = 'https://www.province.gov.cn/feed.xml';
const ITEM = 'https://www.province.gov.cn/1.html';

/** The news of the fixture, of 2025-03-02 09:30, as a reprint of what a source published at a minute. */
const reprint = (originalPublishedAt: string, more = ''): Change[] => [
  inNews('subtype: 要闻', 'subtype: 要闻\nreprint: true'),
  inNews(
    '  kind: 自编信息',
    `  kind: 网上采集
  url: ${ITEM}
  originalTitle: 测试市召开防汛工作会议
  originalPublishedAt: '${originalPublishedAt}'
  registerId: province${more}`,
  ),
];

/** The province in the register of the portal, with more lines. */
const source = (...lines: string[]) =>
  register([PROVINCE.trimEnd(), ...lines.map((each) => `    ${each}`), ''].join('\n'));
const PROVINCIAL = source('level: 省级政府门户网站', `feed: ${FEED}`);

/** The feed of the province as it was read this morning; an item is on line 5. */
const feed = (items: string, fetchedAt = '2025-06-01 08:00', id = 'province') =>
  write(FEEDS, `feeds:\n  - source: ${id}\n    fetchedAt: '${fetchedAt}'\n    items:${items}`);
const item = (publishedAt: string, more = '') =>
  `\n      - { url: '${ITEM}', title: 测试市召开防汛工作会议, publishedAt: '${publishedAt}'${more} }\n`;
const READ = feed(' []\n');

/** The department with the portal in its register, on line 2. */
const portalRegistered = (...lines: string[]) =>
  write(
    'sites/dept/governance/sources.yaml',
    `sources:
  - id: portal
    name: 测试市人民政府门户网站
    url: https://www.test.gov.cn/
    kind: 党政机关网站
${lines.map((each) => `    ${each}\n`).join('')}`,
  );
const IMPORTANT = inNews('subtype: 要闻', 'subtype: 要闻\nimportant: true');
const DEPT_NEWS = 'content/dept/news/2025-03-02-meeting.md';

/** The whole text of the news of the fixture, as the portal published it, reprinted by the department. */
const reprinted =
  (more: (text: string) => string = (text) => text): NonNullable<RuleCase['prepare']> =>
  async (fleet) => {
    const text = await fleet.read('content/portal/news/2025-03-02-meeting.md');
    const own = text
      .replace('id: portal-', 'id: dept-')
      .replace(/^cover:(?:\n {2}.*)+\n/m, '')
      .replace(
        '  kind: 自编信息',
        `  kind: 网上采集
  url: https://www.test.gov.cn/news/2025-03-02-meeting/
  originalTitle: 测试市召开防汛工作会议
  originalPublishedAt: '2025-03-02 09:30'
  registerId: portal`,
      )
      .replace("publishedAt: '2025-03-02 09:30'", "publishedAt: '2025-03-02 15:30'")
      .replace('subtype: 要闻', 'subtype: 要闻\nreprint: true')
      .replace(/!\[.*?\]\(.*?\)\n*/g, '')
      .replace(/\[(.*?)\]\(.*?\)/g, '$1');
    await fleet.write(DEPT_NEWS, more(own));
  };

export const cases: readonly RuleCase[] = [
  {
    rule: 'reprint-late',
    title: 'a reprint twelve hours and a minute after its original',
    changes: [...reprint('2025-03-01 21:29'), PROVINCIAL, READ],
    expect: ['4:14'],
    says: ['2025-03-01 21:29', '12小时', '测试省人民政府网站'],
  },
  kept('reprint-late', 'a reprint twelve hours after its original', ...reprint('2025-03-01 21:30'), PROVINCIAL, READ),
  kept('reprint-late', 'a reprint of a source no pack is concerned with', ...reprint('2025-02-20 09:30'), register()),
  {
    rule: 'reprint-late',
    title: 'a reprint of a superior site that only the registry names',
    changes: [
      ...reprint('2025-03-01 09:30'),
      source(`feed: ${FEED}`),
      READ,
      inFleet('sites:', 'superiorSources:\n  - { name: 测试省人民政府, url: https://www.province.gov.cn/ }\nsites:'),
    ],
    expect: ['4:14'],
  },
  {
    rule: 'reprint-missing',
    title: 'an item of a superior site that was not reprinted within twelve hours',
    changes: [feed(item('2025-05-31 23:59')), PROVINCIAL],
    expect: ['5:16'],
    says: ['2025-05-31 23:59', '12小时', ITEM],
  },
  {
    rule: 'reprint-missing',
    title: 'nothing wrong with an item in its twelfth hour',
    changes: [feed(item('2025-06-01 00:00')), PROVINCIAL],
    expect: [],
  },
  {
    rule: 'reprint-missing',
    title: 'nothing wrong with an item that was reprinted',
    changes: [...reprint('2025-03-02 08:00'), feed(item('2025-03-02 08:00')), PROVINCIAL],
    expect: [],
  },
  {
    rule: 'reprint-missing',
    title: 'nothing wrong with an item that does not concern the site, and one that somebody decided on',
    changes: [
      source('level: 省级政府门户网站', `feed: ${FEED}`, 'relevant: { keywords: [教育], paths: [/zhengce/] }'),
      feed(item('2025-05-01 08:00')),
    ],
    expect: [],
  },
  {
    rule: 'reprint-missing',
    title: 'an item whose category the filter names',
    changes: [
      feed(item('2025-05-01 08:00', ', categories: [防汛]')),
      source('level: 省级政府门户网站', `feed: ${FEED}`, 'relevant: { categories: [防汛] }'),
    ],
    expect: ['5:16'],
  },
  {
    rule: 'reprint-missing',
    title: 'nothing wrong with an item somebody decided not to reprint',
    changes: [PROVINCIAL, feed(item('2025-05-01 08:00', ', notReprinted: 与本市无关'))],
    expect: [],
  },
  {
    rule: 'reprint-missing',
    title: 'important news of the portal that the department does not show',
    changes: [portalRegistered(), IMPORTANT],
    expect: ['2:9'],
    says: ['测试市召开防汛工作会议', 'alsoIn'],
  },
  {
    rule: 'reprint-missing',
    title: 'nothing wrong with important news of the portal that a column of the department shares',
    changes: [portalRegistered(), inNews('subtype: 要闻', 'subtype: 要闻\nimportant: true\nalsoIn: [dept/news]')],
    expect: [],
  },
  {
    rule: 'reprint-missing',
    title: 'nothing missing on a site that is not open yet',
    changes: [feed(item('2025-05-31 20:00')), PROVINCIAL, inPortal('status: live', 'status: draft')],
    expect: [],
  },
  {
    rule: 'source-feed',
    title: 'a source to be reprinted in time that has no feed',
    changes: [source('level: 省级政府门户网站')],
    expect: ['4:10'],
    says: ['测试省人民政府网站'],
  },
  {
    rule: 'source-feed',
    title: 'nothing wrong with a newspaper without a feed',
    changes: [register()],
    expect: [],
  },
  {
    rule: 'source-feed',
    title: 'nothing wrong with a source whose list came as a file this morning',
    changes: [source('level: 省级政府门户网站'), READ],
    expect: [],
  },
  {
    rule: 'feed-unread',
    title: 'a feed that was never read',
    changes: [PROVINCIAL],
    expect: ['7:11'],
    says: ['import feed --site portal'],
  },
  {
    rule: 'feed-unread',
    title: 'a feed last read twelve hours and a minute ago',
    changes: [feed(' []\n', '2025-05-31 23:59'), PROVINCIAL],
    expect: ['3:16'],
    says: ['2025-05-31 23:59'],
  },
  {
    rule: 'feed-unread',
    title: 'nothing wrong with a feed read twelve hours ago',
    changes: [feed(' []\n', '2025-06-01 00:00'), PROVINCIAL],
    expect: [],
  },
  {
    rule: 'feed-unregistered',
    title: 'a feed of a source that is not registered',
    changes: [feed(' []\n', '2025-06-01 08:00', 'provinse'), register()],
    expect: ['2:13'],
    says: ['provinse', 'sites/portal/governance/sources.yaml'],
  },
  {
    rule: 'feed-unregistered',
    title: 'nothing wrong with a feed of a registered source',
    changes: [READ, register()],
    expect: [],
  },
  {
    rule: 'original-missing',
    title: 'a reprint of a page of the portal that is not there',
    changes: [portalRegistered()],
    prepare: reprinted((text) => text.replace('/2025-03-02-meeting/', '/2025-03-02-meting/')),
    expect: [`metadata/original-missing ${DEPT_NEWS}:8:8`],
  },
  {
    rule: 'original-missing',
    title: 'nothing wrong with a reprint of a page of the portal',
    changes: [portalRegistered()],
    prepare: reprinted(),
    expect: [],
  },
  {
    rule: 'original-title',
    title: 'a title recorded otherwise than the source published it',
    changes: [
      ...reprint('2025-03-02 08:00'),
      feed(item('2025-03-02 08:00').replace('召开防汛', '部署防汛')),
      PROVINCIAL,
    ],
    expect: ['9:18'],
    says: ['测试市部署防汛工作会议'],
  },
  {
    rule: 'original-title',
    title: 'nothing wrong with the title the source published',
    changes: [...reprint('2025-03-02 08:00'), feed(item('2025-03-02 08:00')), PROVINCIAL],
    expect: [],
  },
  {
    rule: 'original-time',
    title: 'a time recorded otherwise than the source published it',
    changes: [...reprint('2025-03-02 08:00'), feed(item('2025-03-01 08:00')), PROVINCIAL],
    expect: ['10:24'],
    says: ['2025-03-01 08:00'],
  },
  {
    rule: 'original-time',
    title: 'nothing wrong with the time the source published it at',
    changes: [...reprint('2025-03-02 08:00'), feed(item('2025-03-02 08:00')), PROVINCIAL],
    expect: [],
  },
  {
    rule: 'original-text',
    title: 'a reprint in which a sentence was added',
    changes: [portalRegistered()],
    prepare: reprinted((text) => `${text}\n会议还表扬了编辑部的同志们。\n`),
    expect: [`metadata/original-text ${DEPT_NEWS}:23:1`],
    says: ['会议还表扬了编辑部的同志们'],
  },
  {
    rule: 'original-text',
    title: 'nothing wrong with a reprint as it was published',
    changes: [portalRegistered()],
    prepare: reprinted(),
    expect: [],
  },
];

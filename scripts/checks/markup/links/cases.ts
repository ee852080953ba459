/** Cases of the rules about links: where they lead, and whether a reader can tell. */
import sharp from 'sharp';
import { body, mdx } from '../case-helpers.ts';
import { broken, FILES, inNews, inPolicy, kept, type RuleCase } from '../../testing/rule-case.ts';

/** A picture of one colour, or with another in one corner. */
const pictureOf = (side: number, background: string | object, corner?: string) => {
  const base = sharp({ create: { width: side, height: side, channels: 4, background } });
  const mark = { create: { width: side / 2, height: side / 2, channels: 4 as const, background: corner ?? '' } };
  return (corner === undefined ? base : base.composite([{ input: mark, gravity: 'northwest' }])).png().toBuffer();
};

const pictureLink = (picture: () => Promise<Buffer>): Pick<RuleCase, 'changes' | 'prepare'> => ({
  changes: [body('[![水闸全景](sluice.png)](https://www.test.gov.cn/)')],
  prepare: async (fleet) => fleet.write('content/dept/news/sluice.png', await picture()),
});

export const cases: readonly RuleCase[] = [
  broken('link-scheme', 'a link that runs a script', '15:2', body('见[水闸](javascript:alert(1))'), [
    'javascript:alert(1)',
  ]),
  broken('link-scheme', 'a script in disguise', '15:2', body('见[水闸](&#106;ava&#x73;cript:alert(1))')),
  broken('link-scheme', 'a script in an automatic link', '15:3', body('见 <javascript:alert(1)>')),
  broken('link-scheme', 'a script in a definition', '17:1', body('见[水闸][1]\n\n[1]: vbscript:x')),
  broken('link-scheme', 'data as a link', '15:2', body('见[水闸](data:text/html,x)')),
  kept(
    'link-scheme',
    'addresses of the web, mail and telephone',
    body('[网站](https://www.test.gov.cn/)、<a@test.gov.cn>、[电话](tel:00008000000)'),
  ),
  broken('link-outside', 'a link into another site', '15:2', body('见[会议](../../portal/news/2025-03-02-meeting.md)')),
  broken('link-malformed', 'an address without scheme', '15:2', body('见[水闸](//evil.example.com/)')),
  broken('link-malformed', 'a backslash', '15:2', body('见[水闸](\\\\evil.example.com)')),
  broken('link-malformed', 'a host without its scheme', '15:2', body('见[水闸](www.gov.cn)')),
  broken('link-malformed', 'a mail with headers', '15:2', body('见[水闸](mailto:a@b.cn?bcc=c@d.cn)')),
  broken(
    'link-disguised',
    'a name in front of the host',
    '15:2',
    body('见[水闸](https://www.gov.cn@evil.example.com/)'),
  ),
  broken('link-disguised', 'a host of letters that look alike', '15:2', body('见[水闸](https://www.g\u043Ev.cn/)')),
  broken('link-disguised', 'a text with another address', '15:2', body('见[www.gov.cn](https://evil.example.com/)')),
  kept(
    'link-disguised',
    'a text with the host of its address',
    body('见[www.test.gov.cn](https://test.gov.cn/a/)、[https://示例.政务](https://示例.政务/)'),
  ),
  broken('link-private', 'an address of the office network', '15:2', body('见[水闸](http://192.168.1.5:8080/oa)')),
  broken(
    'link-runs-on',
    'an address that takes in what follows',
    '15:2',
    body('见[水闸](https://www.test.gov.cn/a（全文）)。'),
    ['<https://www.test.gov.cn/a>'],
  ),
  kept(
    'link-runs-on',
    'a bare address that Chinese follows',
    body('网址https://www.test.gov.cn/a,名称为“水闸”（全文）。'),
  ),
  kept('link-runs-on', 'an address in angle brackets', body('网址<https://www.test.gov.cn/a>（全文）。')),
  broken('link-missing', 'a file that is not there', '15:2', body('见[水闸清单](list.docx)'), [
    'content/dept/news/list.docx',
  ]),
  broken('link-missing', 'an entry that is not there', '15:2', body('见[水闸](./2025-03-01-missing.md)')),
  {
    rule: 'link-missing',
    title: 'nothing more about a link to an entry with faults of its own',
    changes: [inPolicy('editor: 乙', 'editor:')],
    expect: ['metadata/value-empty content/portal/files/2025-03-01-measures.md:10:1'],
  },
  {
    rule: 'link-hidden-entry',
    title: 'a link to an entry that has gone',
    changes: [
      { edit: FILES.notice, from: 'editor: 乙', to: "editor: 乙\nexpiresAt: '2025-04-01 09:30'" },
      inNews('会议部署', '[演练公告](../notices/2025-03-06-drill.md) 会议部署'),
      { edit: FILES.leader, from: 'speeches: [portal-20250306-01]\n', to: '' },
    ],
    expect: [
      'markup/link-hidden-entry content/portal/news/2025-03-02-meeting.md:18:1',
      'metadata/column-empty sites/portal/site.yaml:82:9',
    ],
  },
  broken('hidden-link', 'a link without text', '15:3', body('水闸[](https://spam.example.com/)')),
  broken('hidden-link', 'a link of a full stop', '15:3', body('水闸[。](https://spam.example.com/)')),
  broken('hidden-link', 'a link of a space', '15:3', body('水闸[&nbsp;](https://spam.example.com/)')),
  broken('hidden-link', 'a reference of a dash', '15:3', body('水闸[—][1]\n\n[1]: https://spam.example.com/')),
  broken(
    'link-text',
    'a meaningless link text with an exclamation mark',
    '15:12',
    body('市水务局公布的水闸名单[点击\n这里！](https://www.test.gov.cn/)'),
  ),
  broken('link-text', 'a meaningless link text', '15:5', body('水闸名单[点击这里](https://www.test.gov.cn/)')),
  {
    rule: 'hidden-link',
    title: 'a link of a picture of one colour',
    ...pictureLink(() => pictureOf(200, '#ffeeee')),
    expect: ['15:1'],
  },
  {
    rule: 'hidden-link',
    title: 'a link of a white mark on nothing',
    ...pictureLink(() => pictureOf(200, { r: 0, g: 0, b: 0, alpha: 0 }, '#ffffff')),
    expect: ['15:1'],
  },
  {
    rule: 'hidden-link',
    title: 'a link of a single point',
    ...pictureLink(() => pictureOf(1, '#000000')),
    expect: ['15:1'],
  },
  {
    rule: 'hidden-link',
    title: 'nothing wrong with a link of a picture',
    ...pictureLink(() => pictureOf(200, '#ffffff', '#003366')),
    expect: [],
  },
  broken(
    'link-disguised',
    'another host within the text',
    '15:1',
    body('[中国政府网 www.gov.cn](https://evil.example.com/)'),
  ),
  broken(
    'link-disguised',
    'another host with full-width dots',
    '15:1',
    body('[www．gov．cn](https://evil.example.com/)'),
  ),
  broken(
    'link-disguised',
    'another address and words',
    '15:1',
    body('[https://www.gov.cn/a，点击进入](https://evil.example.com/)'),
  ),
  broken(
    'link-disguised',
    'another host in a reference',
    '15:1',
    body('[官网www.gov.cn][1]\n\n[1]: https://evil.example.com/'),
  ),
  broken(
    'link-disguised',
    'a stroke for a slash',
    '15:1',
    body('[国务院网站](https://www.gov.cn丿login.example.com/)'),
  ),
  broken(
    'link-disguised',
    'a radical for a slash',
    ['15:1', `metadata/look-alike ${FILES.deptNews}:15:27`],
    body('[国务院网站](https://www.gov.cn\u2F03login.example.com/)'),
  ),
  broken(
    'link-disguised',
    'an escaped stroke',
    '15:1',
    body('[国务院网站](https://www.gov.cn%E4%B8%BFlogin.example.com/)'),
  ),
  broken(
    'link-disguised',
    'the name of another site in front',
    '15:1',
    body('[国务院网站](https://www.gov.cn.evil.example.com/)'),
  ),
  broken('link-disguised', 'another mail address', '15:1', body('[sw@test.gov.cn](mailto:sw@evil.example.com)')),
  broken('link-disguised', 'another number', '15:1', body('[0000-8000000](tel:96000000)')),
  broken(
    'link-disguised',
    'an address that leads to a page of the site',
    '15:1',
    body('[https://www.gov.cn/](/news/)'),
  ),
  broken('link-disguised', 'another host in MDX', '19:1', mdx('[www.gov.cn](https://other.example.gov.cn/)')),
  kept(
    'link-disguised',
    'the mail address and the number it leads to',
    body('[SW@test.gov.cn](mailto:sw@test.gov.cn)、[24小时电话 8000000](tel:0000-8000000)'),
  ),
  kept(
    'link-disguised',
    'the plain address of its link',
    body('<https://www.test.gov.cn/a?u=http://b.cn/>、[见 test.gov.cn 网站](https://www.test.gov.cn)'),
  ),
  broken('link-private', 'an address of a carrier network', '15:1', body('[水闸](http://100.64.0.1/)')),
  broken('link-private', 'this machine in IPv6', '15:1', body('[水闸](http://[::1]/)')),
  broken('link-private', 'an inner network in IPv6', '15:1', body('[水闸](http://[fd00::1]/)')),
  broken('link-private', 'a number for this machine', '15:1', body('[水闸](http://2130706433/)')),
  broken('link-private', 'a host without domain', '15:1', body('[水闸](http://oa/)')),
];

/** Every rule of the markup check, broken once or more, with the exact place it is told at. */
import sharp from 'sharp';
import { broken, FILES, inDeptNews, inInterpretation, inNews, inPolicy, kept, type Change, type RuleCase } from '../testing/rule-case.ts';

import { misreadCases } from './misread.cases.ts';

const BODY = '检查组走访了三座水闸。';
/** The body of the department's news, which starts on line 15. */
const body = (text: string): Change => inDeptNews(BODY, text);
/** The body of the interpretation, which is MDX and starts on line 17. */
const mdx = (text: string): Change => inInterpretation('办法共一章。', text);

const htmlCases: RuleCase[] = [
  broken('script-element', 'a script', '15:3', body('水闸<script>alert(1)</script>'), ['<script>']),
  broken('script-element', 'a script on lines of its own', '17:1', body(`${BODY}\n\n<script>\nalert(1)\n</script>`)),
  broken(
    'script-element',
    'a script inside a quoted list',
    '17:13',
    body('> - 水闸\n>   <table>\n>   <tr><td><script>x</script></td></tr>\n>   </table>'),
  ),
  broken(
    'event-handler',
    'an event handler',
    '15:16',
    body('<table><tr><td onerror="alert(1)">水闸</td></tr></table>'),
    ['onerror'],
  ),
  kept('event-handler', 'a tag Markdown shows as text', body('水闸<br/onclick=alert(1)>')),
  broken('html-element', 'a layout tag', '15:1', body('<div>\n\n水闸\n\n</div>')),
  broken('html-element', 'a tag that closes part of the page', '17:1', body(`${BODY}\n\n</main>`)),
  broken('html-attribute', 'an unknown attribute', '15:8', body('水闸<sup data-x="1">1</sup>')),
  kept('html-attribute', 'merged cells', body('<table><tr><td colspan="2" rowspan="2">水闸</td></tr></table>')),
  broken('html-style', 'a colour', '15:4', body('<p style="color:red">水闸</p>')),
  broken('html-style', 'a class', '15:4', body('<p class="red">水闸</p>')),
  broken('hidden-text', 'text out of sight', '17:4', body('水闸\n\n<p style="display:none">博彩</p>')),
  broken('hidden-text', 'text off the screen', '15:4', body('<p style="position:absolute;left:-9999px">博彩</p>')),
  broken('hidden-text', 'text with the hidden attribute', '15:4', body('<p hidden>博彩</p>')),
  broken('html-comment', 'a comment', '15:4', body('水闸 <!-- 待补 -->')),
  broken('html-broken', 'a tag that is not finished', '15:1', body('<p onclick=alert(1) \n\n水闸')),
  broken('html-broken', 'a comment that is not finished', '17:1', body(`${BODY}\n\n<!-- 水闸`)),
  broken('html-unbalanced', 'a tag that is not closed', '15:1', body('<details><summary>水闸</summary>\n\n全文')),
  broken('html-unbalanced', 'tags closed in the wrong order', ['15:2', '15:14'], body('水<sub>闸<sup>1</sub></sup>')),
  broken('html-unbalanced', 'the end of a tag that has none', '15:3', body('水闸</br>水闸')),
  broken(
    'html-unbalanced',
    'a tag closed outside of its quote',
    ['15:3', '19:1'],
    body('> <details>\n> 水闸\n\n全文\n</details>'),
  ),
  broken('html-unbalanced', 'a tag across cells', ['17:3', '17:9'], body('| a | b |\n| - | - |\n| <u> | </u> |')),
  broken(
    'html-unbalanced',
    'a tag that starts in bold text and ends after it',
    ['15:3', '15:10'],
    body('**<u>水闸**</u>'),
  ),
  broken('html-nesting', 'a cell without its table', '15:1', body('<td>水闸</td>'), ['<td>', '正文']),
  broken('html-nesting', 'text between the rows of a table', '15:8', body('<table>水闸<tr><td>1</td></tr></table>')),
  broken('html-nesting', 'a paragraph in a paragraph', '17:1', body('<p>\n\n水闸\n\n</p>'), ['段落', '<p>']),
  broken('html-nesting', 'a table in a line of text', '15:3', body('水闸<table><tr><td>1</td></tr></table>')),
  broken(
    'html-nesting',
    'a row without tbody in a table of several pieces',
    '16:1',
    body('<table>\n<tr><td>\n\n水闸\n\n</td></tr>\n</table>'),
  ),
  kept(
    'html-nesting',
    'Markdown in a cell',
    body('<table>\n<tbody>\n<tr><td>\n\n- 水闸\n\n</td></tr>\n</tbody>\n</table>'),
  ),
  kept('html-nesting', 'a list in a cell of Markdown', body('| a |\n| - |\n| <ul><li>水闸</li></ul> |')),
  broken(
    'html-attribute-value',
    'a cell across a million columns',
    '15:16',
    body('<table><tr><td colspan="1000000">1</td></tr></table>'),
  ),
  broken('html-attribute-value', 'a language that is none', '15:9', body('水闸<span lang="维语">سۇ</span>')),
  kept(
    'html-attribute-value',
    'the language and the direction of a word',
    body('水闸<span lang="ug" dir="rtl">سۇ</span>，<span lang="za">Hawsmbwn</span>'),
  ),
  broken(
    'html-attribute-repeated',
    'an attribute written twice',
    '15:28',
    body('<table><tr><td colspan="2" colspan="3">1</td></tr></table>'),
  ),
  kept(
    'html-unbalanced',
    'a tag closed further down',
    body('<details><summary>水闸</summary>\n\n- 全文\n\n</details>'),
  ),
];

const linkCases: RuleCase[] = [
  broken('link-scheme', 'a link that runs a script', '15:2', body('见[水闸](javascript:alert(1))'), [
    'javascript:alert(1)',
  ]),
  broken('link-scheme', 'a script in disguise', '15:2', body('见[水闸](&#106;ava&#x73;cript:alert(1))')),
  broken('link-scheme', 'a script in an automatic link', '15:3', body('见 <javascript:alert(1)>')),
  broken('link-scheme', 'a script in a definition', '17:1', body('见[水闸][1]\n\n[1]: vbscript:x')),
  broken('link-scheme', 'data as a link', '15:2', body('见[水闸](data:text/html,x)')),
  broken('html-script-link', 'a script in raw HTML', '15:8', body('见<abbr title="javascript:x">水闸</abbr>')),
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
  broken('link-unread', 'a link to a file with a space in its name', '15:2', body('见[水闸清单](清单 1.docx)')),
  broken('link-unread', 'a link in Chinese brackets', '15:2', body('见[水闸清单]（list.docx）')),
  kept('link-unread', 'brackets that are text', body('见\\[附件](略)和[2025]（略）')),
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
    'a link that says nothing with an exclamation',
    '15:12',
    body('市水务局公布的水闸名单[点击\n这里！](https://www.test.gov.cn/)'),
  ),
  broken('link-text', 'a link that says nothing', '15:5', body('水闸名单[点击这里](https://www.test.gov.cn/)')),
  broken('picture-alt', 'a picture without description', '20:1', inNews('![会场全景]', '![]')),
  broken('picture-alt-words', 'a file name as description', '20:1', inNews('![会场全景]', '![2025-03-02-meeting.png]')),
  broken('picture-alt-words', 'the word picture as description', '20:1', inNews('![会场全景]', '![图片1]')),
  broken('picture-remote', 'a picture on another site', '15:1', body('![水闸全景](https://img.example.com/a.jpg)')),
  broken('picture-missing', 'a picture that is not there', '15:1', body('![水闸全景](sluice.jpg)'), [
    'content/dept/news',
  ]),
  broken('picture-missing', 'a missing picture by reference', '15:4', body('水闸 ![水闸全景][1]\n\n[1]: sluice.jpg')),
  broken(
    'picture-missing',
    'a picture with a fragment',
    '20:1',
    inNews('(2025-03-02-meeting.png)', '(2025-03-02-meeting.png#left)'),
  ),
  broken(
    'picture-format',
    'a table as picture',
    '29:1',
    inPolicy('做好防汛工作。', '![物资清单](2025-03-01-list.csv)'),
  ),
];

const textCases: RuleCase[] = [
  broken('heading-level-1', 'a heading of level 1', '15:1', body(`# 概述\n\n${BODY}`)),
  broken('heading-jump', 'a first heading of level 3', '15:1', body(`### 概述\n\n${BODY}`), ['## 概述']),
  broken('heading-jump', 'a heading that skips a level', '17:1', body(`## 概述\n\n#### 水闸\n\n${BODY}`)),
  kept('heading-jump', 'headings step by step and back', body(`## 概述\n\n### 水闸\n\n## 结果\n\n${BODY}`)),
  broken('heading-empty', 'a heading without text', '15:1', body(`##\n\n${BODY}`)),
  broken('invisible-reference', 'a zero-width space by its number', '15:1', body('水&#8203;闸')),
  broken('invisible-reference', 'half a character by its number', '15:1', body('水&#xD800;闸')),
  {
    rule: 'invisible-reference',
    title: 'nothing more in a text of several lines with an invisible character of its own',
    changes: [body('水\u200B闸，\n两座')],
    expect: [`metadata/invisible-character ${FILES.deptNews}:15:2`],
  },
  broken('marks-unread', 'asterisks with spaces inside', ['15:2', '15:8'], body('见** 办法 **的解读'), ['**']),
  broken('marks-unread', 'italics of Chinese', '15:3', body('见 *办法* 。')),
  kept('marks-unread', 'bold beside Chinese punctuation', body('前面**（一）**后面，**《办法》**的解读')),
  kept('marks-unread', 'dimensions, footnote stars and masked names', body('600*800*1000毫米，*为必填，张**、李**')),
  broken('marks-unread', 'a heading without its space', '17:1', body('水闸\n\n##概述'), ['##']),
  kept('marks-unread', 'asterisks that are text', body('水闸\\*\\*，**《办法》** 的解读')),
  broken('tilde-strike', 'two ranges in one line', '15:5', body('温度10~20度，湿度30~40%'), ['20度，湿度30']),
  kept('tilde-strike', 'text struck through on purpose and a range', body('~~水闸~~ 10~20 度')),
  broken('footnote', 'a note without its text', '15:3', body('水闸[^1]'), ['[^1]']),
  broken('footnote', 'a text without its note', '17:1', body('水闸\n\n[^1]: 位于城东。')),
  kept('footnote', 'a note with its text', body('水闸[^1]\n\n[^1]: 位于城东。')),
  broken(
    'table-size',
    'a table of a million cells',
    '15:1',
    body(`|${'a|'.repeat(1000)}\n|${'-|'.repeat(1000)}\n${'|a|\n'.repeat(1000)}`),
    ['1001000'],
  ),
];

const deepCases: RuleCase[] = [
  broken('line-length', 'a text on one line', '17:1', body(`${BODY}\n\n${'水<sub>1</sub>闸'.repeat(10_000)}`)),
  kept('line-length', 'a table exported on one line', body(`<table>${'<tr><td>水闸</td></tr>'.repeat(6000)}</table>`)),
  kept('nesting', 'thirty empty quotes in each other', body(`${'> '.repeat(30)}\n\n${BODY}`)),
  broken('nesting', 'a thousand quotes in each other', '17:1', body(`${BODY}\n\n${'> '.repeat(1000)}水闸`)),
  broken(
    'nesting',
    'tables in tables',
    '15:496',
    body(`<table><tr><td>${'<table><tr><td>'.repeat(99)}水闸${'</td></tr></table>'.repeat(100)}`),
  ),
  broken(
    'nesting',
    'lists indented for ever',
    '64:101',
    body(Array.from({ length: 60 }, (_, at) => `${'  '.repeat(at)}- 水闸`).join('\n')),
  ),
];

const small = (depth: number, tag = 'small') => `<${tag}>`.repeat(depth) + '水闸' + `</${tag}>`.repeat(depth);
const LINK = '[水闸](https://spam.example.com/)';
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

const hiddenCases: RuleCase[] = [
  broken(
    'hidden-text',
    'a link in small text in small text in small text',
    '15:15',
    body(small(30).replace('水闸', LINK)),
    ['<small>'],
  ),
  broken('hidden-text', 'indices of indices of indices', '15:11', body(small(5, 'sub'))),
  broken(
    'hidden-text',
    'small text in an index in small text',
    '15:13',
    body('<small><sup><small>水闸</small></sup></small>'),
  ),
  broken(
    'hidden-text',
    'small text in the reading of a character',
    '15:12',
    body('<ruby>水<rt><sup>闸</sup></rt></ruby>'),
  ),
  broken(
    'hidden-text',
    'small text across Markdown',
    '15:17',
    body('<small>**<small><small>水闸</small></small>**</small>'),
  ),
  broken('hidden-text', 'small text in MDX', '19:15', mdx(small(4))),
  kept(
    'hidden-text',
    'an index of an index, and the reading of a character',
    body('x<sup>2<sub>i</sub></sup><ruby>闸<rt>zhá</rt></ruby>'),
  ),
  broken(
    'details-summary',
    'a box without summary',
    '15:1',
    body(`<details>\n\n${LINK.replace('spam.example.com', 'www.test.gov.cn')}\n\n</details>`),
  ),
  broken(
    'details-summary',
    'a box with a summary of signs',
    '15:1',
    body('<details><summary>·</summary>水闸</details>'),
  ),
  broken(
    'details-summary',
    'a summary behind its text',
    '15:1',
    body('<details>水闸<summary>全文</summary></details>'),
  ),
  broken('details-summary', 'a box without summary in MDX', '19:1', mdx('<details>\n\n办法\n\n</details>')),
  kept('details-summary', 'a summary with words', body('<details>\n<summary>**全文**</summary>\n\n水闸\n\n</details>')),
  kept(
    'details-summary',
    'a summary with words in MDX',
    mdx('<details>\n<summary>全文</summary>\n\n办法\n\n</details>'),
  ),
  broken('blank-lines', 'a run of breaks', '15:3', body(`水闸${'<br>'.repeat(30)}水闸`)),
  broken('blank-lines', 'a run of empty paragraphs', '17:1', body(`水闸\n\n${'&nbsp;\n\n'.repeat(8)}水闸`)),
  broken(
    'blank-lines',
    'a run of paragraphs of spaces and lines',
    '17:1',
    body(`水闸\n\n${'&emsp;\n\n---\n\n'.repeat(4)}水闸`),
  ),
  broken('blank-lines', 'a run of spaces', '15:3', body(`水闸${'\u3000'.repeat(100)}水闸`)),
  broken('blank-lines', 'code with a run of empty lines', '15:1', body(`\`\`\`\n水闸${'\n'.repeat(30)}水闸\n\`\`\``)),
  kept(
    'blank-lines',
    'a few breaks, and a form to be filled in',
    body(`水闸<br><br>水闸\n\n| a | b |\n| - | - |\n${'| | |\n'.repeat(9)}`),
  ),
  broken(
    'hover-text',
    'a long text that hovers over a link',
    '15:1',
    body(`[水闸](https://www.test.gov.cn/ "${'博彩'.repeat(60)}")`),
  ),
  broken(
    'html-attribute-value',
    'a long text that hovers over an abbreviation',
    '15:7',
    body(`<abbr title="${'博彩'.repeat(60)}">水闸</abbr>`),
  ),
  kept('hover-text', 'a short title', body('[水闸](https://www.test.gov.cn/ "水闸名单")')),
  broken(
    'picture-alt-long',
    'a description stuffed with words',
    '20:1',
    inNews('![会场全景]', `![${'会场'.repeat(200)}]`),
  ),
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
];

const disguiseCases: RuleCase[] = [
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
  broken('link-disguised', 'another host in MDX', '19:1', mdx('[www.gov.cn](https://evil.example.com/)')),
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

const mdxCases: RuleCase[] = [
  broken('mdx-syntax', 'a component that is not closed', '17:1', inInterpretation('</Callout>', ''), [
    '<Callout> 没有结束标签',
  ]),
  broken('mdx-syntax', 'a lonely brace', '19:3', mdx('共 { 章')),
  broken('mdx-size', 'thousands of brackets', '16:1', mdx('< 办法\n'.repeat(11_000))),
  broken('mdx-size', 'hundreds of braces', '16:1', mdx('\\{\\}'.repeat(600))),
  broken('mdx-attribute-empty', 'an attribute without value', '17:10', inInterpretation('tone="note"', 'title')),
  broken(
    'mdx-attribute',
    'an attribute in the spelling of programs',
    '19:23',
    mdx('<table><tbody><tr><td colSpan={2}>办法</td></tr></tbody></table>'),
    ['colspan'],
  ),
  broken(
    'html-attribute-repeated',
    'an attribute written twice in MDX',
    '17:10',
    inInterpretation('tone="note"', 'tone="note" tone="warning"'),
  ),
  broken('html-nesting', 'a component in a line of text', '19:2', mdx('见<Steps>办法</Steps>')),
  broken('html-nesting', 'a row without tbody in MDX', '19:8', mdx('<table><tr><td>办法</td></tr></table>')),
  broken(
    'invisible-reference',
    'a zero-width space in an attribute',
    '17:10',
    inInterpretation('tone="note"', 'title="办&#8203;法"'),
  ),
  broken(
    'mdx-import',
    'an import of the file system',
    '17:1',
    inInterpretation('<Callout', "import fs from 'node:fs'\n\n<Callout"),
    ["import fs from 'node:fs'"],
  ),
  broken('mdx-export', 'an export', '17:1', inInterpretation('<Callout', 'export const a = 1\n\n<Callout')),
  broken('mdx-expression', 'an expression in the text', '19:3', mdx('共 {1 + 1} 章')),
  broken(
    'mdx-expression',
    'an expression as attribute',
    '17:10',
    inInterpretation('tone="note"', 'title={process.env.HOME}'),
  ),
  broken(
    'mdx-expression',
    'attributes spread from an object',
    '17:11',
    inInterpretation('tone="note"', '{...globalThis}'),
  ),
  kept('mdx-expression', 'a plain text in braces', inInterpretation('tone="note"', "tone={'note'}")),
  broken('mdx-component', 'a component nobody registered', '19:1', mdx('<Chart data="1" />')),
  broken('mdx-component', 'a fragment', '19:1', mdx('<>办法</>')),
  broken('mdx-attribute', 'an attribute the component does not have', '17:10', inInterpretation('tone=', 'tne='), [
    'tone',
  ]),
  broken('mdx-attribute-missing', 'a figure without caption', '19:1', mdx('<Figure>\n\n办法\n\n</Figure>')),
  broken('mdx-attribute-value', 'a tone that does not exist', '17:10', inInterpretation('tone="note"', 'tone="red"'), [
    'note、warning',
  ]),
  broken('event-handler', 'an event handler in MDX', '19:4', mdx('<p onClick="alert(1)">办法</p>')),
  broken('html-style', 'a class in MDX', '19:4', mdx('<p className="red">办法</p>')),
  broken('script-element', 'a script in MDX', '19:1', mdx('<script>alert(1)</script>')),
];

const ANSWER = '这是演练，不必转移。';
/** The answer of the question, which starts on line 20. */
const answer = (text: string): Change => ({ edit: 'content/portal/questions/drill.md', from: ANSWER, to: text });

const answerCases: RuleCase[] = [
  broken('answer-heading', 'a heading in an answer', '20:1', answer(`## 演练\n\n${ANSWER}`), ['**演练**']),
  broken('answer-footnote', 'a footnote in an answer', '22:1', answer(`${ANSWER}[^1]\n\n[^1]: 以通知为准。\n\n`)),
  kept('answer-heading', 'a heading elsewhere', body(`## 水闸\n\n${BODY}`)),
];

export const markupCases: readonly RuleCase[] = [
  ...htmlCases,
  ...linkCases,
  ...textCases,
  ...deepCases,
  ...hiddenCases,
  ...disguiseCases,
  ...mdxCases,
  ...misreadCases,
  ...answerCases,
];

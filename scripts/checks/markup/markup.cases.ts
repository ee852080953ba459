/** Every rule of the markup check, broken once or more, with the exact place it is told at. */
import {
  FILES,
  inDeptNews,
  inInterpretation,
  inNews,
  inPolicy,
  type Change,
  type RuleCase,
} from '../testing/rule-case.ts';

const BODY = '检查组走访了三座水闸。';
/** The body of the department's news, which starts on line 15. */
const body = (text: string): Change => inDeptNews(BODY, text);
/** The body of the interpretation, which is MDX and starts on line 17. */
const mdx = (text: string): Change => inInterpretation('办法共一章。', text);
const kept = (rule: string, title: string, ...changes: Change[]): RuleCase => ({
  rule,
  title: `nothing wrong with ${title}`,
  changes,
  expect: [],
});
const broken = (rule: string, title: string, at: string | string[], change: Change, says: string[] = []): RuleCase => ({
  rule,
  title,
  changes: [change],
  expect: [at].flat(),
  says,
});

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
    '15:3',
    body('网址https://www.test.gov.cn/a（全文）。'),
    ['<https://www.test.gov.cn/a>'],
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
    '15:5',
    body('水闸名单[点击\n这里！](https://www.test.gov.cn/)'),
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
    changes: [body('水\u200B闸\n两座')],
    expect: [`metadata/invisible-character ${FILES.deptNews}:15:2`],
  },
  broken('marks-unread', 'asterisks between punctuation and a word', '15:1', body('**《办法》**的解读'), ['**']),
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

const mdxCases: RuleCase[] = [
  broken('mdx-syntax', 'a component that is not closed', '17:1', inInterpretation('</Callout>', ''), [
    '<Callout> 没有结束标签',
  ]),
  broken('mdx-syntax', 'a lonely brace', '19:3', mdx('共 { 章')),
  broken('mdx-size', 'thousands of brackets', '16:1', mdx('< 办法\n'.repeat(11_000))),
  broken('mdx-size', 'a thousand braces', '16:1', mdx('\\{'.repeat(1000))),
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
  ...mdxCases,
  ...answerCases,
];

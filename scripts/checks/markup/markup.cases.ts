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
];

const deepCases: RuleCase[] = [
  broken('nesting', 'a thousand quotes in each other', '17:1', body(`${BODY}\n\n${'> '.repeat(1000)}水闸`)),
  broken(
    'nesting',
    'lists indented for ever',
    '64:101',
    body(Array.from({ length: 60 }, (_, at) => `${'  '.repeat(at)}- 水闸`).join('\n')),
  ),
];

const mdxCases: RuleCase[] = [
  broken('mdx-syntax', 'a component that is not closed', '17:1', inInterpretation('</Callout>', '')),
  broken('mdx-syntax', 'a lonely brace', '19:3', mdx('共 { 章')),
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

/** What an editor who knows no Markdown types, and the places at which the check speaks of it. */
import { broken, inDeptNews, inInterpretation, kept, type Change, type RuleCase } from '../testing/rule-case.ts';

const BODY = '检查组走访了三座水闸。';
/** The body of the department's news, which starts on line 15. */
const body = (text: string): Change => inDeptNews(BODY, text);
/** The body of the interpretation, which is MDX and whose paragraph is on line 19. */
const mdx = (text: string): Change => inInterpretation('办法共一章。', text);
const merged = (title: string, at: string | string[], text: string, says: string[] = []) =>
  broken('lines-merged', title, at, body(text), says);

const lineCases: RuleCase[] = [
  merged('items on lines of their own', '16:1', '一、停水时间为22时。\n二、停水范围为青河路。\n三、请储水。', [
    '二、停水范围为青河路。',
    '2 处',
  ]),
  merged('items without punctuation', '16:1', '（1）申请表\n（2）身份证明'),
  merged('items with full-width figures', '16:1', '１．申请表\n２．身份证明'),
  merged('items with figures and points', '16:1', '下列材料\n2. 申请表'),
  merged('articles of a regulation', '16:1', '第一条 为了加强管理，制定本办法\n第二条 本办法适用于本市'),
  merged('circled figures', '16:1', '①申请表\n②身份证明'),
  merged('a signature with its date', '18:1', `${BODY}\n\n测试市水务局\n2025年3月3日`),
  merged('a date in Chinese numerals', '16:1', '测试市水务局\n二〇二五年三月三日'),
  merged('a salutation with its text', '16:1', '各区县水务局：\n现将有关事项通知如下，请遵照执行。'),
  merged('two sentences', '16:1', '检查组走访了三座水闸。\n水闸运行正常。'),
  merged('a line indented by spaces', '16:5', '检查组走访了三座水闸和两座泵站的值班室和启闭机房，\n    并查看了记录'),
  merged('lines of an item of a list', '16:3', '- 水闸运行正常。\n  泵站运行正常。'),
  merged('a text after a quote', '16:1', '> 水闸应当定期检查\n检查组走访了水闸'),
  merged('fields of a contact', '16:1', '联系人：甲\n联系电话：00008000000'),
  broken('lines-merged', 'items in MDX', '20:1', mdx('一、办法共一章。\n二、自公布之日起施行。')),
  kept(
    'lines-merged',
    'a sentence wrapped where a program thought fit',
    body(
      '根据《测试市供水条例》第十二条的规定，各区县人民政\n府应当加强供水管网的检修和维护。各单位要落实责任。\n检查结果应当在三个工作日内报送市水务局，并向社会公\n布。',
    ),
  ),
  kept(
    'lines-merged',
    'a sentence of several short lines with bold text',
    body('根据《测试市供水条例》，各区县\n**人民政府**应当加强供水管\n网检修和维护，保证青\n河路片区供水。'),
  ),
  kept('lines-merged', 'lines broken on purpose', body('测试市水务局\\\n2025年3月3日')),
  kept('lines-merged', 'paragraphs indented by ideographic spaces', body('　　第一段。\n　　第二段。')),
  kept(
    'lines-merged',
    'an English text of equal lines',
    body(
      'The team visited three sluices of the city and looked at\nthe records of each. All of them are in good order, and\nthe gates open and close.',
    ),
  ),
  broken(
    'lines-merged',
    'names on lines of their own in a text with one paragraph a line',
    '16:1',
    body('现将名单公布如下：\n甲\n乙\n丙\n测试市水务局\n2025年3月3日'),
    ['5 处'],
  ),
  broken('lines-unclear', 'names on lines of their own', '16:1', body('甲\n乙\n丙'), ['2 处']),
  broken(
    'lines-unclear',
    'a title above its salutation',
    '16:1',
    body('测试市水务局关于开展防汛水闸检查的通知\n各区县水务局，各闸站管理单位：'),
  ),
  broken(
    'heading-plain',
    'headings of two levels typed as paragraphs',
    ['15:1', '19:1', '23:1', '27:1'],
    body('**一、要求**\n\n加强检查。\n\n（一）时间\n\n三月。\n\n（二）地点\n\n三处。\n\n二、其他\n\n按规定办理。'),
    ['## 一、要求'],
  ),
  broken(
    'heading-plain',
    'headings indented by ideographic spaces',
    ['15:1', '17:1'],
    body('　　一、要求\n　　加强检查。\n　　二、其他\n　　按规定办理。'),
    ['## 一、要求'],
  ),
  kept('heading-plain', 'numbered sentences', body('一、加强检查。\n\n二、落实责任。')),
];

const signCases: RuleCase[] = [
  broken('list-number', 'a year at the start of a line', '15:1', body('2026. 今年检查水闸三十座。'), ['2026']),
  broken('list-number', 'numbers with gaps', '16:1', body('1. 甲\n3. 乙'), ['3.', '2.']),
  broken('list-number', 'numbers with brackets', '15:1', body('1) 甲\n2) 乙'), ['1)']),
  broken('list-number', 'a list that counts by itself', '16:1', body('1. 甲\n1. 乙')),
  kept('list-number', 'a list in order that goes on below', body('1. 甲\n2. 乙\n\n水闸\n\n3. 丙')),
  broken('list-mark', 'a remark with a star', '15:1', body('* 本表为初步统计数。')),
  broken('list-mark', 'a plus sign', '15:1', body('+ 水闸')),
  broken('list-mark', 'the number of a page', '17:1', body(`${BODY}\n\n- 3 -`)),
  broken('list-mark', 'a hyphen alone', '17:1', body(`${BODY}\n\n-`)),
  kept('list-mark', 'a list of stars', body('* 甲\n* 乙')),
  broken('quote-sign', 'greater than', '15:1', body('>100立方米的按二档计价')),
  broken('quote-sign', 'two arrows', '15:1', body('>>下一页')),
  kept('quote-sign', 'a quote', body('> 第十二条　应当提前通知。')),
  broken('heading-underline', 'a line under a name', '16:1', body('测试市水务局\n------'), ['测试市水务局']),
  broken('heading-underline', 'equals signs under a name', '16:1', body('测试市水务局\n=====')),
  broken('rule-line', 'a blank to be filled in', '17:1', body(`${BODY}\n\n____________`)),
  broken('code-fence', 'a line of tildes', '17:1', body(`${BODY}\n\n~~~~~~\n\n水闸`)),
  broken('code-mark', 'backquotes for quotation marks', '15:2', body('见`试行`办法')),
  broken('backslash', 'a folder of the office network', '15:3', body('见 \\\\server\\share')),
  broken('definition-unused', 'a source in brackets', '17:1', body(`${BODY}\n\n[1]: 本办法第三条`)),
  broken('text-lost', 'a text behind a fence', '15:4', body('```水闸\nabc\n```')),
];

const tableCases: RuleCase[] = [
  broken('table-unread', 'a table without its line of hyphens', '15:1', body('| 区域 | 户数 |\n| 青河路 | 512 |')),
  broken('table-unread', 'columns parted by tabs', '15:1', body('区域\t户数\n青河路\t512')),
  broken('table-unread', 'full-width bars', '15:1', body('区域｜户数\n青河路｜512')),
  broken(
    'table-cells',
    'a row with more cells than the first',
    '17:1',
    body('| 区域 | 户数 |\n| - | - |\n| 青河路 | 512 | 22时 |'),
  ),
  broken(
    'table-cells',
    'a text that follows a table at once',
    '18:1',
    body('| 区域 | 户数 |\n| - | - |\n| 青河路 | 512 |\n合计五百户。'),
  ),
  kept('table-cells', 'a row with fewer cells', body('| 区域 | 户数 |\n| - | - |\n| 青河路 |')),
];

const WORD = (text: string) =>
  `<p class=MsoNormal style='text-indent:32.0pt'><span lang=EN-US style='font-size:16.0pt;font-family:仿宋'>2025</span><span style='font-size:16.0pt'>${text}<o:p></o:p></span></p>`;

const pasteCases: RuleCase[] = [
  broken('html-pasted', 'two paragraphs of Word', ['15:4', '16:4'], body(`${WORD('年检查')}\n${WORD('年整改')}`), [
    '纯文本',
  ]),
  broken('html-pasted', 'a paragraph of Word in MDX', '19:1', mdx(WORD('年公布'))),
  {
    rule: 'html-pasted',
    title: 'the script in a paragraph of Word by itself',
    changes: [body(WORD('年<script>alert(1)</script>'))],
    expect: ['15:4', 'markup/script-element content/dept/news/2025-03-03-sluice.md:15:147'],
  },
];

export const misreadCases: readonly RuleCase[] = [...lineCases, ...signCases, ...tableCases, ...pasteCases];

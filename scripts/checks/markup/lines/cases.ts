/** Cases of the rules about lines that run together on the page. */
import { BODY, body, mdx } from '../case-helpers.ts';
import { broken, kept, type RuleCase } from '../../testing/rule-case.ts';

const merged = (title: string, at: string | string[], text: string, says: string[] = []) =>
  broken('lines-merged', title, at, body(text), says);

export const cases: readonly RuleCase[] = [
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
];

import { broken, casesOf, inNews, kept, type RuleCase } from '../../testing/rule-case.ts';
import { glossary, inBody } from '../case-helpers.ts';

export const cases: readonly RuleCase[] = [
  broken('wrong-expression', 'a state by a wrong name', '18:2', inBody('按中国人民共和国法律'), ['中华人民共和国']),
  broken('wrong-expression', 'a region as a country, in full width', '18:1', inBody('台湾　总统')),
  kept('wrong-expression', 'the right name', inBody('按中华人民共和国法律')),
  ...casesOf('wrong-expression')([
    'nothing wrong with what the site quotes',
    [inBody('残废人'), glossary('  allowed: [{ text: 残废人, reason: 旧法规名称 }]\n')],
  ]),
  broken('typo', 'a wrong character in a body', '18:2', inBody('作布署'), ['部署', '--fix']),
  broken('typo', 'one in a title', '3:11', inNews('title: 测试市召开', 'title: 测试市布署召开')),
  broken(
    'typo',
    'one over the lines of a value',
    '14:3',
    inNews('subtype: 要闻\n', 'subtype: 要闻\nsummary: |-\n  布署工作\n'),
  ),
  ...casesOf('typo')(
    ['nothing wrong with longer words', [inBody('部署，回复盖章，中欧打造，形势严峻工作重')]],
    ['nothing wrong with a name', [inBody('布署街'), glossary('  allowed: [{ text: 布署街, reason: 地名 }]\n')]],
    [
      'an expression of the site',
      [inBody('找水物局'), glossary('  expressions: [{ wrong: 水物局, right: 水务局 }]\n')],
      ['18:2'],
      '水务局',
    ],
    [
      'a short form whose right form contains it, only where it stands alone',
      [inBody('找测试水物局或者水物局'), glossary('  expressions: [{ wrong: 水物局, right: 测试水物局 }]\n')],
      ['18:9'],
    ],
    [
      'nothing wrong with it in a longer word',
      [inBody('找水物局长'), glossary('  expressions: [{ wrong: 水物局, right: 水务局, within: [水物局长] }]\n')],
    ],
  ),
];

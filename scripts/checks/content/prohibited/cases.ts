import { PROHIBITED_CLASSES } from '../../../../schemas/prohibited-classes.ts';
import { broken, casesOf, FILES, kept, type RuleCase } from '../../testing/rule-case.ts';
import { glossary, inBody, withSummary } from '../case-helpers.ts';

const RULE = 'prohibited-words';
const REGISTER = 'sites/portal/governance/glossary.yaml';
const ALL = Object.values(PROHIBITED_CLASSES).map((name) => `'${name}'`);
const decision = (examined: readonly string[]) =>
  glossary(`  decisions:
    - words: 百家乐
      file: ${FILES.news}
      reason: 转述判决书认定的事实
      decidedBy: 己
      decidedOn: '2025-03-01'
      examined: [${examined.join(', ')}]
`);

export const cases: readonly RuleCase[] = [
  broken(RULE, 'the name of a cult', '18:3', inBody('人人法轮功'), ['第 5 类', 'R-DL-24', REGISTER]),
  broken(RULE, 'a game of chance in a summary', '13:13', withSummary('周末玩百家乐'), ['第 7 类']),
  broken(RULE, 'a phrase with a gap', '18:1', inBody('高价收购一切机密')),
  broken(RULE, 'an insult', '18:3', inBody('这个狗官')),
  ...casesOf(RULE)(
    ['nothing wrong with enforcement', [inBody('公安机关依法打击网络赌博，查处百家乐窝点')]],
    ['nothing wrong with other words of the same characters', [inBody('电视台独家报道，六合彩虹广场东突出亮点')]],
    [
      'a word the site has added',
      [inBody('某某平台彩票'), glossary('  prohibited: [{ words: 某某平台, class: 法律、行政法规禁止的其他内容 }]\n')],
      ['18:1'],
      '第 9 类',
    ],
    [
      'nothing wrong with one it has added in its context',
      [
        inBody('查封某某平台'),
        glossary('  prohibited: [{ words: 某某平台, class: 法律、行政法规禁止的其他内容, contexts: [查封] }]\n'),
      ],
    ],
    ['nothing wrong with what a reviewer has permitted', [inBody('周末玩百家乐'), decision(ALL)]],
  ),
  {
    rule: 'decision-incomplete',
    title: 'a decision after nine of ten classes',
    changes: [decision(ALL.slice(0, 9)), inBody('周末玩百家乐')],
    expect: ['8:17'],
    says: ['9 类', '侵害他人合法权益'],
  },
  kept('decision-incomplete', 'a decision after all ten', decision(ALL), inBody('周末玩百家乐')),
  {
    rule: 'decision-unused',
    title: 'a decision about words that are gone',
    changes: [decision(ALL)],
    expect: ['3:14'],
    says: ['百家乐', '2025-03-01'],
  },
  kept(
    'decision-unused',
    'a decision about the same words in other characters',
    decision(ALL),
    inBody('周末玩百 家　乐'),
  ),
];

import { broken, casesOf, type RuleCase } from '../../testing/rule-case.ts';
import { glossary, inBody, withSummary } from '../case-helpers.ts';

export const cases: readonly RuleCase[] = [
  broken('advertising', 'a promotion in a body', '18:4', inBody('新楼盘限时抢购'), ['商业推广']),
  broken('advertising', 'one in a summary', '13:13', withSummary('加盟就诚招代理')),
  ...casesOf('advertising')(
    ['nothing wrong with a warning of it', [inBody('市场监管部门提醒，警惕限时抢购')]],
    [
      'nothing wrong with what the site quotes',
      [inBody('限时抢购'), glossary('  allowed: [{ text: 限时抢购, reason: 活动名称 }]\n')],
    ],
  ),
];

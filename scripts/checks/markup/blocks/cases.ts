/** Cases of the rules about signs taken for quotes, headings, rules and code. */
import { BODY, body } from '../case-helpers.ts';
import { broken, kept, type RuleCase } from '../../testing/rule-case.ts';

export const cases: readonly RuleCase[] = [
  broken('quote-marker', 'greater than', '15:1', body('>100立方米的按二档计价')),
  broken('quote-marker', 'two arrows', '15:1', body('>>下一页')),
  kept('quote-marker', 'a quote', body('> 第十二条　应当提前通知。')),
  broken('heading-underline', 'a line under a name', '16:1', body('测试市水务局\n------'), ['测试市水务局']),
  broken('heading-underline', 'equals signs under a name', '16:1', body('测试市水务局\n=====')),
  broken('rule-line', 'a blank to be filled in', '17:1', body(`${BODY}\n\n____________`)),
  broken('code-fence', 'a line of tildes', '17:1', body(`${BODY}\n\n~~~~~~\n\n水闸`)),
  broken('code-span', 'backquotes for quotation marks', '15:2', body('见`试行`办法')),
];

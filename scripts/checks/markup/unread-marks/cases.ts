/** Cases of the rules about text that looks like markup and is none. */
import { body } from '../case-helpers.ts';
import { broken, kept, type RuleCase } from '../../testing/rule-case.ts';

export const cases: readonly RuleCase[] = [
  broken('link-literal', 'a link to a file with a space in its name', '15:2', body('见[水闸清单](清单 1.docx)')),
  broken('link-literal', 'a link in Chinese brackets', '15:2', body('见[水闸清单]（list.docx）')),
  kept('link-literal', 'brackets that are text', body('见\\[附件](略)和[2025]（略）')),
  broken('delimiter-literal', 'asterisks with spaces inside', ['15:2', '15:8'], body('见** 办法 **的解读'), ['**']),
  broken('delimiter-literal', 'italics of Chinese', '15:3', body('见 *办法* 。')),
  kept('delimiter-literal', 'bold beside Chinese punctuation', body('前面**（一）**后面，**《办法》**的解读')),
  kept(
    'delimiter-literal',
    'dimensions, footnote stars and masked names',
    body('600*800*1000毫米，*为必填，张**、李**'),
  ),
  broken('delimiter-literal', 'a heading without its space', '17:1', body('水闸\n\n##概述'), ['##']),
  kept('delimiter-literal', 'asterisks that are text', body('水闸\\*\\*，**《办法》** 的解读')),
  broken('tilde-strike', 'two ranges in one line', '15:5', body('温度10~20度，湿度30~40%'), ['20度，湿度30']),
  kept('tilde-strike', 'text struck through on purpose and a range', body('~~水闸~~ 10~20 度')),
  broken('footnote', 'a note without its text', '15:3', body('水闸[^1]'), ['[^1]']),
  broken('footnote', 'a text without its note', '17:1', body('水闸\n\n[^1]: 位于城东。')),
  kept('footnote', 'a note with its text', body('水闸[^1]\n\n[^1]: 位于城东。')),
];

/** Cases of the rules about invisible characters. */
import { body } from '../case-helpers.ts';
import { broken, FILES, inInterpretation, type RuleCase } from '../../testing/rule-case.ts';

export const cases: readonly RuleCase[] = [
  broken('invisible-reference', 'a zero-width space by its number', '15:1', body('水&#8203;闸')),
  broken('invisible-reference', 'half a character by its number', '15:1', body('水&#xD800;闸')),
  {
    rule: 'invisible-reference',
    title: 'nothing more in a text of several lines with an invisible character of its own',
    changes: [body('水\u200B闸，\n两座')],
    expect: [`metadata/invisible-character ${FILES.deptNews}:15:2`],
  },
  broken(
    'invisible-reference',
    'a zero-width space in an attribute',
    '17:10',
    inInterpretation('tone="note"', 'title="办&#8203;法"'),
  ),
];

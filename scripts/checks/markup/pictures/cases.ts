/** Cases of the rules about pictures in the text. */
import { body } from '../case-helpers.ts';
import { broken, inNews, inPolicy, type RuleCase } from '../../testing/rule-case.ts';

export const cases: readonly RuleCase[] = [
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

/** Cases of the rules about pairs of tags and where they are allowed. */
import { body, mdx } from '../case-helpers.ts';
import { broken, kept, type RuleCase } from '../../testing/rule-case.ts';

export const cases: readonly RuleCase[] = [
  broken('html-unbalanced', 'a tag that is not closed', '15:1', body('<details><summary>水闸</summary>\n\n全文')),
  broken('html-unbalanced', 'tags closed in the wrong order', ['15:2', '15:14'], body('水<sub>闸<sup>1</sub></sup>')),
  broken('html-unbalanced', 'the end of a tag that has none', '15:3', body('水闸</br>水闸')),
  broken(
    'html-unbalanced',
    'a tag closed outside of its quote',
    ['15:3', '19:1'],
    body('> <details>\n> 水闸\n\n全文\n</details>'),
  ),
  broken('html-unbalanced', 'a tag across cells', ['17:3', '17:9'], body('| a | b |\n| - | - |\n| <u> | </u> |')),
  broken(
    'html-unbalanced',
    'a tag that starts in bold text and ends after it',
    ['15:3', '15:10'],
    body('**<u>水闸**</u>'),
  ),
  broken('html-nesting', 'a cell without its table', '15:1', body('<td>水闸</td>'), ['<td>', '正文']),
  broken('html-nesting', 'text between the rows of a table', '15:8', body('<table>水闸<tr><td>1</td></tr></table>')),
  broken('html-nesting', 'a paragraph in a paragraph', '17:1', body('<p>\n\n水闸\n\n</p>'), ['段落', '<p>']),
  broken('html-nesting', 'a table in a line of text', '15:3', body('水闸<table><tr><td>1</td></tr></table>')),
  broken(
    'html-nesting',
    'a row without tbody in a table of several pieces',
    '16:1',
    body('<table>\n<tr><td>\n\n水闸\n\n</td></tr>\n</table>'),
  ),
  kept(
    'html-nesting',
    'Markdown in a cell',
    body('<table>\n<tbody>\n<tr><td>\n\n- 水闸\n\n</td></tr>\n</tbody>\n</table>'),
  ),
  kept('html-nesting', 'a list in a cell of Markdown', body('| a |\n| - |\n| <ul><li>水闸</li></ul> |')),
  kept(
    'html-unbalanced',
    'a tag closed further down',
    body('<details><summary>水闸</summary>\n\n- 全文\n\n</details>'),
  ),
  broken('html-nesting', 'a component in a line of text', '19:2', mdx('见<Steps>办法</Steps>')),
  broken('html-nesting', 'a row without tbody in MDX', '19:8', mdx('<table><tr><td>办法</td></tr></table>')),
];

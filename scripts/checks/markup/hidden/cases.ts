/** Cases of the rules about text that is in the page and that no reader finds there. */
import { body, mdx } from '../case-helpers.ts';
import { broken, inNews, kept, type RuleCase } from '../../testing/rule-case.ts';

const small = (depth: number, tag = 'small') => `<${tag}>`.repeat(depth) + '水闸' + `</${tag}>`.repeat(depth);
const LINK = '[水闸](https://spam.example.com/)';

export const cases: readonly RuleCase[] = [
  broken('hidden-text', 'text out of sight', '17:4', body('水闸\n\n<p style="display:none">博彩</p>')),
  broken('hidden-text', 'text off the screen', '15:4', body('<p style="position:absolute;left:-9999px">博彩</p>')),
  broken('hidden-text', 'text with the hidden attribute', '15:4', body('<p hidden>博彩</p>')),
  broken(
    'hidden-text',
    'a link in small text in small text in small text',
    '15:15',
    body(small(30).replace('水闸', LINK)),
    ['<small>'],
  ),
  broken('hidden-text', 'indices of indices of indices', '15:11', body(small(5, 'sub'))),
  broken(
    'hidden-text',
    'small text in an index in small text',
    '15:13',
    body('<small><sup><small>水闸</small></sup></small>'),
  ),
  broken(
    'hidden-text',
    'small text in the reading of a character',
    '15:12',
    body('<ruby>水<rt><sup>闸</sup></rt></ruby>'),
  ),
  broken(
    'hidden-text',
    'small text across Markdown',
    '15:17',
    body('<small>**<small><small>水闸</small></small>**</small>'),
  ),
  broken('hidden-text', 'small text in MDX', '19:15', mdx(small(4))),
  kept(
    'hidden-text',
    'an index of an index, and the reading of a character',
    body('x<sup>2<sub>i</sub></sup><ruby>闸<rt>zhá</rt></ruby>'),
  ),
  broken(
    'details-summary',
    'a box without summary',
    '15:1',
    body(`<details>\n\n${LINK.replace('spam.example.com', 'www.test.gov.cn')}\n\n</details>`),
  ),
  broken(
    'details-summary',
    'a box with a summary of signs',
    '15:1',
    body('<details><summary>·</summary>水闸</details>'),
  ),
  broken(
    'details-summary',
    'a summary behind its text',
    '15:1',
    body('<details>水闸<summary>全文</summary></details>'),
  ),
  broken('details-summary', 'a box without summary in MDX', '19:1', mdx('<details>\n\n办法\n\n</details>')),
  kept('details-summary', 'a summary with words', body('<details>\n<summary>**全文**</summary>\n\n水闸\n\n</details>')),
  kept(
    'details-summary',
    'a summary with words in MDX',
    mdx('<details>\n<summary>全文</summary>\n\n办法\n\n</details>'),
  ),
  broken('blank-lines', 'a run of breaks', '15:3', body(`水闸${'<br>'.repeat(30)}水闸`)),
  broken('blank-lines', 'a run of empty paragraphs', '17:1', body(`水闸\n\n${'&nbsp;\n\n'.repeat(8)}水闸`)),
  broken(
    'blank-lines',
    'a run of paragraphs of spaces and lines',
    '17:1',
    body(`水闸\n\n${'&emsp;\n\n---\n\n'.repeat(4)}水闸`),
  ),
  broken('blank-lines', 'a run of spaces', '15:3', body(`水闸${'\u3000'.repeat(100)}水闸`)),
  broken('blank-lines', 'code with a run of empty lines', '15:1', body(`\`\`\`\n水闸${'\n'.repeat(30)}水闸\n\`\`\``)),
  kept(
    'blank-lines',
    'a few breaks, and a form to be filled in',
    body(`水闸<br><br>水闸\n\n| a | b |\n| - | - |\n${'| | |\n'.repeat(9)}`),
  ),
  broken(
    'hover-text',
    'a long text that hovers over a link',
    '15:1',
    body(`[水闸](https://www.test.gov.cn/ "${'博彩'.repeat(60)}")`),
  ),
  kept('hover-text', 'a short title', body('[水闸](https://www.test.gov.cn/ "水闸名单")')),
  broken(
    'picture-alt-long',
    'a description stuffed with words',
    '20:1',
    inNews('![会场全景]', `![${'会场'.repeat(200)}]`),
  ),
];

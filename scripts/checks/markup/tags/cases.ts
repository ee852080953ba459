/** Cases of the rules about the tags of HTML in Markdown and MDX, and their attributes. */
import { BODY, body, mdx } from '../case-helpers.ts';
import { broken, inInterpretation, kept, type RuleCase } from '../../testing/rule-case.ts';

export const cases: readonly RuleCase[] = [
  broken('script-element', 'a script', '15:3', body('水闸<script>alert(1)</script>'), ['<script>']),
  broken('script-element', 'a script on lines of its own', '17:1', body(`${BODY}\n\n<script>\nalert(1)\n</script>`)),
  broken(
    'script-element',
    'a script inside a quoted list',
    '17:13',
    body('> - 水闸\n>   <table>\n>   <tr><td><script>x</script></td></tr>\n>   </table>'),
  ),
  broken(
    'event-handler',
    'an event handler',
    '15:16',
    body('<table><tr><td onerror="alert(1)">水闸</td></tr></table>'),
    ['onerror'],
  ),
  kept('event-handler', 'a tag Markdown shows as text', body('水闸<br/onclick=alert(1)>')),
  broken('html-element', 'a layout tag', '15:1', body('<div>\n\n水闸\n\n</div>')),
  broken('html-element', 'a tag that closes part of the page', '17:1', body(`${BODY}\n\n</main>`)),
  broken('html-attribute', 'an unknown attribute', '15:8', body('水闸<sup data-x="1">1</sup>')),
  kept('html-attribute', 'merged cells', body('<table><tr><td colspan="2" rowspan="2">水闸</td></tr></table>')),
  broken('html-style', 'a colour', '15:4', body('<p style="color:red">水闸</p>')),
  broken('html-style', 'a class', '15:4', body('<p class="red">水闸</p>')),
  broken('html-comment', 'a comment', '15:4', body('水闸 <!-- 待补 -->')),
  broken('html-broken', 'a tag that is not finished', '15:1', body('<p onclick=alert(1) \n\n水闸')),
  broken('html-broken', 'a comment that is not finished', '17:1', body(`${BODY}\n\n<!-- 水闸`)),
  broken(
    'html-attribute-value',
    'a cell across a million columns',
    '15:16',
    body('<table><tr><td colspan="1000000">1</td></tr></table>'),
  ),
  broken('html-attribute-value', 'a language that is none', '15:9', body('水闸<span lang="维语">سۇ</span>')),
  kept(
    'html-attribute-value',
    'the language and the direction of a word',
    body('水闸<span lang="ug" dir="rtl">سۇ</span>，<span lang="za">Hawsmbwn</span>'),
  ),
  broken(
    'html-attribute-repeated',
    'an attribute written twice',
    '15:28',
    body('<table><tr><td colspan="2" colspan="3">1</td></tr></table>'),
  ),
  broken('html-script-link', 'a script in raw HTML', '15:8', body('见<abbr title="javascript:x">水闸</abbr>')),
  broken(
    'html-attribute-value',
    'a long text that hovers over an abbreviation',
    '15:7',
    body(`<abbr title="${'博彩'.repeat(60)}">水闸</abbr>`),
  ),
  broken(
    'html-attribute-repeated',
    'an attribute written twice in MDX',
    '17:10',
    inInterpretation('tone="note"', 'tone="note" tone="warning"'),
  ),
  broken('event-handler', 'an event handler in MDX', '19:4', mdx('<p onClick="alert(1)">办法</p>')),
  broken('html-style', 'a class in MDX', '19:4', mdx('<p className="red">办法</p>')),
  broken('script-element', 'a script in MDX', '19:1', mdx('<script>alert(1)</script>')),
];

import { mdxToMdast } from 'satteri';
import { expect, it } from 'vitest';
import { mdxReason } from './mdx-reasons.ts';

/** The parser's own message about a text. */
function detailOf(text: string): string {
  try {
    mdxToMdast(text);
  } catch (error) {
    return (error as Error).message.replace(/^\d+:\d+: /, '');
  }
  throw new Error(`The parser read ${text}`);
}

it.each([
  ['<Callout>\n\n提示\n', '<Callout> 没有结束标签'],
  ['提示\n\n</Callout>', '</Callout> 没有对应的开始标签'],
  ['<A>\n\n<B>\n\n</A>\n\n</B>', '先要结束 <B>，才能写 </A>'],
  ['a<b>c\n\nd</b>', '<b> 没有在同一段里结束'],
  ['共 { 章', '{ 没有对应的 }'],
  ['{ 1 + }', '花括号里的内容读不出来'],
  ['<!-- 待补 -->', '不能用 <!-- --> 写注释'],
  ['<1>', '< 后面不是完整的标签'],
  ['见 <https://www.example.gov.cn>', '< 后面不是完整的标签'],
  ['<Callout title="甲>\n\n乙\n\n</Callout>', '< 后面不是完整的标签'],
])('%j: %s', (text, expected) => expect(mdxReason(detailOf(text)).zh).toBe(expected));

it('has a sentence for what a later parser may say', () => {
  expect(mdxReason('Something new')).toEqual({
    zh: '标签或花括号不成对',
    en: 'tags or braces do not come in pairs',
  });
});

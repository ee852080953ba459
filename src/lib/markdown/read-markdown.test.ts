import { markdownToHtml, mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from './read-markdown.ts';

const html = (markdown: string) => {
  const { html: text } = markdownToHtml(readMarkdown(markdown, 'md').text, { features: { smartPunctuation: false } });
  return text.trim();
};

describe('asterisks and underscores', () => {
  it.each([
    ['stay between figures and characters', '600*800*1000毫米，长*宽*高', '<p>600*800*1000毫米，长*宽*高</p>'],
    ['stay as footnote stars', '带*的为必填，标*号的除外', '<p>带*的为必填，标*号的除外</p>'],
    [
      'stay in masked names and numbers',
      '王**与李**，138****5678、139****1234',
      '<p>王**与李**，138****5678、139****1234</p>',
    ],
    ['stay as blanks', '姓名：____，年龄：____。', '<p>姓名：____，年龄：____。</p>'],
    ['stay in names of files', 'a_b_c和2**10**x', '<p>a_b_c和2**10**x</p>'],
    ['set bold beside Chinese punctuation', '前面**（括号）**后面', '<p>前面<strong>（括号）</strong>后面</p>'],
    [
      'set bold the words between, never those beside',
      '**“中文”**后面。**《办法》**的解读。',
      '<p><strong>“中文”</strong>后面。<strong>《办法》</strong>的解读。</p>',
    ],
    ['set bold with figures inside', '**3*5*2**', '<p><strong>3*5*2</strong></p>'],
    ['set bold before figures', '**注：**2025年', '<p><strong>注：</strong>2025年</p>'],
    ['set bold in links', '[**《办法》**的](a.md)', '<p><a href="a.md"><strong>《办法》</strong>的</a></p>'],
    ['set Latin names in italics', '学名*Homo sapiens*的', '<p>学名<em>Homo sapiens</em>的</p>'],
    ['are left alone in code and after a backslash', '`a*b*c` \\*不\\*', '<p><code>a*b*c</code> *不*</p>'],
  ])('%s', (_title, markdown, expected) => expect(html(markdown)).toBe(expected));
});

describe('paragraphs indented by spaces or a tab', () => {
  it('are paragraphs', () => {
    expect(html('    因更换**阀门**，停水。\n\n\t请储水。\n\n正常。')).toBe(
      '<p>因更换<strong>阀门</strong>，停水。</p>\n<p>请储水。</p>\n<p>正常。</p>',
    );
  });
  it('stay where they are in lists and quotes', () => {
    expect(html('1. 甲\n\n        乙')).toBe('<ol>\n<li>\n<p>甲</p>\n<p>乙</p>\n</li>\n</ol>');
    expect(html('>     甲')).toBe('<blockquote>\n<p>甲</p>\n</blockquote>');
  });
  it('are code between fences', () => expect(html('```\n    甲\n```')).toContain('<pre><code>    甲'));
});

describe('bare addresses', () => {
  it.each([
    ['a comma and Chinese', 'http://www.example.gov.cn,网站', 'http://www.example.gov.cn', ',网站'],
    ['full-width punctuation', 'https://a.cn/b?c=1。后', 'https://a.cn/b?c=1', '。后'],
    ['a bracket that was opened before', 'https://a.cn/b)（后', 'https://a.cn/b', ')（后'],
  ])('end before %s', (_title, markdown, address, rest) => {
    expect(html(`见${markdown}`)).toBe(`<p>见<a href="${address}">${address}</a>${rest}</p>`);
  });
  it('are found one after the other', () => {
    expect(html('见http://a.cn，和www.b.cn。').match(/<a /g)).toHaveLength(2);
  });
  it('are text where nothing is left of them', () =>
    expect(html('http://，www.某.cn')).toBe('<p>http://，www<wbr>.某.cn</p>'));
});

describe('places', () => {
  it('lead from what the renderer reads to what was typed', () => {
    const typed = '    长*宽*高，**《办法》**的，水闸';
    const { text, originOf } = readMarkdown(typed, 'md');
    for (const word of ['长', '宽', '《', '水闸']) expect(originOf(text.indexOf(word))).toBe(typed.indexOf(word));
  });
});

it('MDX is read like Markdown', async () => {
  const { text } = readMarkdown('5*8*3，**《办法》**的，见http://a.cn/x_y,后', 'mdx');
  const { code } = await mdxToJs(text, {});
  expect(code).toMatch(/5\*8\*3，.*《办法》/s);
  expect(code).toContain('href: "http://a.cn/x_y"');
});

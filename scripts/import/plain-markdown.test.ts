import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import { plainMarkdown } from './plain-markdown.ts';

/** What a browser shows of a line, and every element but paragraphs. */
function shown(text: string): { text: string; elements: string[] } {
  const { html } = markdownToHtml(plainMarkdown(text));
  return {
    text: html
      .replace(/<\/p>\s*<p>/g, '\n')
      .replace(/<[^>]+>/g, '')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'")
      .replace(/&amp;/g, '&')
      .trim(),
    elements: [...html.matchAll(/<([a-z0-9]+)/g)].map(([, name]) => name ?? '').filter((name) => name !== 'p'),
  };
}

describe('an answer typed in a spreadsheet shows as it was typed', () => {
  it.each([
    '# 一级标题',
    '####### 不是标题',
    '- 第一项',
    '+ 第一项',
    '* 第一项',
    '1. 第一条',
    '12) 第十二条',
    '2026.3.2开始',
    '> 引用',
    '---',
    '===',
    '***',
    '```js',
    '~~~',
    '~删去~和~~删去~~',
    '**粗**与_斜_和__粗__',
    '[链接](javascript:alert(1))',
    '![图](a.png)',
    '<script>alert(1)</script>',
    '<!-- 注释 -->',
    '&lt;b&gt; &amp; &#x41; A&B',
    '| 甲 | 乙 |',
    '反斜杠\\和\\*',
    '金额$100$和{变量}',
    '[^1]: 脚注',
    '[x] 做完',
    '- [ ] 没做',
    ':::note',
    ': 说明',
    'H~2~O和x^2^',
    '末尾反斜杠\\',
    '"引号"和\'引号\'……——',
  ])('%s', (line) => {
    expect(shown(line)).toEqual({ text: line, elements: [] });
  });

  it.each([
    ['网址https://www.example.gov.cn/a_b?c=1&d=2，见此', 'https://www.example.gov.cn/a_b?c=1&amp;d=2'],
    ['（https://www.example.gov.cn/a/）办理', 'https://www.example.gov.cn/a/'],
    ['见https://www.example.gov.cn/*a*.', 'https://www.example.gov.cn/*a'],
  ])('with its addresses as links that end where they do: %s', (line, href) => {
    expect(shown(line)).toEqual({ text: line, elements: ['a'] });
    expect(markdownToHtml(plainMarkdown(line)).html).toContain(`href="${href}"`);
  });

  it('with its lines', () => {
    expect(shown('您好：\n\n　　第一段。\r\n第二段。\n---\n第三段。')).toEqual({
      text: '您好：\n第一段。\n第二段。\n---\n第三段。',
      elements: [],
    });
    expect(shown('| 甲 | 乙 |\n| - | - |\n| 1 | 2 |').elements).toEqual([]);
  });

  it('and again when what is shown is written once more', () => {
    const text = plainMarkdown('一_二_三');
    expect(shown(shown('一_二_三').text)).toEqual(shown('一_二_三'));
    expect(text).toBe('一\\_二\\_三');
  });
});

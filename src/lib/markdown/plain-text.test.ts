import { describe, expect, it } from 'vitest';
import { plainText, shorten } from './plain-text.ts';

describe('the plain text of Markdown', () => {
  it('keeps prose and drops markup, headings, tables, pictures, code and raw HTML', () => {
    const markdown = [
      '# 标题',
      '',
      '**市水务局**发布[公告](a.pdf),编号 `A1`。![图](b.png)',
      '',
      '| 列 |\n| --- |\n| 格 |',
      '',
      '```\n代码\n```',
      '',
      '<table><tr><td>原文</td></tr></table>',
      '',
      '- 第一项\n- 第二项',
    ].join('\n');
    expect(plainText(markdown)).toBe('市水务局发布公告,编号 A1。第一项 第二项');
  });

  it('puts a space between paragraphs only where no punctuation parts them', () => {
    expect(plainText('各单位:\n\n请遵照执行。\n\n示例市\n\n2025年')).toBe('各单位:请遵照执行。示例市 2025年');
  });

  it('reads the two lines of a hard break as two words', () => {
    expect(plainText('甲\\\n乙')).toBe('甲 乙');
  });

  it('is empty where there is no prose', () => {
    expect(plainText('## 只有标题\n\n![图](a.png)')).toBe('');
  });
});

describe('a shortened text', () => {
  it('is left alone when it fits', () => {
    expect(shorten('一二三四五', 5)).toBe('一二三四五');
  });

  it('ends with a whole sentence when one ends late enough', () => {
    expect(shorten('一二三四五六。八九十一二', 10)).toBe('一二三四五六。');
  });

  it('is cut with an ellipsis where no sentence ends', () => {
    expect(shorten('一二。四五六七八九十一', 10)).toBe('一二。四五六七八九…');
  });

  it('counts characters, not code units', () => {
    expect(shorten('𠮷𠮷𠮷', 3)).toBe('𠮷𠮷𠮷');
  });
});

import { describe, expect, it } from 'vitest';
import { plainText } from './plain-text.ts';

describe('the text of an entry', () => {
  it('keeps words together in a line and apart between blocks', () => {
    expect(plainText('## 一、目标\n\n到**2025**年[完成](./a.md)。\n\n- 甲\n- 乙\n', 'md')).toBe(
      '一、目标 到2025年完成。 甲 乙',
    );
  });
  it('reads tables cell by cell', () => {
    expect(plainText('| 项目 | 数量 |\n| --- | --- |\n| 水闸 | 3座 |\n', 'md')).toBe('项目 数量 水闸 3座');
  });
  it('leaves markup out and keeps what it holds', () => {
    expect(plainText('面积12 km<sup>2</sup>。\n\n<table><tr><td>甲</td><td>乙</td></tr></table>\n', 'md')).toBe(
      '面积12 km2。 甲 乙',
    );
  });
  it('reads what components of MDX hold, not their attributes and expressions', () => {
    expect(plainText('<Inset heading="提示">\n\n注意**安全**。\n\n</Inset>\n', 'mdx')).toBe('注意安全。');
  });
});

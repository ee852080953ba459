import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { setFields } from './front-matter-edit.ts';

const ENTRY = `---
id: portal-1 # 编号
state: 已发布
summary: >
  第一行
  第二行
tags: [a,   b]
---

正文
`;

describe('a field that is set', () => {
  it('is added at the end of the front matter', () => {
    expect(setFields(ENTRY, { updatedAt: '2026-11-05 17:20' })).toBe(
      ENTRY.replace('tags: [a,   b]\n', "tags: [a,   b]\nupdatedAt: '2026-11-05 17:20'\n"),
    );
  });
  it('keeps its place where the entry has it, and nothing else is touched', () => {
    expect(setFields(ENTRY, { state: '已撤回' })).toBe(ENTRY.replace('已发布', '已撤回'));
    expect(setFields(ENTRY, { summary: '一句' })).toBe(ENTRY.replace('>\n  第一行\n  第二行', '一句'));
  });
  it('reads as the text that was given, whatever is in it', () => {
    for (const value of ["他说：'好'", '# 号: 值', '- 一', 'true', '"引"', '[a]', '2026-01-02', '多行\n文字']) {
      const text = setFields(ENTRY, { withdrawnReason: value });
      const yaml = text.split('---\n')[1] ?? '';
      expect((parse(yaml) as Record<string, unknown>)['withdrawnReason']).toBe(value);
    }
  });
  it('is refused where there is no front matter', () => {
    expect(() => setFields('正文\n', { state: '已撤回' })).toThrow('no front matter');
  });
});

import { describe, expect, it } from 'vitest';
import { freeName, slugFromTitle } from './slug.ts';

describe('a file name from a title', () => {
  it('spells the first syllables in pinyin and keeps numbers whole', () => {
    expect(slugFromTitle('2026年全市节水周活动启动')).toBe('2026-nian-quan-shi-jie-shui-zhou-huo');
  });
  it('leaves out the 关于 most titles of documents begin with', () => {
    expect(slugFromTitle('关于印发规定的通知')).toBe('gui-ding-de-tong-zhi');
  });
  it('leaves out the body that issued it', () => {
    expect(slugFromTitle('某市水务局关于停水的公告', ['某市水务局'])).toBe('ting-shui-de-gong-gao');
  });
  it('writes ü as v and drops punctuation', () => {
    expect(slugFromTitle('绿水(试行)')).toBe('lv-shui-shi-xing');
  });
  it('is never empty', () => {
    expect(slugFromTitle('《》')).toBe('entry');
  });
  it('counts on where the name is taken', () => {
    expect(freeName('a', (name) => ['a', 'a-2'].includes(name))).toBe('a-3');
  });
});

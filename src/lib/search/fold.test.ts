import { describe, expect, it } from 'vitest';
import { fold, foldWithOrigin, foldWords } from './fold.ts';

describe('folding', () => {
  it('makes full width, capitals, spaces and punctuation equal', () => {
    expect(fold('示政发〔2025〕12号')).toBe('示政发202512号');
    expect(fold(' 示政发［２０２５］ １２号。')).toBe('示政发202512号');
    expect(fold('ＰＤＦ与pdf')).toBe('pdf与pdf');
  });
  it('keeps words separate on request', () => {
    expect(foldWords('防汛,抗旱  2025-06')).toBe('防汛 抗旱 2025 06');
  });
  it('gives the origin of each character in a text put together from parts', () => {
    for (const source of [
      'cafe\u0301 de\u0301',
      '한국어'.normalize('NFD'),
      'ｶﾞｽ管',
      '葛\u{E0100}家',
      '二○二五年',
      'ཆུ་བཀག་',
    ])
      expect(foldWithOrigin(source).text).toBe(fold(source));
    expect(foldWithOrigin('e\u0301A')).toEqual({ text: 'éa', origin: [0, 2] });
  });
  it('remembers where each character came from', () => {
    const { text, origin } = foldWithOrigin('第①号 𠮷A');
    expect(text).toBe('第1号𠮷a');
    expect(origin).toEqual([0, 1, 2, 4, 4, 6]);
  });
});

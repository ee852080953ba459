import { describe, expect, it } from 'vitest';
import { citationWord, citedNumbers, isSameNumber, parseTypedNumber } from './document-number.ts';

describe('a typed document number', () => {
  it.each([
    '示政发〔2025〕12号',
    '示政发[2025]12号',
    '示政发(2025)12号',
    '示政发（2025）12号',
    '示政发【２０２５】１２号',
    '示政发〔2025〕第012号',
    '示政发 2025 12',
    '示政发2025年12号',
    '示政发202512号',
    ' 示政发 〔 2025 〕 12 号 ',
  ])('is read from %s', (typed) => {
    expect(parseTypedNumber(typed)).toMatchObject({ issuer: '示政发', year: '2025', serial: '12' });
  });
  it('needs no issuer', () => {
    expect(parseTypedNumber('2025 12号')).toEqual({ issuer: '', year: '2025', serial: '12', certain: true });
    expect(parseTypedNumber('〔2025〕12')).toMatchObject({ issuer: '', year: '2025', serial: '12' });
  });
  it('may stop after the year when a bracket shows what is meant', () => {
    expect(parseTypedNumber('示政发〔2025〕')).toEqual({ issuer: '示政发', year: '2025', certain: true });
    expect(parseTypedNumber('工作总结2025')).toBeNull();
  });
  it('is in doubt without bracket and 号', () => {
    expect(parseTypedNumber('2025 12')).toMatchObject({ certain: false });
  });
  it.each(['202512', '2025', '12号', '防汛应急预案', '2025年10月工作', 'SL0000001/2025-00012'])(
    'is not read from %s',
    (typed) => {
      expect(parseTypedNumber(typed)).toBeNull();
    },
  );
});

describe('document numbers in a text', () => {
  it('are each found once', () => {
    const text = '根据《通知》（示政发〔2025〕12号）和国发[2024]3 号,示政发〔2025〕12号同时废止。';
    expect(citedNumbers(text).map(({ issuer, year, serial }) => `${issuer} ${year} ${serial}`)).toEqual([
      '示政发 2025 12',
      '和国发 2024 3',
    ]);
  });
  it('are held under a word that is no beginning of another', () => {
    const [twelve, hundred] = ['12', '120'].map((serial) => citationWord({ issuer: '', year: '2025', serial }));
    expect(twelve).toMatch(/^[a-z0-9]+$/);
    expect(hundred?.startsWith(twelve ?? '')).toBe(false);
  });
});

describe('comparing with the number of a document', () => {
  const written = '示政发〔2025〕12号';
  const same = (typed: string) => isSameNumber(parseTypedNumber(typed) ?? { issuer: '', year: '' }, written);
  it('takes a part of the issuer', () => {
    expect(same('政发〔2025〕12号')).toBe('exact');
    expect(same('2025 12号')).toBe('exact');
  });
  it('takes the year alone as a part', () => expect(same('示政发〔2025〕')).toBe('partial'));
  it('rejects another serial, year or issuer', () => {
    expect(same('示政发〔2025〕1号')).toBeNull();
    expect(same('示政发〔2024〕12号')).toBeNull();
    expect(same('示政办发〔2025〕12号')).toBeNull();
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { isCut, queryWords, significantWords } from './words.ts';

afterEach(() => vi.unstubAllGlobals());

describe('words of a query', () => {
  it('leave out what says nothing', () => expect(queryWords('防汛的预案')).toEqual(['防汛', '预案']));
  it('are all there is when nothing else is', () => expect(queryWords('的')).toEqual(['的']));
  it('join single characters to their neighbours', () => {
    expect(queryWords('医保')).toEqual(['医保']);
    expect(queryWords('河长制')).toEqual(['河长制']);
  });
  it('stay apart at spaces', () => expect(queryWords('停水 电费')).toEqual(['停水', '电费']));
  it('are whole where their characters are set apart', () => expect(queryWords('通 知')).toEqual(['通知']));
  it('come once each', () => expect(queryWords('停车 停车')).toEqual(['停车']));
  it('are pairs of characters in a browser without segmentation', () => {
    vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
    expect(queryWords('防汛抗旱 PDF')).toEqual(['防汛', '抗旱', 'pdf']);
  });
  it('are looked up longest first, but named in their order', () => {
    const words = ['水', '社会保障', '卡', '办理', '条件', '材料'];
    expect(significantWords(words)).toEqual(['社会保障', '办理', '条件']);
  });
  it('are looked up once at least, however long they are', () => {
    expect(significantWords(['曰乜亍丌亓丏', '停车'])).toEqual(['曰乜亍丌亓丏']);
  });
  it('say whether the browser splits them', () => {
    expect(isCut('医保')).toBe(true);
    expect(isCut('防汛')).toBe(false);
  });
});

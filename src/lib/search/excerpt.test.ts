import { describe, expect, it } from 'vitest';
import { excerpt, findMatches, markMatches } from './excerpt.ts';

const shown = (pieces: { text: string; match: boolean }[]) =>
  pieces.map(({ text, match }) => (match ? `[${text}]` : text)).join('');

describe('marking matches', () => {
  it('marks in the original what was found in folded text', () => {
    expect(shown(markMatches('示政发〔2025〕12号文件', ['示政发202512号']))).toBe('[示政发〔2025〕12号]文件');
    expect(shown(markMatches('附件ＰＤＦ下载', ['pdf']))).toBe('附件[ＰＤＦ]下载');
  });
  it('merges matches that touch', () => {
    expect(shown(markMatches('防汛抗旱预案', ['防汛', '汛抗', '旱']))).toBe('[防汛抗旱]预案');
  });
  it('never reads text as markup', () => {
    expect(markMatches('<b>防汛</b>', ['防汛'])).toEqual([
      { text: '<b>', match: false },
      { text: '防汛', match: true },
      { text: '</b>', match: false },
    ]);
  });
  it('ignores words without letters', () => expect(findMatches('防汛', ['', '。'])).toEqual([]));
  it('keeps characters outside the basic plane whole', () => {
    expect(shown(markMatches('在𠮷野家', ['𠮷']))).toBe('在[𠮷]野家');
  });
});

describe('an excerpt', () => {
  const filler = '一二三四五六七八九十'.repeat(20);
  it('is the beginning where nothing matches', () => {
    expect(shown(excerpt(filler, ['防汛']))).toBe(`${filler.slice(0, 100)}…`);
  });
  it('is the place where the words are close together', () => {
    const text = `防汛${filler}做好防汛应急工作${filler}`;
    const result = shown(excerpt(text, ['防汛', '应急']));
    expect(result).toContain('做好[防汛应急]工作');
    expect(result.startsWith('…')).toBe(true);
    expect(result.endsWith('…')).toBe(true);
  });
  it('shows a short text whole', () => expect(shown(excerpt('做好 防汛\n工作', ['防汛']))).toBe('做好 [防汛] 工作'));
  it('cuts no character in two', () => {
    const text = excerpt('𠮷'.repeat(200), [])
      .map((piece) => piece.text)
      .join('');
    expect(text.isWellFormed()).toBe(true);
  });
});

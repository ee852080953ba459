import { describe, expect, it } from 'vitest';
import { excerpt, markMatches } from './excerpt.ts';
import { fold, foldWords } from './fold.ts';
import { normalForm, otherwiseWritten } from './normal-form.ts';
import { queryText } from './read-query.ts';

describe('the normal form', () => {
  it.each([
    ['traditional characters', '水務局、水庫', '水务局、水库'.normalize('NFKC')],
    ['variation selectors', '葛\u{E0100}家村', '葛家村'],
    ['selectors of emoji and Mongolian', '☎\uFE0F ᠭ\u180B', '☎ ᠭ'],
    ['Kangxi radicals', '⽔库⼤坝', '水库大坝'],
    ['radicals of the supplement', '局⻓、城⻔、⻢路', '局长、城门、马路'],
    ['radicals that stand for traditional characters', '⾧江', '长江'],
    ['compatibility characters', '\uF9B4\u{2F81A}', normalForm('領冬')],
    ['circles for the Chinese zero', '二○二五年、二◯二五年', '二〇二五年、二〇二五年'],
    ['full width', 'ＡＢ１２', 'ab12'],
    ['soft hyphens and joiners', '水\u00AD库\u200B大\u2060坝', '水库大坝'],
    ['variants of Hong Kong and Taiwan', '衞生、裏面', '卫生、里面'],
  ])('makes no difference of %s', (_, text, form) => {
    expect(normalForm(text)).toBe(form);
  });
  it('is its own normal form', () => {
    for (const text of ['水務局', '⽔⾧⻓', '麼么', 'Ａ葛\u{E0100}'])
      expect(normalForm(normalForm(text))).toBe(normalForm(text));
  });
});

describe('texts and queries', () => {
  it('meet whichever of the two is written otherwise', () => {
    const pairs = [
      ['葛\u{E0100}家村不停水', '葛家村'],
      ['各区县⽔务局⻓', '水务局长'],
      ['示例市水务局', '水務局'],
      ['臺灣水庫', '台湾水库'],
      ['0000\u20118100200', '0000-8100200'],
    ] as const;
    for (const [text, query] of pairs) expect(fold(text), query).toContain(fold(queryText(query)));
  });
  it('hold words set apart as words', () => {
    expect(foldWords('通 知 已发')).toBe('通知 已发');
    expect(foldWords('通 知')).toBe('通知');
    expect(foldWords('局　长　王某')).toBe('局长 王某');
  });
  it('are marked in the original, whole characters with what belongs to them', () => {
    expect(markMatches('葛\u{E0100}家村停水', ['葛家村'])).toEqual([
      { text: '葛\u{E0100}家村', match: true },
      { text: '停水', match: false },
    ]);
    expect(excerpt('检查⽔库⼤坝', ['水库'])).toContainEqual({ text: '⽔库', match: true });
    expect(markMatches('水務局', ['水务局'])).toEqual([{ text: '水務局', match: true }]);
  });
});

describe('for an index that cuts words by itself', () => {
  it('gives the sentences again that read otherwise, and nothing of an ordinary text', () => {
    expect(otherwiseWritten('示例市水务局通知。第12号，自2025年起。\nABC def')).toBe('');
    expect(otherwiseWritten('明日停水。葛\u{E0100}家村不停水。请周知。')).toBe('葛家村不停水');
    expect(otherwiseWritten('⽔务工作，要紧。')).toBe('水务工作 要紧');
    expect(otherwiseWritten('通 知')).toBe('通知');
  });
});

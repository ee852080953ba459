import { describe, expect, it } from 'vitest';
import { LANGUAGE_TAGS } from '../../../schemas/languages.ts';
import { languageAttributes, languageParts, textLanguage } from './text-language.ts';

describe('a text', () => {
  it.each([
    ['سۇ توختىتىش ئۇقتۇرۇشى، 26-نويابىر سائەت 22:00 دە.', { lang: 'ug', dir: 'rtl' }],
    ['ཆུ་བཀག་པའི་བརྡ་ཐོ།', { lang: 'bo', dir: 'ltr' }],
    ['ᠤᠰᠤ ᠵᠣᠭᠰᠣᠬᠤ ᠮᠡᠳᠡᠭᠳᠡᠯ', { lang: 'mn-Mong', dir: 'ltr' }],
    ['단수 공고', { lang: 'ko', dir: 'ltr' }],
    ['ꆈꌠꉙ', { lang: 'ii', dir: 'ltr' }],
    ['ٴبىلىم', { lang: 'kk-Arab', dir: 'rtl' }],
    ['قازاقستان ۇكىمەتى جانە عىلىم', { lang: 'kk-Arab', dir: 'rtl' }],
    ['السلام عليكم', { dir: 'rtl' }],
    ['停水通知', {}],
    ['Notice', {}],
    ['维吾尔语“سۇ”是水的意思', {}],
    ['2026-11-26', {}],
  ])('is in the language of its script: %s', (text, expected) => {
    expect(textLanguage(text)).toEqual(expected);
  });
});

describe('a text in an entry of another language', () => {
  it.each([
    ['ug', 'سۇ توختىتىش', {}],
    ['ky-Arab', 'قىرعىز ۇلۇتۇ', {}],
    ['ar', 'السلام عليكم', {}],
    ['ug', '汉文说明：请储水', { lang: 'zh-Hans', dir: 'ltr' }],
    ['ko', '汉文说明：请储水', { lang: 'zh-Hans', dir: 'ltr' }],
    ['en', '汉文说明', { lang: 'zh-Hans', dir: 'ltr' }],
    ['zh-Hant', '漢文說明', {}],
    ['ja', '停水通知', {}],
    ['ug', '단수 공고', { lang: 'ko', dir: 'ltr' }],
  ])('in %s, says its language where that is another: %s', (around, text, expected) => {
    expect(textLanguage(text, around)).toEqual(expected);
  });
});

describe('words in a text', () => {
  it.each([
    ['zh-Hans', '“سۇ”是水', ['“', { lang: 'ug', dir: 'rtl' }, '”是水']],
    ['zh-Hans', '（ཆུ་བཀག་ 藏文）', ['（', { lang: 'bo', dir: 'ltr' }, ' 藏文）']],
    ['zh-Hans', '第26号 Notice α', ['第26号 Notice α']],
    ['en', 'See 《供水条例》, art. 3', ['See 《', { lang: 'zh-Hans', dir: 'ltr' }, '》, art. 3']],
    ['ko', '단수(斷水) 공고', ['단수(斷水) 공고']],
    ['zh-Hans', '', []],
  ])('in %s, stand apart where they are of another: %s', (around, text, expected) => {
    const parts = languageParts(text, around);
    expect(parts.map(({ text: own, ...said }) => ('dir' in said ? said : own))).toEqual(expected);
    expect(parts.map((part) => part.text).join('')).toBe(text);
  });
});

it('gives the direction of every language', () => {
  expect(LANGUAGE_TAGS.filter((tag) => languageAttributes(tag).dir === 'rtl')).toEqual([
    'ug',
    'kk-Arab',
    'ky-Arab',
    'ar',
    'fa',
    'ur',
  ]);
  expect(languageAttributes(undefined)).toEqual({});
});

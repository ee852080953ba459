import { describe, expect, it } from 'vitest';
import { LANGUAGE_TAGS } from '../../../schemas/languages.ts';
import { languageAttributes, textLanguage } from './text-language.ts';

describe('a text', () => {
  it.each([
    ['سۇ توختىتىش ئۇقتۇرۇشى، 26-نويابىر سائەت 22:00 دە.', { lang: 'ug', dir: 'rtl' }],
    ['ཆུ་བཀག་པའི་བརྡ་ཐོ།', { lang: 'bo', dir: 'ltr' }],
    ['ᠤᠰᠤ ᠵᠣᠭᠰᠣᠬᠤ ᠮᠡᠳᠡᠭᠳᠡᠯ', { lang: 'mn-Mong', dir: 'ltr' }],
    ['단수 공고', { lang: 'ko', dir: 'ltr' }],
    ['ꆈꌠꉙ', { lang: 'ii', dir: 'ltr' }],
    ['ٴبىلىم', { lang: 'kk-Arab', dir: 'rtl' }],
    ['السلام عليكم', { dir: 'rtl' }],
    ['停水通知', {}],
    ['Notice', {}],
    ['维吾尔语“سۇ”是水的意思', {}],
    ['2026-11-26', {}],
  ])('is in the language of its script: %s', (text, expected) => {
    expect(textLanguage(text)).toEqual(expected);
  });
});

it('tells the direction of every language', () => {
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

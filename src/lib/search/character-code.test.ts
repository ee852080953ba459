import { expect, it } from 'vitest';
import { decodeCharacters, encodeCharacters } from './character-code.ts';

it('keeps every character, in any order and beyond the basic plane', () => {
  for (const characters of ['', '丟並乾', '㐀一', '鿿亀', 'a𠮷z', '丁丁丂']) {
    expect(decodeCharacters(encodeCharacters(characters))).toBe(characters);
  }
});
it('writes a small step forward as one letter', () => {
  expect(encodeCharacters('一丁丆')).toBe('+FEObf');
});

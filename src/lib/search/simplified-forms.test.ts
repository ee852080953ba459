import { Converter } from 'opencc-js/t2cn';
import { expect, it } from 'vitest';
import { simplified, SIMPLIFIED, TRADITIONAL } from './simplified-forms.ts';

/** What OpenCC makes of single characters: its standard of traditional forms first, then those of Hong Kong and Taiwan. */
function openccForms(): [string, string] {
  const converters = (['t', 'hk', 'tw'] as const).map((from) => Converter({ from, to: 'cn' }));
  const pairs: [string, string][] = [];
  for (let code = 0x3400; code <= 0x9fff; code++) {
    const character = String.fromCharCode(code);
    const form = converters.map((convert) => convert(character)).find((each) => each !== character);
    if (form === undefined || form.length !== 1) continue;
    pairs.push([character, form]);
  }
  // 么 is the simplified form of 麼, and only a rare word's own traditional form.
  const results = new Set(pairs.map(([, form]) => form));
  const kept = pairs.filter(([character]) => !results.has(character));
  return [kept.map(([character]) => character).join(''), kept.map(([, form]) => form).join('')];
}

it('holds the single characters of OpenCC, which a script need not load', () => {
  const [traditional, forms] = openccForms();
  expect(TRADITIONAL).toBe(traditional);
  expect(SIMPLIFIED).toBe(forms);
  expect(traditional.length).toBeGreaterThan(2900);
});

it('leaves simplified text as it is', () => {
  expect(simplified('水务局、水库、头发和发展，皇后和以后')).toBe('水务局、水库、头发和发展，皇后和以后');
  expect(simplified('水務局、水庫、頭髮和發展，衛生')).toBe('水务局、水库、头发和发展，卫生');
});

it('has one step only: no form has a form of its own', () => {
  expect(simplified(SIMPLIFIED)).toBe(SIMPLIFIED);
});

import { expect, it } from 'vitest';
import { fillTemplate, unfilledBlanks } from './fill-template.ts';

it('replaces names by their values', () => {
  expect(fillTemplate('“{value}”不在 {file} 中', { value: '甲', file: 'a.md' })).toBe('“甲”不在 a.md 中');
});

it('leaves out an optional part when one of its values is missing or empty', () => {
  const template = '改正[[，例如 {suggestion}]]。';
  expect(fillTemplate(template, { suggestion: '乙' })).toBe('改正，例如 乙。');
  expect(fillTemplate(template, { suggestion: '' })).toBe('改正。');
  expect(fillTemplate(template, {})).toBe('改正。');
});

it('does not read placeholders and brackets in what an editor typed', () => {
  expect(fillTemplate('{value}', { value: '{file} [[a]]', file: 'b' })).toBe('{file} [[a]]');
});

it('shows control characters instead of sending them to the terminal, on one line', () => {
  expect(fillTemplate('{value}', { value: 'a\u001B[31m\nb' })).toBe('a\\u{1b}[31m b');
});

it('shortens what was typed, and keeps lists of allowed words', () => {
  expect(fillTemplate('{value}', { value: '长'.repeat(200) })).toBe(`${'长'.repeat(100)}…`);
  expect(fillTemplate('{allowed}', { allowed: '长'.repeat(200) })).toBe('长'.repeat(200));
});

it('leaves a blank standing that nothing fills, and names it', () => {
  const template = '超过 {limit}[[，例如 {suggestion}]]。';
  expect(fillTemplate(template, {})).toBe('超过 {limit}。');
  expect(unfilledBlanks(template, { limit: '' })).toEqual(['limit']);
  expect(unfilledBlanks('“{value}”', { value: '' })).toEqual([]);
});

it('takes the words of the language asked for', () => {
  const values = { reason: { zh: '没有浏览器', en: 'no browser' } };
  expect(fillTemplate('{reason}', values)).toBe('没有浏览器');
  expect(fillTemplate('{reason}', values, 'en')).toBe('no browser');
});

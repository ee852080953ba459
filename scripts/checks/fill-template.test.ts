import { expect, it } from 'vitest';
import { fillTemplate } from './fill-template.ts';

it('puts values where their names stand', () => {
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

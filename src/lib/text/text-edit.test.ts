import { expect, it } from 'vitest';
import { applyEdits, compatibleEdits, originOf } from './text-edit.ts';

const EDITS = [
  { start: 1, end: 2, text: '<b>' },
  { start: 4, end: 4, text: '\\' },
  { start: 5, end: 7, text: '' },
];

it('edits are applied to the text as it was', () =>
  expect(applyEdits('甲*乙丙丁戊己庚', EDITS)).toBe('甲<b>乙丙\\丁庚'));

it('of edits that reach into each other the first counts', () => {
  const into = { start: 6, end: 8, text: 'x' };
  expect(compatibleEdits([into, ...EDITS])).toEqual(EDITS);
});

it('places of the edited text lead to the text before', () => {
  const [before, origin] = ['甲*乙丙丁戊己庚', originOf(EDITS)];
  const after = applyEdits(before, EDITS);
  for (const character of '甲乙丙丁庚') expect(before[origin(after.indexOf(character))]).toBe(character);
});

import { expect, it } from 'vitest';
import { isMade } from './page-maker.ts';

it('takes no failure for a page, not even for the page of unknown addresses', () => {
  expect(isMade('/news/', 200)).toBe(true);
  expect(isMade('/404.html', 200)).toBe(true);
  expect(isMade('/404.html', 404)).toBe(true);
  expect(isMade('/404.html', 500)).toBe(false);
  expect(isMade('/news/', 404)).toBe(false);
  expect(isMade('/news/', 500)).toBe(false);
});

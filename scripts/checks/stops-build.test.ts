import { expect, it } from 'vitest';
import { stopsBuild } from './stops-build.ts';

it('keeps a site with an error from being built', () => {
  expect(stopsBuild({ severity: 'error', rule: 'metadata/field-missing' })).toBe(true);
  expect(stopsBuild({ severity: 'warning', rule: 'metadata/consultation-awaited' })).toBe(false);
});

it('does not let a site stand still because a day has passed', () => {
  expect(stopsBuild({ severity: 'error', rule: 'metadata/consultation-overdue' })).toBe(false);
  expect(stopsBuild({ severity: 'error', rule: 'metadata/interpretation-missing' })).toBe(false);
});

import { expect, it } from 'vitest';
import { ruleOf } from './registry.ts';
import { stopsBuild } from './stops-build.ts';

it('keeps a site with an error from being built, and with nothing else', () => {
  expect(stopsBuild({ severity: 'error' })).toBe(true);
  expect(stopsBuild({ severity: 'warning' })).toBe(false);
  expect(stopsBuild({ severity: 'info' })).toBe(false);
});

it.each(['metadata/interpretation-overdue', 'metadata/consultation-overdue', 'metadata/letter-overdue'])(
  'does not let a site stand still because a day has passed: %s',
  (rule) => expect(ruleOf(rule)?.severity).toBe('warning'),
);

import { describe, expect, it } from 'vitest';
import { statusSentence } from './status-sentence.ts';

describe('what a visitor reads above a document', () => {
  it('names the first day of the status', () => {
    expect(statusSentence('repealed', '2026-07-01')).toContain('自 2026-07-01 起已废止');
    expect(statusSentence('amended', '2026-07-01')).toContain('自 2026-07-01 起已有修改');
    expect(statusSentence('pending', '2027-01-01')).toContain('将于 2027-01-01 起施行');
  });
  it('names the last day of validity of an expired one', () => {
    expect(statusSentence('expired', '2026-06-30')).toContain('有效期至 2026-06-30');
  });
  it('stays a whole sentence where the day is not known', () => {
    for (const name of ['valid', 'pending', 'amended', 'repealed', 'expired'] as const)
      expect(statusSentence(name)).toMatch(/^本文件[^\s]+。$/);
  });
});

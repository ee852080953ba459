import { describe, expect, it } from 'vitest';
import type { Finding } from '../checks/check.ts';
import { ChangeReport } from './change-report.ts';

const finding = (file: string, line: number, message: string): Finding => ({
  rule: 'metadata/value-enum',
  site: 'portal',
  file,
  line,
  column: 1,
  severity: 'error',
  message,
  fix: '改掉它。',
  clauses: [],
});

describe('what the preview prints', () => {
  it('is everything at the start', () => {
    expect(new ChangeReport('zh').describeChanges([])).toBe('没有发现问题。');
    expect(new ChangeReport('zh').describeChanges([finding('a.md', 2, '错一')])).toContain('a.md:2:1');
  });

  it('is then only what came', () => {
    const report = new ChangeReport('zh');
    report.describeChanges([finding('a.md', 2, '错一')]);
    const text = report.describeChanges([finding('a.md', 2, '错一'), finding('b.md', 3, '错二')]);
    expect(text).not.toContain('a.md');
    expect(text).toContain('b.md:3:1');
    expect(text).toMatch(/已更新，现有 2 个错误，0 个警告。$/);
  });

  it('takes a finding whose line moved for the same one', () => {
    const report = new ChangeReport('zh');
    report.describeChanges([finding('a.md', 2, '错一')]);
    expect(report.describeChanges([finding('a.md', 9, '错一')])).toBe('已更新，现有 1 个错误，0 个警告。');
  });

  it('says how many were fixed', () => {
    const report = new ChangeReport('zh');
    report.describeChanges([finding('a.md', 2, '错一'), finding('a.md', 3, '错一')]);
    expect(report.describeChanges([])).toBe('已更新，改好了 2 处，没有错误和警告。');
  });

  it('speaks English when asked to', () => {
    const report = new ChangeReport('en');
    expect(report.describeChanges([])).toBe('No findings.');
    expect(report.describeChanges([finding('a.md', 2, 'wrong')])).toMatch(
      /Updated, 1 error\(s\) and 0 warning\(s\) now\.$/,
    );
    expect(report.describeChanges([])).toBe('Updated, 1 fixed, no errors or warnings.');
  });
});

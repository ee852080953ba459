import { describe, expect, it } from 'vitest';
import type { Finding } from '../checks/check.ts';
import { compareFindings, type Unmarked } from './compare.ts';
import { fingerprints } from './fingerprint.ts';
import type { InspectedFinding, InspectionRecord } from './record.ts';

const found = (more: Partial<Finding> = {}): Finding => ({
  rule: 'markup/heading-jump',
  severity: 'error',
  site: 'portal',
  file: 'content/portal/news/a.md',
  line: 3,
  column: 1,
  value: '标题',
  message: '跳级。',
  fix: '改正。',
  clauses: [],
  ...more,
});
const unmarked = (list: readonly Finding[]): Unmarked[] => {
  const prints = fingerprints(list);
  return list.map(
    (finding, at) => ({ ...finding, fingerprint: prints[at] ?? '', clauses: [...finding.clauses] }) as Unmarked,
  );
};
const record = (list: readonly Finding[]): InspectionRecord =>
  ({
    sites: [{ id: 'portal' }],
    findings: unmarked(list).map((finding): InspectedFinding => ({ ...finding, change: 'first' })),
  }) as unknown as InspectionRecord;

describe('the fingerprint of a finding', () => {
  it('stays when the lines of the file move', () => {
    expect(fingerprints([found()])).toEqual(fingerprints([found({ line: 90, message: '别的说法。' })]));
  });
  it.each<Partial<Finding>>([
    { rule: 'markup/other' },
    { file: 'b.md' },
    { value: '别的' },
    { params: { url: '/a/' } },
  ])('differs with %o', (more) => {
    expect(fingerprints([found()])).not.toEqual(fingerprints([found(more)]));
  });
  it('tells equal findings of a file apart', () => {
    expect(new Set(fingerprints([found(), found({ line: 9 }), found({ line: 12 })])).size).toBe(3);
  });
});

describe('compared with the inspection before', () => {
  it('a finding is new, remains, or is fixed', () => {
    const { findings, fixed } = compareFindings(
      unmarked([found(), found({ file: 'b.md' })]),
      record([found(), found({ file: 'c.md' })]),
      ['portal'],
    );
    expect(findings.map(({ file, change }) => [file, change])).toEqual([
      ['content/portal/news/a.md', 'remaining'],
      ['b.md', 'new'],
    ]);
    expect(fixed.map(({ file }) => file)).toEqual(['c.md']);
  });
  it('one of two equal findings that is fixed counts as one', () => {
    const { fixed } = compareFindings(unmarked([found()]), record([found(), found({ line: 9 })]), ['portal']);
    expect(fixed).toHaveLength(1);
  });
  it('there is nothing new where there was no inspection before, or not of this site', () => {
    expect(compareFindings(unmarked([found()]), undefined, ['portal']).findings[0]?.change).toBe('first');
    const other = compareFindings(unmarked([found({ site: 'dept' })]), record([]), ['dept']);
    expect(other.findings[0]?.change).toBe('first');
  });
  it('what an inspection of another site found is not fixed', () => {
    expect(compareFindings([], record([found()]), ['dept']).fixed).toEqual([]);
  });
});

/** What the principal signs alone, and for how long it counts. */
import { describe, expect, it } from 'vitest';
import type { JudgeContext } from './context.ts';
import { openEmergencies, type FiledRecord } from './emergencies.ts';
import { judge } from './judge.ts';
import type { Approval, SignoffUnit } from './model.ts';
import type { People } from './people.ts';
import type { UnitPolicy } from './policy.ts';
import { reasonText } from './reasons.ts';

const UNIT: SignoffUnit = {
  path: 'content/www/flood.md',
  kind: 'entry',
  site: 'www',
  traits: [],
  files: [{ path: 'content/www/flood.md', digest: 'sha256:1' }],
  digest: 'sha256:d',
  formerPaths: [],
};
const POLICY: UnitPolicy = {
  required: [{ role: 'reviewer', clauses: ['R-DL-22.1'] }],
  distinct: [],
  distinctClauses: [],
  authors: 'any',
  emergencyWithin: 'P1D',
};
/** Everybody is who they say, principal, and no administrator. */
const PEOPLE: People = {
  names: () => [],
  ofKey: (key) => ({ kind: 'person', person: key }),
  ofMail: (person) => ({ kind: 'person', person }),
  ofAccount: () => null,
  keyState: () => 'valid',
  problem: (_, roles) => (roles.includes('admin') ? 'role' : null),
  roles: () => [],
  leftOn: () => null,
  keys: () => [],
};

const emergency = (change: Partial<Approval> = {}): Approval => ({
  unit: { path: UNIT.path, digest: UNIT.digest },
  role: 'principal',
  person: '郑主',
  decision: 'emergency',
  reason: '水位超警',
  at: '2026-03-06 21:00',
  commit: 'c',
  source: { kind: 'ssh', key: '郑主' },
  record: 'r',
  recordedIn: 'm',
  ...change,
});

function verdict(approvals: Approval[], now: string, { policy = POLICY, author = '林编' } = {}) {
  const context: JudgeContext = {
    latest: now,
    head: 'h',
    policyAt: () => ({ people: PEOPLE, witnesses: [], unit: () => policy }),
    commitTime: (id) => (id === 'c' ? '2026-03-06 20:00' : '2026-03-06 21:30'),
    holds: () => true,
    authors: () => [{ email: author, at: '2026-03-06 20:00', commit: 'c' }],
    isBaseline: () => false,
  };
  const [found] = judge([UNIT], approvals, context);
  if (!found) throw new Error('Nothing was judged');
  return found;
}
const words = (found: ReturnType<typeof verdict>) => found.reasons.map((each) => reasonText(each, 'zh')).join('\n');

describe('an emergency', () => {
  it('covers its bytes until its review is due, while the review is still asked for', () => {
    for (const now of ['2026-03-06 22:00', '2026-03-07 23:59'])
      expect(verdict([emergency()], now)).toMatchObject({
        ...{ covered: true, basis: 'emergency', due: '2026-03-07', missing: ['reviewer'] },
        used: [{ record: 'r' }],
      });
  });
  it('counts no more from the next day on, and says so', () => {
    const found = verdict([emergency()], '2026-03-08 00:00');
    expect(found.covered).toBe(false);
    expect(words(found)).toContain('“郑主”2026-03-06 21:00 紧急签发，到 2026-03-07 为止还没有补办审核');
  });
  it('gives way to the ordinary review', () => {
    const review = emergency({
      decision: 'approve',
      role: 'reviewer',
      person: '陈审',
      source: { kind: 'ssh', key: '陈审' },
      record: 'v',
    });
    expect(verdict([emergency(), review], '2026-03-20 12:00')).toMatchObject({ covered: true, basis: 'approved' });
  });
  it.each([
    ['of somebody else', [emergency({ role: 'signer' })]],
    ['of other bytes', [emergency({ unit: { path: UNIT.path, digest: 'sha256:e' } })]],
    [
      'that was rejected after it',
      [emergency(), emergency({ decision: 'reject', record: 's', at: '2026-03-06 21:10' })],
    ],
  ])('%s covers nothing', (_, approvals) => {
    expect(verdict(approvals, '2026-03-06 22:00').covered).toBe(false);
  });
  it('is none of one’s own', () => {
    const found = verdict([emergency()], '2026-03-06 22:00', { author: '郑主' });
    expect(found.covered).toBe(false);
    expect(words(found)).toContain('“郑主”改过这些内容，不能自己审核或者签发');
  });
  it('covers nothing where the rules know of none', () => {
    const { emergencyWithin: _, ...policy } = POLICY;
    expect(verdict([emergency()], '2026-03-06 22:00', { policy }).covered).toBe(false);
  });
});

describe('the emergencies whose review is to come', () => {
  const filed = (
    decision: 'emergency' | 'approve',
    at: string,
    role: 'principal' | 'reviewer' | 'signer',
  ): FiledRecord => ({
    file: `${decision} ${at}`,
    record: {
      version: 1,
      repository: '0'.repeat(40),
      commit: '1'.repeat(40),
      ...{ decision, role, person: '郑主', at, reason: '水位超警' },
      source: { kind: 'ssh', key: 'SHA256:' },
      units: [{ path: UNIT.path, digest: 'sha256:d' }],
    },
  });
  const open = (...records: FiledRecord[]) => openEmergencies(records, () => ['editor', 'reviewer', 'signer'], 'P1D');

  it('are those that not everybody has approved since', () => {
    const first = filed('emergency', '2026-03-06 21:00', 'principal');
    expect(open(first)).toMatchObject([{ path: UNIT.path, due: '2026-03-07', person: '郑主', record: first.file }]);
    expect(open(first, filed('approve', '2026-03-07 09:00', 'reviewer'))).toHaveLength(1);
    expect(
      open(first, filed('approve', '2026-03-07 09:00', 'reviewer'), filed('approve', '2026-03-07 10:00', 'signer')),
    ).toEqual([]);
  });
  it('begin anew with another emergency of the same entry', () => {
    const again = filed('emergency', '2026-03-09 08:00', 'principal');
    const found = open(filed('emergency', '2026-03-06 21:00', 'principal'), again);
    expect(found).toMatchObject([{ record: again.file, due: '2026-03-10' }]);
  });
  it('are none of an entry that is gone', () => {
    expect(openEmergencies([filed('emergency', '2026-03-06 21:00', 'principal')], () => null, 'P1D')).toEqual([]);
  });
});

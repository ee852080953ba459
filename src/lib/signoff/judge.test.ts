/** Sign-off judged without Git: what was approved, by whom, when, under which rules. */
import { describe, expect, it } from 'vitest';
import type { Person } from '../../../schemas/registers/people.ts';
import type { JudgeContext } from './context.ts';
import { judge } from './judge.ts';
import type { Approval, Author, SignoffRole, SignoffUnit, Verdict } from './model.ts';
import { createPeople } from './people.ts';
import { unitPolicy } from './policy.ts';
import { reasonText } from './reasons.ts';
import { fingerprintOf } from './ssh-key.ts';

/** A key for each name: thirty-two equal bytes are a point as good as any for a register. */
const keyOf = (name: string) => {
  const blob = Buffer.concat([
    Buffer.from([0, 0, 0, 11]),
    Buffer.from('ssh-ed25519'),
    Buffer.from([0, 0, 0, 32]),
    Buffer.alloc(32, name),
  ]);
  return `ssh-ed25519 ${blob.toString('base64')} ${name}`;
};

const person = (name: string, roles: Person['roles'], more: Partial<Person> = {}): Person => ({
  name,
  unit: '市政府办公室',
  roles,
  columns: [],
  identities: [`${name}@example.gov.cn`],
  keys: [{ key: keyOf(name), from: '2026-01-01' }],
  registeredOn: '2025-12-01',
  trainedOn: '2025-12-10',
  joinedOn: '2026-01-01',
  ...more,
});

const STAFF = [
  person('编甲', ['editor']),
  person('编乙', ['editor']),
  person('审甲', ['reviewer']),
  person('审乙', ['reviewer', 'signer']),
  person('签甲', ['signer']),
  person('主甲', ['principal', 'signer']),
  person('管甲', ['admin']),
];

const row = (item: SignoffRole, clause: string) => ({ item, clauses: [clause], confidence: 'stated' as const });
const RULES = {
  review: {
    distinct: [row('editor', 'R-YZ-19.2a'), row('reviewer', 'R-YZ-19.2a'), row('signer', 'R-YZ-19.2a')],
    sensitive: [row('principal', 'R-DL-37')],
  },
};

const UNIT: SignoffUnit = {
  path: 'content/www/xwzx/flood.md',
  kind: 'entry',
  site: 'www',
  column: 'xwzx',
  traits: [],
  files: [{ path: 'content/www/xwzx/flood.md', digest: 'sha256:1' }],
  digest: 'sha256:d1',
  formerPaths: [],
};

let count = 0;
const approval = (name: string, role: SignoffRole, more: Partial<Approval> = {}): Approval => ({
  unit: { path: UNIT.path, digest: UNIT.digest },
  role,
  person: name,
  decision: 'approve',
  at: `2026-03-02 10:0${String(count % 10)}`,
  commit: 'c1',
  source: { kind: 'ssh', key: fingerprintOf(keyOf(name)) ?? '' },
  record: `r${String(++count)}`,
  recordedIn: 'm1',
  ...more,
});

interface World {
  staff?: readonly Person[];
  authors?: readonly Author[];
  unit?: Partial<SignoffUnit>;
  context?: Partial<JudgeContext>;
}

const BY_EDITOR: Author[] = [{ email: '编甲@example.gov.cn', at: '2026-03-02 09:00', commit: 'c1' }];

function verdict(
  approvals: readonly Approval[],
  { staff = STAFF, authors = BY_EDITOR, unit, context }: World = {},
): Verdict {
  const people = createPeople([{ site: 'www', people: staff }]);
  const times: Readonly<Record<string, string>> = {
    c1: '2026-03-02 09:30',
    m1: '2026-03-02 12:00',
    head: '2026-03-02 12:00',
  };
  const [found] = judge([{ ...UNIT, ...unit }], approvals, {
    latest: '2026-03-02 18:00',
    head: 'head',
    policyAt: () => ({ people, witnesses: [], unit: (each) => unitPolicy(each, RULES) }),
    commitTime: (id) => times[id],
    holds: () => true,
    authors: () => authors,
    isBaseline: () => false,
    ...context,
  });
  return found as Verdict;
}

const reviewed = () => approval('审甲', 'reviewer', { at: '2026-03-02 10:00' });
const signed = () => approval('签甲', 'signer', { at: '2026-03-02 11:00' });
const words = ({ reasons }: Verdict) => reasons.map((each) => reasonText(each, 'zh')).join('\n');

describe('an entry edited by one, reviewed by another and signed by a third', () => {
  it('is signed off', () => {
    const found = verdict([reviewed(), signed()]);
    expect(found).toMatchObject({ covered: true, basis: 'approved', missing: [], reasons: [], authors: ['编甲'] });
    expect(found.used.map(({ person: name, role }) => [name, role])).toEqual([
      ['审甲', 'reviewer'],
      ['签甲', 'signer'],
    ]);
  });

  it('lacks the signature until it is there, and says so with the clause', () => {
    const found = verdict([reviewed()]);
    expect(found).toMatchObject({ covered: false, missing: ['signer'] });
    expect(words(found)).toBe('还缺“签发”（依据 R-YZ-19.2a）。');
  });
});

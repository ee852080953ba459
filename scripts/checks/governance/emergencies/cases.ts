import { recordFile, recordText, type SignoffRecord } from '../../../../src/lib/signoff/record.ts';
import type { Change, RuleCase } from '../../testing/rule-case.ts';

const ENTRY = 'content/dept/news/2025-03-03-sluice.md';

/** A record of the ledger of the department, of the day before yesterday unless said otherwise. */
function record(change: Partial<SignoffRecord> = {}): Change {
  const full: SignoffRecord = {
    version: 1,
    repository: '0'.repeat(40),
    commit: '1'.repeat(40),
    decision: 'emergency',
    role: 'principal',
    person: '戊',
    at: '2025-05-30 09:00',
    reason: '水位超警',
    source: { kind: 'ssh', key: `SHA256:${'A'.repeat(43)}` },
    units: [{ path: ENTRY, digest: `sha256:${'2'.repeat(64)}` }],
    ...change,
  };
  return { write: recordFile('dept', full), content: recordText(full) };
}
const approved = (role: 'reviewer' | 'signer', at: string): Change =>
  record({ decision: 'approve', role, at, person: '丙' });

const overdue = (title: string, changes: Change[], isFound: boolean): RuleCase => ({
  rule: 'emergency-overdue',
  title,
  changes,
  expect: isFound ? [`governance/emergency-overdue ${ENTRY}:1:1`] : [],
  ...(isFound ? { says: ['“戊”2025-05-30 09:00 紧急签发（水位超警），到 2025-05-31 为止'] } : {}),
});

export const cases: readonly RuleCase[] = [
  overdue('an emergency whose review was due yesterday', [record()], true),
  overdue('one that was reviewed only before it', [record(), approved('reviewer', '2025-05-29 10:00')], true),
  overdue(
    'nothing wrong with one that was reviewed afterwards',
    [record(), approved('reviewer', '2025-05-31 10:00')],
    false,
  ),
  overdue('nothing wrong with one of yesterday', [record({ at: '2025-05-31 09:00' })], false),
  overdue(
    'nothing wrong with one of an entry that is gone',
    [record({ units: [{ path: 'content/dept/news/x.md', digest: `sha256:${'2'.repeat(64)}` }] })],
    false,
  ),
];

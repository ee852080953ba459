/** The ledger of a repository: every record its history has ever had, so that deleting or rewriting one changes nothing. */
import { readObjects } from '../lib/git.ts';
import type { Approval, CommitId, Reason } from '../../src/lib/signoff/model.ts';
import {
  LEDGER_FILE,
  parseRecord,
  recordFile,
  SIGNATURE_NAMESPACE,
  signatureFile,
  type SignoffRecord,
} from '../../src/lib/signoff/record.ts';
import { reason } from '../../src/lib/signoff/reasons.ts';
import type { History } from './history.ts';
import { signingKey } from './ssh-signature.ts';
import { readTree } from './tree.ts';

export interface Ledger {
  approvals: readonly Approval[];
  /** Records that were deleted, rewritten or cannot be read, in path order. */
  problems: readonly Reason[];
}

/** A file of the ledger as it first came in. */
interface LedgerFile {
  path: string;
  object: string;
  addedIn: CommitId;
  /** The commit that deleted or rewrote it, unless it is there again as it was. */
  lostIn?: { commit: CommitId; rule: 'record-deleted' | 'record-rewritten' };
}

export async function readLedger(history: History): Promise<Ledger> {
  const files = await ledgerFiles(history);
  const bytes = new Map<string, Buffer>();
  const list = [...files.values()];
  await readObjects(
    history.root,
    list.map(({ object }) => object),
    (content, at) => {
      const path = list[at]?.path;
      if (content && path !== undefined) bytes.set(path, Buffer.from(content));
    },
  );
  const approvals: Approval[] = [];
  const problems: Reason[] = list.flatMap(({ path, lostIn }) =>
    lostIn ? [reason(lostIn.rule, { record: path, commit: lostIn.commit.slice(0, 10) })] : [],
  );
  for (const { path, addedIn } of list) {
    if (path.endsWith('.sig')) {
      if (!files.has(path.slice(0, -'.sig'.length)))
        problems.push(reason('record-unreadable', { record: path, problem: '.json' }));
      continue;
    }
    const text = bytes.get(path) ?? Buffer.alloc(0);
    const record = parseRecord(text.toString('utf8'));
    if ('problem' in record) {
      problems.push(reason('record-unreadable', { record: path, problem: record.problem }));
      continue;
    }
    const fault = recordFault(path, record, text, bytes.get(signatureFile(path)), history);
    if (fault) problems.push(fault);
    approvals.push(...approvalsOf(path, record, history.enteredBy(addedIn), fault));
  }
  return { approvals, problems };
}

/** Every file that was ever in the ledger, by path. */
async function ledgerFiles(history: History): Promise<Map<string, LedgerFile>> {
  const files = new Map<string, LedgerFile>();
  for (const { id, changes } of history.commits)
    for (const { path, object } of changes.flat()) {
      if (!LEDGER_FILE.test(path)) continue;
      const known = files.get(path);
      if (known && object !== known.object)
        known.lostIn = { commit: id, rule: object === null ? 'record-deleted' : 'record-rewritten' };
      else if (!known && object !== null) files.set(path, { path, object, addedIn: id });
    }
  const tree = await readTree(history.root, history.head, 'sites/');
  const present = new Map(tree.map(({ path, object }) => [path, object]));
  for (const file of files.values()) if (present.get(file.path) === file.object) delete file.lostIn;
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function recordFault(
  path: string,
  record: SignoffRecord,
  text: Buffer,
  signature: Buffer | undefined,
  history: History,
): Reason | undefined {
  const site = path.split('/')[1] ?? '';
  const expected = recordFile(site, record);
  if (path !== expected) return reason('record-misplaced', { record: path, expected });
  if (record.repository !== history.repository)
    return reason('record-foreign', { record: path, repository: record.repository.slice(0, 10) });
  if (!signature) return reason('signature-missing', { record: path });
  const { key } = record.source;
  if (signingKey(signature.toString('latin1'), text, SIGNATURE_NAMESPACE) !== key)
    return reason('signature-invalid', { record: path, key });
  return undefined;
}

/** The decisions in one record, one for each unit. */
export function approvalsOf(
  path: string,
  record: SignoffRecord,
  recordedIn: CommitId | null,
  fault?: Reason,
): Approval[] {
  const { role, person, decision, reason: text, at, commit, source } = record;
  return record.units.map((unit) => ({
    unit,
    role,
    person,
    decision,
    ...(text === undefined ? {} : { reason: text }),
    at,
    commit,
    source,
    record: path,
    recordedIn,
    ...(fault ? { fault } : {}),
  }));
}

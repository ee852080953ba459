/**
 * Replays the records of all releases and proves for each that what it published was covered then, by the policy then
 * in force. Needs the repository and nothing that was built from it.
 */
import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Approval, CommitId, Reason, SignoffUnit, Verdict } from '../../src/lib/signoff/model.ts';
import { isPolicyFile } from '../../src/lib/signoff/units.ts';
import type { History } from '../signoff/history.ts';
import { readUnits } from '../signoff/read-units.ts';
import { isReleaseRecord } from '../../src/lib/signoff/ledgers.ts';
import { recordFile } from './record.ts';
import { readReleases } from './release-ledger.ts';
import { replayReleases, type LedgerFile, type Published } from './replay.ts';
import { violation, type Violation, type ViolationRule } from './violations.ts';

export interface Audit {
  releases: number;
  /** Versions of entries, records and files that were judged. */
  judged: number;
  /** In the order of sites and releases. */
  violations: readonly Violation[];
}

/** What an audit asks of sign-off. */
export interface AuditedLedger {
  history: History;
  portal: string;
  /** Records of sign-off that were deleted, rewritten or cannot be read. */
  problems: readonly Reason[];
  approvals: readonly Approval[];
  /** Judges units as they were judged at a commit and a moment. */
  judgeAt(commit: CommitId, moment: string, units: readonly SignoffUnit[]): Promise<readonly Verdict[]>;
}

export async function auditReleases(root: string, ledger: AuditedLedger): Promise<Audit> {
  const { history, problems } = ledger;
  const committed = recordsEver(history);
  const violations: Violation[] = problems
    .filter(({ rule }) => rule === 'record-deleted' || rule === 'record-rewritten')
    .map((reason) => ({ file: reason.blanks['record'] ?? '', reason }));
  let [releases, judged] = [0, 0];
  for (const site of await sitesWithReleases(root, committed.keys())) {
    const files = await readReleases(root, site);
    violations.push(...lostRecords(site, files, committed));
    const { steps, broken } = replayReleases(files);
    releases += steps.length;
    let before: Published | undefined;
    for (const step of steps) {
      const audited = await auditStep(
        root,
        step,
        before,
        committed.get(files[step.record.number - 1]?.path ?? ''),
        ledger,
      );
      judged += audited.judged;
      violations.push(...audited.violations);
      before = step;
    }
    if (broken) violations.push(violation(broken.file, `chain-${broken.fault}`));
  }
  return { releases, judged, violations };
}

/** Where a record first came in, and its object. */
interface CommittedRecord {
  object: string;
  addedIn: CommitId;
}

function recordsEver({ commits }: History): Map<string, CommittedRecord> {
  const found = new Map<string, CommittedRecord>();
  for (const { id, changes } of commits)
    for (const { path: file, object } of changes.flat())
      if (isReleaseRecord(file) && object !== null && !found.has(file)) found.set(file, { object, addedIn: id });
  return found;
}

async function sitesWithReleases(root: string, committed: Iterable<string>): Promise<string[]> {
  const folders = await readdir(path.join(root, 'sites'), { withFileTypes: true }).catch(() => []);
  const ever = [...committed].map((file) => file.split('/')[1] ?? '');
  return [...new Set([...folders.filter((each) => each.isDirectory()).map(({ name }) => name), ...ever])].sort();
}

/** Records of the history that are not there, or not as they came in. */
function lostRecords(
  site: string,
  files: readonly LedgerFile[],
  committed: ReadonlyMap<string, CommittedRecord>,
): Violation[] {
  const present = new Map(files.map(({ path: file, text }) => [file, text]));
  return [...committed].flatMap(([file, { object }]) => {
    if (file.split('/')[1] !== site) return [];
    const text = present.get(file);
    if (text === undefined) return [violation(file, 'record-gone')];
    return blobId(text, object.length) === object ? [] : [violation(file, 'record-changed')];
  });
}

/** Name of the bytes in Git. @param length of a name: 40 digits are of SHA-1, 64 of SHA-256. */
const blobId = (text: string, length: number): string =>
  createHash(length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${Buffer.byteLength(text)}\0`)
    .update(text)
    .digest('hex');

async function auditStep(
  root: string,
  step: Published,
  before: Published | undefined,
  added: CommittedRecord | undefined,
  ledger: AuditedLedger,
): Promise<{ judged: number; violations: Violation[] }> {
  const { history, portal, judgeAt } = ledger;
  const { record } = step;
  const file = recordFile(record);
  const { commit, moment } = record;
  const committed = history.commit(commit);
  if (!committed)
    return { judged: 0, violations: [violation(file, 'commit-unknown', { commit: commit.slice(0, 12) })] };
  const found: Violation[] = [];
  const report = (rule: ViolationRule, blanks: Violation['reason']['blanks'], because?: readonly Reason[]) =>
    found.push(violation(file, rule, blanks, because));
  const addedTime = added && history.commit(added.addedIn)?.time;
  if (!history.isAncestor(commit, added?.addedIn ?? history.head))
    report('commit-later', { commit: commit.slice(0, 12) });
  if (moment < committed.time) report('moment-early', { moment, committed: committed.time });
  if (addedTime !== undefined && moment > addedTime) report('moment-late', { moment, added: addedTime });
  if (before && moment < before.record.moment) report('moment-back', { moment, before: before.record.moment });

  const sources = new Set([...step.pages.values()].map(({ source }) => source));
  for (const source of sources) if (!step.units.has(source)) report('page-without-source', { source });

  const keptFrom = new Map(record.kept.map((each) => [each.path, each.commit]));
  const emergencies = new Map(record.emergency.map((each) => [each.path, each]));
  const wanted = unitsToJudge(step, before, ledger);
  const byCommit = Map.groupBy(wanted, (unit) => keptFrom.get(unit) ?? commit);
  for (const [from, paths] of byCommit) {
    const units = await readUnits(root, from, portal, new Set(paths));
    const byPath = new Map(units.map((unit) => [unit.path, unit]));
    const chosen = paths.flatMap((unit) => {
      const there = byPath.get(unit);
      if (there && there.digest === step.units.get(unit)?.digest) return [there];
      report('not-in-commit', { unit, commit: from.slice(0, 12) });
      return [];
    });
    for (const { unit, covered, due, reasons } of await judgeAt(commit, moment, chosen)) {
      if (!covered) report('not-covered', { unit: unit.path, moment }, reasons);
      else if (due !== emergencies.get(unit.path)?.due) report('emergency-differs', { unit: unit.path });
    }
  }
  return { judged: wanted.size, violations: found };
}

/**
 * What was complete stays complete, so a unit is judged where it is new. Three things can make an end of that: the day
 * an emergency is due, a decision about the unit that came in since, and a change of people and rules.
 */
function unitsToJudge(
  { record, units }: Published,
  before: Published | undefined,
  { history, approvals }: AuditedLedger,
): ReadonlySet<string> {
  if (!before) return new Set(units.keys());
  const isSince = (id: CommitId) =>
    history.isAncestor(id, record.commit) && !history.isAncestor(id, before.record.commit);
  const hasNewRules = history.commits.some(
    ({ id, changes }) => isSince(id) && changes.flat().some(({ path: file }) => isPolicyFile(file)),
  );
  if (hasNewRules) return new Set(units.keys());
  const decided = approvals
    .filter(({ recordedIn }) => recordedIn !== null && isSince(recordedIn))
    .map(({ unit }) => unit.path);
  const again = [...before.record.emergency.map(({ path: unit }) => unit), ...decided].filter((unit) =>
    units.has(unit),
  );
  return new Set([...record.units.changed.map(({ path: unit }) => unit), ...again]);
}

/** `lantai signoff record`: reviews of merged pull requests become records of the ledger, signed by the pipeline. */
import { PEOPLE_ROLES } from '../../schemas/registers/people.ts';
import type { Approval, Forge, Verdict } from '../../src/lib/signoff/model.ts';
import { reasonText } from '../../src/lib/signoff/reasons.ts';
import { recordText, type SignoffRecord } from '../../src/lib/signoff/record.ts';
import { printable } from '../../src/lib/text/printable.ts';
import { EXIT, UsageError, type CommandIo } from '../lib/command.ts';
import { approvalsOf } from '../signoff/ledger.ts';
import type { Signoff } from '../signoff/open-signoff.ts';
import { signText, type OwnKey } from '../signoff/own-key.ts';
import { commitRecords, writeRecords, type SignedRecord } from '../signoff/write-records.ts';
import { decisionsOf, rejectionText, type ForgeDecision } from './approvals.ts';
import { connect, type ConnectOptions } from './connect.ts';
import { countReviews } from './count-reviews.ts';
import { pullNumber } from './pull-number.ts';
import { openAt } from './open-at.ts';
import type { ForgeClient, PullRequest } from './pull-request.ts';
import { discardText } from './words.ts';
import { checkWitness, withWitnessKey } from './witness-key.ts';

export interface RecordOptions extends ConnectOptions {
  /** Number of a merged pull request. */
  pr?: string;
  /** Every pull request merged after this commit; the last merge if neither is given. */
  since?: string;
  noCommit?: boolean;
}

/** @throws {UsageError} where a pull request, its commits or the key cannot be read. */
export async function recordReviews(options: RecordOptions, io: CommandIo): Promise<number> {
  const connection = connect(options, process.env);
  const { name, client } = connection;
  if (name === 'gitee')
    throw new UsageError('Gitee 的审查没有写明看的是哪一次提交，不能登记。请审核的人用 signoff approve 签名。');
  const signoff = await openAt(io, 'HEAD');
  const numbers =
    options.pr === undefined ? await mergedSince(client, signoff, options.since) : [pullNumber(options.pr)];
  if (numbers.length === 0) {
    io.stdout.write('没有新合并的合并请求。\n');
    return EXIT.clean;
  }
  return withWitnessKey(io.root, process.env, async (key) => {
    checkWitness(signoff, name, key);
    let isComplete = true;
    const records: SignedRecord[] = [];
    for (const number of numbers) {
      const found = await recordsOf(await client.pullRequest(number), signoff, { ...connection, key, io });
      records.push(...found.records);
      isComplete &&= found.isComplete;
    }
    const files = await writeRecords(io.root, records);
    if (files.length > 0 && options.noCommit !== true)
      await commitRecords(io.root, files, `Record the reviews of ${numbers.map((each) => `#${each}`).join(', ')}`);
    io.stdout.write(`登记了 ${records.length} 份审签记录。\n`);
    return isComplete ? EXIT.clean : EXIT.findings;
  });
}

interface Recorder {
  name: Forge;
  label: string;
  key: OwnKey;
  io: CommandIo;
}

async function recordsOf(
  pull: PullRequest,
  signoff: Signoff,
  { name, label, key, io }: Recorder,
): Promise<{ records: SignedRecord[]; isComplete: boolean }> {
  const say = (line: string) => io.stdout.write(`#${pull.number} ${printable(line)}\n`);
  const merge = pull.merged === undefined ? undefined : signoff.history.commit(pull.merged);
  const [into] = merge?.parents ?? [];
  if (merge === undefined || into === undefined || !merge.parents.slice(1).includes(pull.head)) {
    say(
      pull.merged === undefined
        ? '还没有合并，合并以后再登记。'
        : '不是用合并提交合并的（压缩、变基或者快进），审核的人看过的提交不在历史里，不能登记。请用合并提交，见 docs/operators/sign-off-forges.md。',
    );
    return { records: [], isComplete: false };
  }
  const reviewed = await openAt(io, pull.head);
  const units = await reviewed.changedSince(into);
  const policy = reviewed.policy();
  const { counted, discarded } = countReviews(pull, policy.people);
  for (const one of discarded) say(discardText(one, pull.head, label, io.lang));
  const decisions = decisionsOf(counted, units, policy).filter((each) => !isRecorded(each, signoff.approvals, name));
  const records: SignedRecord[] = [];
  for (const { site, record } of grouped(decisions, signoff, { name, label, key })) {
    records.push({ site, record, signature: await signText(key, recordText(record)) });
    say(`${record.person}（${PEOPLE_ROLES[record.role]}）：${record.units.length} 项`);
  }
  const pending = records.flatMap(({ record }) => approvalsOf('', record, null));
  const verdicts = await signoff.verdicts(await signoff.unitsWith(units.map(({ path }) => path)), pending);
  // What the merge itself changed has other bytes than those that were reviewed, and stays open.
  const open = verdicts.filter(({ covered }) => !covered);
  for (const verdict of open) sayOpen(verdict, say, io);
  return { records, isComplete: open.length === 0 };
}

function sayOpen({ unit, reasons }: Verdict, say: (line: string) => void, io: CommandIo): void {
  say(`合并以后仍未审签：${unit.path}`);
  for (const reason of reasons) say(`  ${reasonText(reason, io.lang)}`);
}

/** One record for what one review decides in one role, for each site whose ledger holds it. */
function grouped(
  decisions: readonly ForgeDecision[],
  { repository }: Signoff,
  { name, label, key }: Pick<Recorder, 'name' | 'label' | 'key'>,
): { site: string; record: SignoffRecord }[] {
  const groups = Map.groupBy(decisions, ({ unit, role, review }) => `${unit.site} ${role} ${review.id}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { unit, review, role, person, decision, at, commit } = first;
    const record: SignoffRecord = {
      version: 1,
      repository,
      commit,
      decision,
      role,
      person,
      at,
      ...(decision === 'reject' ? { reason: rejectionText(label) } : {}),
      source: { kind: 'forge', key: key.fingerprint, forge: name, account: review.account.login, review: review.id },
      units: group.map(({ unit: { path, digest } }) => ({ path, digest })),
    };
    return [{ site: unit.site, record }];
  });
}

const isRecorded = (
  { unit, role, person, decision, review }: ForgeDecision,
  approvals: readonly Approval[],
  forge: Forge,
): boolean =>
  approvals.some(
    (each) =>
      each.unit.path === unit.path &&
      each.unit.digest === unit.digest &&
      each.role === role &&
      each.person === person &&
      each.decision === decision &&
      each.fault === undefined &&
      each.source.kind === 'forge' &&
      each.source.forge === forge &&
      each.source.review === review.id,
  );

/** Pull requests that merges of the main line came from, the earliest first. */
async function mergedSince(client: ForgeClient, { history }: Signoff, since?: string): Promise<number[]> {
  if (since !== undefined && history.commit(since) === undefined)
    throw new UsageError(`--since 写的提交 ${printable(since)} 不在主分支的历史里。请用 --pr 写明合并请求的编号。`);
  const merges: string[] = [];
  for (let at = history.commit(history.head); at !== undefined; at = history.commit(at.parents[0] ?? '')) {
    if (since !== undefined && history.isAncestor(at.id, since)) break;
    if (at.parents.length > 1) merges.unshift(at.id);
    if (since === undefined) break;
  }
  const numbers: number[] = [];
  for (const merge of merges) numbers.push(...(await client.mergedBy(merge)));
  return [...new Set(numbers)];
}

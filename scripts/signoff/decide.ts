/** A decision of one person about some units: in which role, whether it counts, and the records that say so. */
import { PEOPLE_ROLES, type PeopleRole } from '../../schemas/registers/people.ts';
import {
  DECISIONS,
  SIGNOFF_ROLES,
  type Decision,
  type PersonId,
  type Reason,
  type SignoffRole,
  type SignoffUnit,
  type Verdict,
} from '../../src/lib/signoff/model.ts';
import { reasonText } from '../../src/lib/signoff/reasons.ts';
import { recordText, type SignoffRecord } from '../../src/lib/signoff/record.ts';
import { createClock } from '../../src/lib/calendar/clock.ts';
import { UsageError } from '../lib/command.ts';
import type { Lang } from '../lib/lang.ts';
import { gitOutput, namesIn } from '../lib/git.ts';
import { approvalsOf } from './ledger.ts';
import type { Signoff } from './open-signoff.ts';
import { signText, type OwnKey } from './own-key.ts';
import type { SignedRecord } from './write-records.ts';

export interface Choice {
  decision: Decision;
  /** As typed, in Chinese or English; the role that is missing if absent. */
  role?: string | undefined;
  reason?: string | undefined;
}

/** @throws {UsageError} where the key is nobody's. */
export function personOf(signoff: Signoff, { fingerprint, file }: OwnKey): PersonId {
  const owner = signoff.policy().people.ofKey(fingerprint);
  if (owner?.kind === 'person') return owner.person;
  throw new UsageError(
    owner
      ? `密钥 ${fingerprint} 登记在${owner.people.join('、')}名下，不能证明是谁。一把密钥只登记给一个人。`
      : `密钥 ${fingerprint}（${file}）没有在生效的人员登记中。请把公钥登记到 sites/<编号>/governance/people.yaml 的 keys，登记经签发、合并后生效。`,
  );
}

/**
 * @returns signed records, one for each site and role.
 *
 * @throws {UsageError} for what would not count: another role, own content, a file that is not committed.
 */
export async function decide(
  signoff: Signoff,
  units: readonly SignoffUnit[],
  choice: Choice,
  key: OwnKey,
  lang: Lang,
): Promise<SignedRecord[]> {
  const person = personOf(signoff, key);
  await refuseUncommitted(signoff, units);
  refuseEarly(signoff);
  const verdicts = await signoff.verdicts(units);
  const roles = new Map(verdicts.map((verdict) => [verdict.unit, roleFor(signoff, verdict, person, choice)]));
  const groups = Map.groupBy(units, (unit) => `${unit.site} ${roles.get(unit) ?? ''}`);
  const records = [...groups.values()].map((group): { site: string; units: SignoffUnit[]; record: SignoffRecord } => {
    const [first] = group as [SignoffUnit];
    return {
      site: first.site,
      units: group,
      record: {
        version: 1,
        repository: signoff.repository,
        commit: signoff.commit,
        decision: choice.decision,
        role: roles.get(first) as SignoffRole,
        person,
        at: signoff.now,
        ...(choice.reason === undefined ? {} : { reason: choice.reason }),
        source: { kind: 'ssh', key: key.fingerprint },
        units: group.map(({ path, digest }) => ({ path, digest })),
      },
    };
  });
  for (const { record, units: group } of records) await refuseUseless(signoff, record, group, lang);
  return Promise.all(
    records.map(async ({ site, record }) => ({ site, record, signature: await signText(key, recordText(record)) })),
  );
}

/** What is signed is what is committed; somebody who sees other bytes on the disk would sign what they have not seen. */
async function refuseUncommitted({ history: { root } }: Signoff, units: readonly SignoffUnit[]): Promise<void> {
  const files = units.flatMap(({ path, files: own }) => [path, ...own.map((file) => file.path)]);
  const changed = namesIn(await gitOutput(root, ['status', '--porcelain', '-z', '--no-renames']))
    .map((line) => line.slice(3))
    .filter((path) => files.some((file) => path === file || path.startsWith(`${file}/`)));
  if (changed.length > 0) throw new UsageError(`还有没提交的改动：${changed.join('、')}。请先提交，再送审、审核。`);
}

function refuseEarly({ history, now }: Signoff): void {
  const time = history.commit(history.head)?.time ?? now;
  if (!createClock(now).reached(time))
    throw new UsageError(`现在的时间 ${now} 早于提交的时间 ${time}。请校准这台电脑的时钟。`);
}

function roleFor(
  signoff: Signoff,
  { unit, missing }: Verdict,
  person: PersonId,
  { decision, role }: Choice,
): SignoffRole {
  if (decision === 'request') return 'editor';
  if (decision === 'emergency') return 'principal';
  if (role !== undefined) return parseRole(role);
  const place = { site: unit.site, ...(unit.column === undefined ? {} : { column: unit.column }) };
  const able = signoff.policy().people.roles(person, place, signoff.now.slice(0, 'YYYY-MM-DD'.length));
  const fits = able.filter((each) => each !== 'editor' && (decision === 'reject' || missing.includes(each)));
  const [only, ...others] = fits;
  if (only !== undefined && (others.length === 0 || decision === 'reject')) return only;
  if (only === undefined)
    throw new UsageError(
      `“${unit.path}”现在${missing.length === 0 ? '不缺谁审签' : `缺的是${words(missing)}`}，“${person}”在这里的职责是${words(able) || '（没有）'}。`,
    );
  throw new UsageError(`“${unit.path}”可以由“${person}”以${words(fits)}的身份办理，请写明是哪一个：--role <职责>。`);
}

const words = (roles: readonly PeopleRole[]) => roles.map((role) => `“${PEOPLE_ROLES[role]}”`).join('、');

function parseRole(text: string): SignoffRole {
  const role = SIGNOFF_ROLES.find((each) => each === text || PEOPLE_ROLES[each] === text);
  if (role === undefined)
    throw new UsageError(
      `没有“${text}”这个职责。可以写：${SIGNOFF_ROLES.map((each) => PEOPLE_ROLES[each]).join('、')}。`,
    );
  return role;
}

/** A record that counts for nothing is not written. */
async function refuseUseless(
  signoff: Signoff,
  record: SignoffRecord,
  units: readonly SignoffUnit[],
  lang: Lang,
): Promise<void> {
  const name = lang === 'zh' ? '这次的记录' : 'This record';
  const verdicts = await signoff.verdicts(units, approvalsOf(name, record, null));
  const reasons: Reason[] = verdicts.flatMap((verdict) =>
    verdict.reasons.filter(({ blanks }) => blanks['record'] === name),
  );
  const [first] = reasons;
  if (first) throw new UsageError(reasonText(first, lang));
  if (record.decision !== 'approve' && record.decision !== 'emergency') return;
  const idle = verdicts.find(({ used }) => !used.some((each) => each.record === name));
  if (idle)
    throw new UsageError(
      `“${idle.unit.path}”不需要“${record.person}”以“${PEOPLE_ROLES[record.role]}”身份${DECISIONS[record.decision]}：` +
        (idle.covered
          ? '已经审签完毕，或者启用审签以来没有改动。'
          : idle.reasons.map((each) => reasonText(each, lang)).join('')),
    );
}

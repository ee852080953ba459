import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { TempFleet } from '../../../../tests/support/temp-fleet.ts';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { recordFile, recordText, SIGNATURE_NAMESPACE, type SignoffRecord } from '../../../../src/lib/signoff/record.ts';
import { fingerprintOf } from '../../../../src/lib/signoff/ssh-key.ts';
import { FILES, type RuleCase } from '../../testing/rule-case.ts';

const MOVED = 'content/portal/news/2025-03-02-moved.md';

interface Commit {
  at: string;
  change?: (fleet: TempFleet) => Promise<void>;
}

/** A repository with these commits, and the day from which the entries of the portal are edited in it. */
const committed =
  (since: string | null, ...commits: readonly Commit[]) =>
  async (fleet: TempFleet): Promise<void> => {
    if (since !== null) await fleet.edit(FILES.portal, 'rulePacks:', `editedHereSince: '${since}'\nrulePacks:`);
    const git = (args: readonly string[], at = '') =>
      promisify(execFile)('git', ['-C', fleet.root, ...args], {
        env: { ...process.env, GIT_AUTHOR_DATE: '2025-03-02T09:00:00+08:00', GIT_COMMITTER_DATE: at },
      });
    await git(['init', '-q']);
    for (const { at, change } of commits) {
      await change?.(fleet);
      await git(['add', '-A']);
      await git(['-c', 'user.name=乙', '-c', 'user.email=yi@example.gov.cn', 'commit', '-qm', 'Publish'], at);
    }
  };

const caseOf =
  (rule: string, says: readonly string[]) =>
  (title: string, onDisk: RuleCase['onDisk'] & object, place?: string): RuleCase => ({
    rule,
    title,
    changes: [],
    onDisk,
    expect: place === undefined ? [] : [`content/${rule} ${place}`],
    ...(place === undefined ? {} : { says }),
  });
const at = caseOf('publish-time-early', ['2025-03-03 09:31', '1天', 'R-DL-26.2']);
const changedAt = caseOf('published-text-changed', ['2025-03-09 10:00', 'updatedAt']);
const signedAt = caseOf('publish-time-unsigned', ['2025-03-03 09:31', 'R-DL-26.2']);
/** Everything but one news entry is committed long before. */
const LONG_BEFORE: Commit = {
  at: '2024-01-01T00:00:00+08:00',
  async change(fleet) {
    newsText = await fleet.read(FILES.news);
    await fleet.remove(FILES.news);
  },
};
let newsText = '';
const changeNews = (from: string, to: string): Commit => ({
  at: '2025-03-09T10:00:00+08:00',
  change: (fleet) => fleet.edit(FILES.news, from, to),
});

/** A record of the ledger that says when the news was approved; its signature is that of a key made for the case. */
const signOff = (time: string): Commit => ({
  at: '2025-03-04T10:00:00+08:00',
  async change(fleet) {
    const folder = await mkdtemp(path.join(tmpdir(), 'lantai-key-'));
    const key = path.join(folder, 'key');
    const run = promisify(execFile);
    await run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key]);
    const output = (...args: string[]) => run('git', ['-C', fleet.root, ...args]).then(({ stdout }) => stdout.trim());
    const record: SignoffRecord = {
      version: 1,
      repository: await output('rev-list', '--max-parents=0', 'HEAD'),
      commit: await output('rev-parse', 'HEAD'),
      decision: 'approve',
      role: 'reviewer',
      person: '丙',
      at: time,
      source: { kind: 'ssh', key: fingerprintOf(await readFile(`${key}.pub`, 'utf8')) ?? '' },
      units: [{ path: FILES.news, digest: `sha256:${'0'.repeat(64)}` }],
    };
    const file = recordFile('portal', record);
    await fleet.write(file, recordText(record));
    await run('ssh-keygen', ['-Y', 'sign', '-q', '-n', SIGNATURE_NAMESPACE, '-f', key, path.join(fleet.root, file)]);
    await rm(folder, { recursive: true });
  },
});
const addNews = (time: string): Commit => ({ at: time, change: (fleet) => fleet.write(FILES.news, newsText) });
/** The news is committed on the day it is published. */
const PUBLISHED: readonly Commit[] = [LONG_BEFORE, addNews('2025-03-02T10:00:00+08:00')];
/** The same in a repository where sign-off is in use. */
const INTRODUCED: Commit = {
  at: '2025-03-02T10:00:00+08:00',
  async change(fleet) {
    await fleet.write(FILES.news, newsText);
    await fleet.edit('sites/fleet.yaml', 'sites:', 'signoff: {}\nsites:');
  },
};

export const cases: readonly RuleCase[] = [
  at(
    'an entry committed a minute too late after its publish time',
    committed('2024-12-01', LONG_BEFORE, addNews('2025-03-03T09:31:00+08:00')),
    `${FILES.news}:4:14`,
  ),
  at(
    'nothing wrong with one committed within a day',
    committed('2024-12-01', LONG_BEFORE, addNews('2025-03-03T09:30:00+08:00')),
  ),
  at(
    'nothing wrong with an entry from before the site was edited here',
    committed('2025-03-04', LONG_BEFORE, addNews('2025-03-03T09:31:00+08:00')),
  ),
  at(
    'nothing wrong where the site does not state since when',
    committed(null, LONG_BEFORE, addNews('2025-03-03T09:31:00+08:00')),
  ),
  at(
    'nothing wrong with an entry that was only moved',
    committed('2024-12-01', LONG_BEFORE, addNews('2025-03-02T12:00:00+08:00'), {
      at: '2025-05-03T09:31:00+08:00',
      async change(fleet) {
        await fleet.write(MOVED, newsText);
        await fleet.remove(FILES.news);
      },
    }),
  ),
  changedAt(
    'a text changed after it was published',
    committed('2024-12-01', ...PUBLISHED, changeNews('会议部署', '会议再次部署')),
    `${FILES.news}:4:14`,
  ),
  changedAt(
    'nothing wrong with a change that states its time',
    committed('2024-12-01', ...PUBLISHED, {
      at: '2025-03-09T10:00:00+08:00',
      async change(fleet) {
        await fleet.edit(FILES.news, '会议部署', '会议再次部署');
        await fleet.edit(FILES.news, 'editor: 乙', "editor: 乙\nupdatedAt: '2025-03-09 09:50'");
      },
    }),
  ),
  changedAt(
    'nothing wrong with a new tag',
    committed('2024-12-01', ...PUBLISHED, changeNews('tags: [测试]', 'tags: [测试, 防汛]')),
  ),
  signedAt(
    'an entry published more than a day before it was reviewed',
    committed('2024-12-01', LONG_BEFORE, INTRODUCED, signOff('2025-03-03 09:31')),
    `${FILES.news}:4:14`,
  ),
  signedAt(
    'nothing wrong with one reviewed within a day',
    committed('2024-12-01', LONG_BEFORE, INTRODUCED, signOff('2025-03-03 09:30')),
  ),
];

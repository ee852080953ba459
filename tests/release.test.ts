/** From what was signed off to what is published, and back: releases, previews, emergencies, and the audit of it all. */
import { execFileSync } from 'node:child_process';
import { access, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uncommittedFiles } from '../scripts/release/clean-tree.ts';
import { committedFiles, writeCommitted } from '../scripts/release/committed-files.ts';
import { releaseGate } from '../scripts/release/gate.ts';
import { judgeCommit } from '../scripts/release/judged-commit.ts';
import { formatRecord, pagesDigest, recordFile, sha256Of, unitsDigest } from '../scripts/release/record.ts';
import { readReleases } from '../scripts/release/release-ledger.ts';
import { replayReleases } from '../scripts/release/replay.ts';
import { openSignoff } from '../scripts/signoff/open-signoff.ts';
import { fleetCacheFolder } from '../scripts/lib/project.ts';
import { runLantai, type Outcome } from './support/run-lantai.ts';
import { ENTRY, SignoffRepository } from './support/signoff-repository.ts';

const PAGE = 'news/2025-03-03-sluice/index.html';
const SECOND = 'content/dept/news/2026-03-04-gate.md';
const SECOND_PAGE = 'news/2026-03-04-gate/index.html';

let repository: SignoffRepository;
const lantai = (now: string, ...args: string[]): Promise<Outcome> =>
  runLantai(...args, '--root', repository.root, '--today', now);
const release = (now: string, ...more: string[]) =>
  lantai(now, 'build', '--site', 'dept', '--no-search', '--release', ...more);
const preview = (now: string) => lantai(now, 'build', '--site', 'dept', '--no-search');
const released = (file: string) => repository.read(path.join('release/dept', file));
const records = async () => replayReleases(await readReleases(repository.root, 'dept'));
const lastRecord = async () => (await records()).steps.at(-1)?.record;
/** Commits the records that a release has written. */
const commitRecords = (time: string) => repository.commit('孙管', time, {});
const edit = async (from: string, to: string) => ({ [ENTRY]: (await repository.read(ENTRY)).replace(from, to) });

async function approve(day: string, ...files: string[]): Promise<void> {
  for (const [name, time] of [
    ['陈审', `${day} 10:10`],
    ['吴签', `${day} 10:20`],
  ] as const)
    expect(await repository.sign(name, time, 'approve', ...files)).toMatchObject({ code: 0 });
}

beforeAll(async () => {
  repository = await SignoffRepository.create();
  await repository.write({ '.git/info/exclude': '/dist/\n/release/\n' });
  // Before sign-off began, the record named people who are in no register.
  repository.git('reset', '-q', '--hard', 'start~1');
  const record = await repository.read('sites/dept/site.yaml');
  await repository.commit('林编', '2026-02-01 10:00', {
    'sites/dept/site.yaml': record
      .replaceAll('responsible: 乙', 'responsible: 林编')
      .replace('person: 乙, liaison: 丙, securityOfficer: 丁', 'person: 林编, liaison: 周编, securityOfficer: 孙管'),
  });
  repository.git(
    'checkout',
    '-q',
    'start',
    '--',
    'sites/fleet.yaml',
    'sites/dept/governance',
    'sites/portal/governance',
  );
  await repository.commit('孙管', '2026-02-02 09:00', {});
});
afterAll(async () => {
  await repository.dispose();
  await rm(fleetCacheFolder(repository.root), { recursive: true, force: true });
});

describe('a release of what there was when sign-off began', () => {
  it('is built from the commit into a folder of its own, and recorded', async () => {
    const { code, stdout, stderr } = await release('2026-03-01 12:00');
    expect([code, stderr]).toEqual([0, '']);
    const record = await lastRecord();
    expect(stdout).toContain(recordFile(record as NonNullable<typeof record>));
    expect(record).toMatchObject({ number: 1, previous: null, commit: repository.git('rev-parse', 'HEAD') });
    expect(record?.pages.added.map(({ url }) => url)).toContain('/news/2025-03-03-sluice/');
    expect(record?.units.changed.find(({ path: unit }) => unit === ENTRY)?.records).toEqual([]);
    const digests = await released('digests.txt');
    expect(record?.manifest.sha256).toBe(sha256Of(digests));
    await expect(access(path.join(repository.root, 'dist/dept'))).rejects.toThrow('ENOENT');
  });

  it('says which one it is, and is verified by its record', async () => {
    const { code, stdout } = await lantai('2026-03-01 12:00', 'verify', path.join(repository.root, 'release/dept'));
    expect([code, stdout]).toEqual([0, expect.stringContaining('这是 dept 的第 1 次发布：2026-03-01 12:00')]);
    expect(JSON.parse(await released('release.json'))).toMatchObject({ state: 'release', site: 'dept' });
  });

  it('is not made again while nothing changes, recorded or not', async () => {
    await commitRecords('2026-03-01 12:30');
    expect((await release('2026-03-01 13:00')).stdout).toContain('无变化');
    expect((await records()).steps).toHaveLength(1);
  });
});

describe('an entry that nobody has approved', () => {
  beforeAll(async () => {
    const text = (await repository.read(ENTRY))
      .replace(/^id: .+$/m, 'id: dept-20260304-01')
      .replace(/^title: .+$/m, 'title: 东河闸门检修完成')
      .replace(/^publishedAt: .+$/m, "publishedAt: '2026-03-04 09:00'");
    await repository.commit('林编', '2026-03-04 09:00', { [SECOND]: text, ...(await edit('三座水闸', '四座水闸')) });
  });

  it('keeps its site from being released, with the roles that are missing and who could fill them', async () => {
    const before = await released('digests.txt');
    const { code, stdout } = await release('2026-03-04 10:00');
    expect(code).toBe(1);
    expect(stdout).toContain(`${SECOND}（《东河闸门检修完成》）：还缺“审核”，可以办理的有陈审`);
    expect(stdout).toContain('还缺“签发”，可以办理的有吴签');
    expect(stdout).toContain(`${ENTRY}（`);
    expect(await released('digests.txt')).toBe(before);
  });

  it('is in a preview, marked on its page, in lists and above every page', async () => {
    const { code, stdout } = await preview('2026-03-04 10:00');
    expect([code, stdout]).toEqual([0, expect.stringContaining('有 2 条信息没有审签')]);
    const page = await repository.read(path.join('dist/dept', SECOND_PAGE));
    expect(page).toMatch(/尚未审签，不得发布[\s\S]*还缺：审核、签发。/);
    const list = await repository.read('dist/dept/news/index.html');
    expect(list).toMatch(/东河闸门检修完成[\s\S]{0,80}未审签/);
    expect(list).toContain('这是预览，不是发布的网站，不得对外使用。本站有 2 条信息尚未审签。');
  });

  it('makes the preview one that is not verified, not backed up, and not taken for a release', async () => {
    const { code, stdout } = await lantai('2026-03-04 10:00', 'verify', path.join(repository.root, 'dist/dept'));
    expect([code, stdout]).toEqual([1, expect.stringContaining('这是预览，含有没有审签的内容，不得发布')]);
    const out = path.join(repository.root, '..', `${path.basename(repository.root)}-backup`);
    expect((await lantai('2026-03-04 10:00', 'backup', '--out', out)).code).toBe(0);
    expect((await readdir(out)).sort()).toEqual(['digests.txt', 'release', 'repository.bundle']);
    await rm(out, { recursive: true });
  });

  it('can be left out: its page is not there, and of one that was changed the former text stays', async () => {
    const { code, stdout } = await release('2026-03-04 10:05', '--unsigned', 'leave-out');
    expect(code).toBe(0);
    expect(stdout).toContain(`${ENTRY}：现在的没有审签，仍是上一次发布的。`);
    expect(stdout).toContain(`${SECOND}：没有审签，没有发布。`);
    await expect(released(SECOND_PAGE)).rejects.toThrow('ENOENT');
    expect(await released('news/index.html')).not.toContain('东河闸门检修完成');
    expect(await released(PAGE)).toContain('三座水闸');
  });

  it('is published once it is approved, without a mark, by the records of its approvals', async () => {
    await approve('2026-03-05', ENTRY, SECOND);
    expect(await release('2026-03-05 11:00')).toMatchObject({ code: 0 });
    expect(await released(SECOND_PAGE)).not.toMatch(/审签|预览/);
    expect(await released(PAGE)).toContain('四座水闸');
    const record = await lastRecord();
    expect(record?.pages.added.map(({ url }) => url)).toEqual(['/news/2026-03-04-gate/']);
    const unit = record?.units.changed.find(({ path: file }) => file === SECOND);
    expect(unit?.records).toHaveLength(2);
    await commitRecords('2026-03-05 11:30');
  });

  it('is looked for among committed files only', async () => {
    await repository.write({ 'content/dept/news/draft.txt': 'x' });
    const { code, stderr } = await release('2026-03-05 12:00');
    expect([code, stderr]).toEqual([2, expect.stringContaining('content/dept/news/draft.txt')]);
    await repository.write({ 'content/dept/news/draft.txt': null });
  });
});

describe('a checkout that turns line ends', () => {
  it('is no difference from the commit, and its release is made from the bytes of the commit', async () => {
    const clone = `${repository.root}-crlf`;
    execFileSync('git', ['clone', '-q', '-c', 'core.autocrlf=true', repository.root, clone]);
    try {
      expect(await readFile(path.join(clone, ENTRY), 'utf8')).toContain('\r\n');
      expect(await uncommittedFiles(clone)).toEqual([]);
      const sources = await writeCommitted(clone, await committedFiles(clone, 'HEAD'));
      expect(await readFile(path.join(sources, ENTRY), 'utf8')).toBe(await repository.read(ENTRY));
      expect(replayReleases(await readReleases(clone, 'dept'))).toEqual(await records());
    } finally {
      await rm(clone, { recursive: true, force: true });
      await rm(fleetCacheFolder(clone), { recursive: true, force: true });
    }
  });
});

describe('an emergency', () => {
  beforeAll(async () => {
    await repository.commit('林编', '2026-03-06 09:00', await edit('四座水闸', '五座水闸'));
  });

  it('is the principal’s alone, and needs a reason', async () => {
    const declare = (name: string, ...more: string[]) =>
      repository.sign(name, '2026-03-06 09:10', 'approve', ENTRY, '--emergency', ...more);
    expect((await declare('郑主')).text).toContain('紧急签发须写明原因');
    expect((await declare('陈审', '--reason', '水位超警')).text).toContain('主要负责人');
    expect(await declare('郑主', '--reason', '水位超警')).toMatchObject({ code: 0 });
  });

  it('publishes at once, and the record says until when it counts', async () => {
    expect(await release('2026-03-06 09:20')).toMatchObject({ code: 0 });
    expect(await released(PAGE)).toContain('五座水闸');
    expect((await lastRecord())?.emergency).toMatchObject([{ path: ENTRY, due: '2026-03-07' }]);
    await commitRecords('2026-03-06 09:30');
  });

  it('is found by the checks when its review is overdue, and counts no more', async () => {
    const checked = await lantai('2026-03-08 12:00', 'check', '--site', 'dept', '--check', 'governance');
    expect(checked.stdout).toContain('governance/emergency-overdue');
    const { code, stdout } = await release('2026-03-08 12:00');
    expect([code, stdout]).toEqual([1, expect.stringContaining('到 2026-03-07 为止还没有补办审核')]);
  });

  it('is over with the ordinary review', async () => {
    await approve('2026-03-09', ENTRY);
    expect(await release('2026-03-09 12:00')).toMatchObject({ code: 0 });
    await commitRecords('2026-03-09 12:30');
  });
});

describe('an audit', () => {
  const audit = () => lantai('2026-03-10 09:00', 'audit');

  it('proves every release from the first on', async () => {
    const { code, stdout } = await audit();
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^全部证实：\d 次发布/)]);
  });

  it('names the release that published what nobody had approved', async () => {
    await repository.commit('林编', '2026-03-10 08:00', await edit('五座水闸', '六座水闸'));
    const last = (await records()).steps.at(-1);
    if (!last) throw new Error('There is no release');
    const signoff = await openSignoff(repository.root, { now: '2026-03-10 09:00' });
    const [unit] = await signoff.unitsWith([ENTRY]);
    const changed = { path: ENTRY, digest: unit?.digest ?? '', records: [] };
    const forged = {
      ...last.record,
      number: last.record.number + 1,
      commit: signoff.commit,
      moment: '2026-03-10 08:30',
      previous: last.digest,
      pages: { count: last.pages.size, digest: pagesDigest(last.pages.values()), added: [], changed: [], removed: [] },
      units: {
        count: last.units.size,
        digest: unitsDigest(new Map([...last.units, [ENTRY, changed]]).values()),
        changed: [changed],
        removed: [],
      },
      emergency: [],
    };
    await repository.write({ [recordFile(forged)]: formatRecord(forged) });
    const { code, stdout } = await audit();
    expect(code).toBe(1);
    expect(stdout).toContain(`${ENTRY} 在 2026-03-10 08:30 没有审签`);
    await repository.write({ [recordFile(forged)]: null });
  });

  it('finds a record that was rewritten, and one that was deleted', async () => {
    const [first] = await readReleases(repository.root, 'dept');
    if (!first) throw new Error('There is no record');
    const full = path.join(repository.root, first.path);
    await writeFile(full, first.text.replace('2026-03-01 12:00', '2026-03-01 12:01'));
    expect((await audit()).stdout).toContain(`${first.path}：这份发布记录和它进入历史时不一样`);
    await rm(full);
    const { code, stdout } = await audit();
    expect([code, stdout]).toEqual([1, expect.stringContaining(`${first.path}：这份发布记录在历史中有，现在没有了`)]);
    expect((await release('2026-03-10 09:00')).code).toBe(2);
    await writeFile(full, first.text);
  });
});

describe('a file of a site', () => {
  it('is taken away only when somebody has approved that, like any other change', async () => {
    const file = 'sites/dept/assets/mark.svg';
    await repository.commit('林编', '2026-03-11 09:00', { [file]: null });
    const { verdicts } = await judgeCommit(repository.root, 'HEAD', '2026-03-11 10:00');
    const { refused } = releaseGate(verdicts, 'leave-out');
    expect(refused.get('dept')?.map(({ unit }) => unit.path)).toEqual([file]);
  });
});

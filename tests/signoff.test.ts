/** Sign-off as a whole: people with keys of their own, a history, and those who try to get past it. */
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { signingKey } from '../scripts/signoff/ssh-signature.ts';
import { SIGNATURE_NAMESPACE } from '../src/lib/signoff/record.ts';
import { runLantai } from './support/run-lantai.ts';
import { ENTRY, mailOf, PEOPLE, SignoffRepository, STAFF } from './support/signoff-repository.ts';

let repository: SignoffRepository;
/** The branch of a test begins here: an edit by 林编 that nobody has reviewed. */
const EDITED = '2026-03-01 10:00';
const NOW = '2026-03-03 18:00';

beforeAll(async () => {
  repository = await SignoffRepository.create();
  const text = await repository.read(ENTRY);
  await repository.commit('林编', EDITED, { [ENTRY]: text.replace('三座水闸', '四座水闸') });
  repository.git('tag', 'edited');
});
afterAll(() => repository.dispose());

const branch = (name: string, from = 'edited') => repository.git('checkout', '-q', '-B', name, from);
const edit = async (from: string, to: string) => ({ [ENTRY]: (await repository.read(ENTRY)).replace(from, to) });

describe('an entry from edit to release', () => {
  beforeAll(() => branch('life'));
  const sign = (name: string, time: string, ...args: string[]) => repository.sign(name, time, ...args);

  it('needs review and signature, which nobody has given yet', async () => {
    const { code, text } = await repository.run('2026-03-01 10:05', 'verify', ENTRY);
    expect(code).toBe(1);
    expect(text).toContain('还缺“审核”（依据 R-GO-7.1.4b、R-DL-22.1）');
    expect(text).toContain('还缺“签发”（依据 R-DL-22.1）');
  });

  it('says who may do what', async () => {
    const { text } = await repository.run('2026-03-01 10:05', 'who', ENTRY);
    expect(text).toContain('编辑：周编、林编（必须');
    expect(text).toMatch(/审核：钱审、陈审（必须/);
    expect(text).not.toContain('何审');
  });

  it('is sent for review by its editor and rejected with a reason', async () => {
    expect(await sign('林编', '2026-03-01 10:10', 'request', ENTRY)).toMatchObject({ code: 0 });
    expect((await sign('陈审', '2026-03-01 10:20', 'reject', ENTRY)).text).toContain('--reason');
    expect(await sign('陈审', '2026-03-01 10:20', 'reject', ENTRY, '--reason', '数字与原稿不符')).toMatchObject({
      code: 0,
    });
    expect(await repository.why(NOW)).toContain(
      '“陈审”2026-03-01 10:20 以“审核”身份退回：数字与原稿不符。改好以后重新审核。',
    );
  });

  it('is reviewed once corrected, and every later edit voids the review', async () => {
    await repository.commit('林编', '2026-03-01 11:00', await edit('四座', '五座'));
    expect(await sign('陈审', '2026-03-01 11:10', 'approve', ENTRY)).toMatchObject({ code: 0 });
    expect((await repository.verdict(NOW)).missing).toEqual(['signer']);
    await repository.commit('林编', '2026-03-01 11:20', await edit('五座', '六座'));
    expect(await repository.why(NOW)).toContain('“陈审”2026-03-01 11:10 以“审核”身份同意之后内容又有改动');
    expect((await repository.verdict(NOW)).missing).toEqual(['reviewer', 'signer']);
  });

  it('is complete once reviewed and signed, and stays so after the merge and on any machine', async () => {
    expect((await sign('吴签', '2026-03-01 11:25', 'approve', ENTRY)).text).toContain('签发时还没有审核');
    expect(await sign('陈审', '2026-03-01 11:30', 'approve', ENTRY)).toMatchObject({ code: 0 });
    expect(await sign('吴签', '2026-03-01 11:40', 'approve', ENTRY)).toMatchObject({ code: 0 });
    expect(await repository.verdict(NOW)).toMatchObject({ covered: true, basis: 'approved', authors: ['林编'] });
    branch('main-line', 'edited');
    repository.merge('2026-03-01 12:00', 'life');
    expect(await repository.verdict(NOW)).toMatchObject({ covered: true, basis: 'approved' });
  });

  it('is pushed to a bare repository and verified in a clone with line ends of Windows', async () => {
    const [bare, clone] = [`${repository.root}-bare.git`, `${repository.root}-clone`];
    execFileSync('git', ['clone', '-q', '--bare', repository.root, bare]);
    execFileSync('git', ['clone', '-q', '-c', 'core.autocrlf=true', '-b', 'main-line', bare, clone]);
    expect(await readFile(path.join(clone, ENTRY), 'utf8')).toContain('\r\n');
    const { code, stdout } = await runLantai('signoff', 'verify', ENTRY, '--root', clone, '--today', NOW);
    expect(stdout).toContain('已审签 1 项，未审签 0 项');
    expect(code).toBe(0);
    for (const folder of [bare, clone]) execFileSync('rm', ['-rf', folder]);
  });

  it('keeps its approval when it is renamed, and gets it back when an edit is reverted', async () => {
    const renamed = 'content/dept/news/sluice-renamed.md';
    branch('renaming', 'main-line');
    repository.git('mv', ENTRY, renamed);
    await repository.commit('周编', '2026-03-02 09:00', {});
    expect(await repository.verdict(NOW, renamed)).toMatchObject({ covered: true });
    const text = await repository.read(renamed);
    await repository.commit('周编', '2026-03-02 09:10', { [renamed]: text.replace('六座', '七座') });
    expect(await repository.verdict(NOW, renamed)).toMatchObject({ covered: false });
    await repository.commit('周编', '2026-03-02 09:20', { [renamed]: text });
    expect(await repository.verdict(NOW, renamed)).toMatchObject({ covered: true });
  });

  it('is withdrawn like any other edit', async () => {
    branch('withdrawal', 'main-line');
    await repository.commit(
      '周编',
      '2026-03-02 10:00',
      await edit('subtype:', "state: 已撤回\nwithdrawnAt: '2026-03-02 10:00'\nwithdrawnReason: 数字有误\nsubtype:"),
    );
    expect((await repository.verdict(NOW)).missing).toEqual(['reviewer', 'signer']);
    expect(await sign('陈审', '2026-03-02 10:10', 'approve', '--base', 'main-line')).toMatchObject({ code: 0 });
    expect(await sign('吴签', '2026-03-02 10:20', 'approve', '--base', 'main-line')).toMatchObject({ code: 0 });
    expect(await repository.verdict(NOW)).toMatchObject({ covered: true, authors: ['周编'] });
  });

  it('can be followed from the first record to the last', async () => {
    const { text } = await repository.run(NOW, 'log', ENTRY);
    expect(text.split('\n').filter((line) => /^2026/.test(line))).toEqual([
      '2026-03-01 10:10 林编（编辑）提请',
      '2026-03-01 10:20 陈审（审核）退回：数字与原稿不符',
      '2026-03-01 11:10 陈审（审核）同意',
      '2026-03-01 11:30 陈审（审核）同意',
      '2026-03-01 11:40 吴签（签发）同意',
      '2026-03-02 10:10 陈审（审核）同意',
      '2026-03-02 10:20 吴签（签发）同意',
    ]);
    expect((await repository.run(NOW, 'show', ENTRY)).text).toContain('已审签');
  });

  it('is verifiable with nothing but Git and OpenSSH', async () => {
    const file =
      repository.git('ls-files', 'sites/dept/governance/sign-offs/*signer-approve*.json').split('\n')[0] ?? '';
    const signers = path.join(repository.root, '..', `${path.basename(repository.root)}-signers`);
    await writeFile(signers, (await repository.run(NOW, 'signers')).text);
    const said = execFileSync(
      'ssh-keygen',
      [
        '-Y',
        'verify',
        '-f',
        signers,
        '-I',
        '吴签',
        '-n',
        SIGNATURE_NAMESPACE,
        '-s',
        path.join(repository.root, `${file}.sig`),
        '-O',
        'verify-time=20260301114000',
      ],
      { input: await repository.read(file), encoding: 'utf8' },
    );
    expect(said).toContain('Good "lantai-signoff" signature for 吴签');
    execFileSync('rm', [signers]);
  });
});

describe('what does not count', () => {
  beforeEach(() => branch('attack'));
  /** Signed by the only honest one of the two. */
  const signed = () => repository.plant('吴签', '2026-03-02 12:00', { role: 'signer' });
  const reviewed = (at = '2026-03-02 11:00') => repository.plant('陈审', at);

  it('the same person under two mail addresses', async () => {
    branch('attack', 'start');
    const both = await repository.register({ ...STAFF, 林编: { ...STAFF['林编'], roles: '编辑, 审核' } });
    await repository.commit('孙管', '2026-02-03 09:00', { [PEOPLE]: both });
    await approvePolicy('2026-02-03 10:00');
    await repository.commit('林编', '2026-03-02 09:00', await edit('三座', '四座'), 'lin.private@test.gov.cn');
    await repository.plant('林编', '2026-03-02 11:00');
    await signed();
    expect(await repository.why(NOW)).toContain('“林编”改过这些内容，不能自己审核或者签发');
  });

  it('a reviewer who has also written', async () => {
    await repository.commit('陈审', '2026-03-02 10:00', await edit('四座', '五座'));
    await reviewed();
    await signed();
    expect(await repository.why(NOW)).toContain('“陈审”改过这些内容，不能自己审核或者签发');
    expect(await repository.why(NOW)).toMatch(/“陈审”在提交 \w+ 中改了内容，但是没有这个职责/);
  });

  it('a reviewer who amends a commit and leaves it under the name of its author', async () => {
    await repository.write(await edit('四座', '五座'));
    repository.gitAt('2026-03-02 10:00', mailOf('陈审'), 'commit', '-aqm', '改动', `--author=林编 <${mailOf('林编')}>`);
    await reviewed();
    await signed();
    expect(await repository.why(NOW)).toContain('“陈审”改过这些内容，不能自己审核或者签发');
  });

  it('a mail address that is nobody’s', async () => {
    await repository.commit('林编', '2026-03-02 10:00', await edit('四座', '五座'), 'home@elsewhere.example');
    await reviewed();
    await signed();
    expect(await repository.why(NOW)).toContain('邮箱“home@elsewhere.example”不在人员登记中');
  });

  it('somebody who is responsible for other columns', async () => {
    await repository.plant('何审', '2026-03-02 11:00');
    expect(await repository.why(NOW)).toContain('“何审”2026-03-02 不能以“审核”身份办理：不负责这个栏目或者全站');
    expect((await repository.sign('何审', '2026-03-02 11:10', 'approve', ENTRY, '--role', '审核')).text).toContain(
      '不负责这个栏目',
    );
  });

  it('somebody on the day they leave, and what they date back afterwards', async () => {
    await repository.plant('钱审', '2026-03-02 00:10');
    expect(await repository.why(NOW)).toContain('“钱审”2026-03-02 不能以“审核”身份办理：已经离岗');
    branch('attack');
    await repository.plant('钱审', '2026-03-01 23:00', {}, { committed: '2026-03-02 09:00' });
    expect(await repository.why(NOW)).toContain('“钱审”2026-03-02 不能以“审核”身份办理：已经离岗');
  });

  it('a record signed with the key of somebody else, or whose text was changed after it was signed', async () => {
    await repository.plant('陈审', '2026-03-02 11:00', {}, { key: '周编' });
    expect(await repository.why(NOW)).toContain('不是“陈审”登记的密钥');
    branch('attack');
    await repository.plant(
      '陈审',
      '2026-03-02 11:00',
      { reason: '同意' },
      { tamper: (text) => text.replace('同意', '赞成') },
    );
    expect((await repository.ledgerProblems(NOW)).join()).toMatch(/这份记录应当存为|签名与内容不符/);
    expect((await repository.verdict(NOW)).missing).toContain('reviewer');
  });

  it('a record without its signature, or in another form than the one that is signed', async () => {
    const file = await reviewed();
    repository.git('checkout', '-q', '-B', 'attack', 'edited');
    await repository.commit('陈审', '2026-03-02 11:00', {
      [file]: repository.git('show', `attack@{1}:${file}`) + '\n',
    });
    expect(await repository.ledgerProblems(NOW)).toEqual([`${file}：没有签名文件。`]);
    branch('attack');
    await repository.plant(
      '陈审',
      '2026-03-02 11:00',
      {},
      { tamper: (text) => text.replace('"at"', '"person": "吴签",\n  "at"') },
    );
    expect((await repository.ledgerProblems(NOW)).join()).toContain('不是一份完整的审签记录');
  });

  it('a record that is used again: for other bytes, another role or another repository', async () => {
    const first = await reviewed();
    await repository.commit('林编', '2026-03-02 11:10', await edit('四座', '五座'));
    expect(await repository.why(NOW)).toContain('同意之后内容又有改动');
    const [record, signature] = [await repository.read(first), await repository.read(`${first}.sig`)];
    const other = first.replace('reviewer', 'signer');
    await repository.commit('林编', '2026-03-02 11:20', {
      [other]: record.replace('"reviewer"', '"signer"'),
      [`${other}.sig`]: signature,
    });
    expect((await repository.ledgerProblems(NOW)).join()).toContain('这份记录应当存为');
    branch('attack');
    await repository.plant('陈审', '2026-03-02 11:00', { repository: 'a'.repeat(40) });
    expect(await repository.ledgerProblems(NOW)).toEqual([expect.stringContaining('在另一个仓库（aaaaaaaaaa）签的')]);
  });

  it('a record copied to another file of the ledger, or to another site', async () => {
    await repository.plant('陈审', '2026-03-02 11:00', {}, { rename: (file) => file.replace('/2026/', '/2025/') });
    expect((await repository.ledgerProblems(NOW)).join()).toContain('不能移动、改名或者复制');
  });

  it('the approval of one entry for a copy of it', async () => {
    await reviewed();
    await signed();
    expect(await repository.verdict(NOW)).toMatchObject({ covered: true });
    const copy = 'content/dept/news/copy.md';
    await repository.commit('林编', '2026-03-02 13:00', { [copy]: await repository.read(ENTRY) });
    expect(await repository.why(NOW, copy)).toContain(`的意见是对“${ENTRY}”的，不能用在内容相同的另一个文件上`);
  });

  it('a key that is not in use yet, or no longer', async () => {
    for (const [from, more, rule] of [
      ['2026-03-03', '', '在 2026-03-02 还没有启用'],
      ['2026-01-01', ", until: '2026-03-02'", '在 2026-03-02 已经停用'],
    ] as const) {
      branch('attack', 'start');
      const register = await repository.register({ ...STAFF, 陈审: { roles: '审核', from } }, { 陈审: more });
      await repository.commit('孙管', '2026-02-03 09:00', { [PEOPLE]: register });
      await approvePolicy('2026-02-03 10:00');
      await repository.commit('林编', '2026-03-02 09:00', await edit('三座', '四座'));
      await reviewed();
      expect(await repository.why(NOW)).toContain(rule);
    }
  });

  it('a key that was reported lost afterwards', async () => {
    branch('attack', 'edited');
    await reviewed('2026-03-02 11:00');
    await signed();
    expect(await repository.verdict(NOW)).toMatchObject({ covered: true });
    await repository.commit('孙管', '2026-03-03 09:00', {
      [PEOPLE]: await repository.register(STAFF, { 陈审: ", until: '2026-03-02'" }),
    });
    await approvePolicy('2026-03-03 10:00');
    expect(await repository.why(NOW)).toContain('在 2026-03-02 已经停用');
  });

  it('a key that two people have', async () => {
    branch('attack', 'start');
    const key = await repository.publicKey('陈审');
    const register = (await repository.register()).replace(await repository.publicKey('吴签'), key);
    await repository.commit('孙管', '2026-02-03 09:00', { [PEOPLE]: register });
    await approvePolicy('2026-02-03 10:00');
    await repository.commit('林编', '2026-03-02 09:00', await edit('三座', '四座'));
    await reviewed();
    expect(await repository.why(NOW)).toContain('登记在吴签、陈审名下，不能证明是谁');
  });

  it('a commit that is amended after it was approved', async () => {
    await reviewed();
    await signed();
    const ledger = repository.git('diff', '--name-only', 'edited', 'HEAD').split('\n');
    const texts = await Promise.all(ledger.map(async (file) => [file, await repository.read(file)] as const));
    branch('attack', 'start');
    // The same bytes in a commit of another author, who so hides that the reviewer wrote them.
    await repository.commit('周编', '2026-03-02 13:00', {
      ...(await edit('三座', '四座')),
      ...Object.fromEntries(texts),
    });
    expect(await repository.why(NOW)).toMatch(/所看的提交 \w{10} 不在这个分支的历史中（提交后被改写/);
  });

  it('an edit of an attachment only, or of a picture only', async () => {
    const entry = 'content/portal/guides/water-permit.md';
    const [table, picture] = [
      'content/portal/guides/water-permit-form.csv',
      'content/portal/news/2025-03-02-meeting.png',
    ];
    expect(await repository.verdict(NOW, entry)).toMatchObject({ covered: true, basis: 'baseline' });
    await repository.commit('林编', '2026-03-02 11:00', {
      [table]: `${await repository.read(table)}新增,1\n`,
      [picture]: new Uint8Array([1]),
    });
    expect((await repository.verdict(NOW, table)).unit.path).toBe(entry);
    expect(await repository.verdict(NOW, entry)).toMatchObject({ covered: false });
    expect(await repository.verdict(NOW, 'content/portal/news/2025-03-02-meeting.md')).toMatchObject({
      covered: false,
    });
  });

  it('an edit in the merge commit itself', async () => {
    await reviewed();
    await signed();
    branch('trunk', 'edited');
    await repository.commit('周编', '2026-03-02 12:30', { 'content/dept/news/other.md': await repository.read(ENTRY) });
    repository.gitAt('2026-03-02 13:00', mailOf('孙管'), 'merge', '-q', '--no-ff', '--no-commit', 'attack');
    await repository.commit('孙管', '2026-03-02 13:00', await edit('四座', '九座'));
    expect(await repository.why(NOW)).toContain('同意之后内容又有改动');
    await repository.plant('陈审', '2026-03-02 14:00');
    await repository.plant('吴签', '2026-03-02 14:10', { role: 'signer' });
    expect(await repository.why(NOW)).toContain('“孙管”在提交');
  });

  it('an administrator who approves, of their own content or of anybody’s', async () => {
    branch('attack', 'start');
    const register = await repository.register({ ...STAFF, 孙管: { roles: '系统管理, 编辑, 审核' } });
    await repository.commit('林编', '2026-02-03 09:00', { [PEOPLE]: register });
    await approvePolicy('2026-02-03 10:00');
    await repository.commit('林编', '2026-03-02 09:00', await edit('三座', '四座'));
    await repository.plant('孙管', '2026-03-02 11:00');
    expect(await repository.why(NOW)).toContain('“孙管”有系统管理的职责，不能编辑、审核或者签发');
    await repository.commit('孙管', '2026-03-02 12:00', await edit('四座', '五座'));
    await reviewed('2026-03-02 13:00');
    await repository.plant('吴签', '2026-03-02 14:00', { role: 'signer' });
    expect(await repository.why(NOW)).toMatch(/“孙管”在提交 \w+ 中改了内容，但是有系统管理的职责/);
  });

  it('a record that is deleted or rewritten, which is named with the commit', async () => {
    const rejection = await repository.plant('陈审', '2026-03-02 11:00', { decision: 'reject', reason: '数字不符' });
    const deletion = await repository.commit('周编', '2026-03-02 11:10', {
      [rejection]: null,
      [`${rejection}.sig`]: null,
    });
    await repository.plant('钱审', '2026-03-01 20:00', {}, { committed: '2026-03-01 20:00' });
    expect(await repository.ledgerProblems(NOW)).toContain(
      `${rejection}：提交 ${deletion.slice(0, 10)} 删去了这份审签记录。记录只能增加；从历史中恢复它，并查明是谁删的。`,
    );
    expect(await repository.why(NOW)).toContain('数字不符');
    expect((await repository.run(NOW, 'verify', ENTRY)).code).toBe(1);
    branch('attack');
    const approval = await reviewed();
    const text = await repository.read(approval);
    await repository.commit('周编', '2026-03-02 11:10', { [approval]: text.replace('陈审', '吴签') });
    expect((await repository.ledgerProblems(NOW)).join()).toContain('改写了这份审签记录');
    // As it was again, nothing is wrong: what counts is what was first recorded.
    await repository.commit('周编', '2026-03-02 11:20', { [approval]: text });
    expect(await repository.ledgerProblems(NOW)).toEqual([]);
  });

  it('a clock that was moved', async () => {
    await repository.plant('陈审', '2026-02-20 11:00', {}, { committed: '2026-03-02 11:00' });
    expect(await repository.why(NOW)).toContain('记录的时间 2026-02-20 11:00 早于所看提交的时间 2026-03-01 10:00');
    branch('attack');
    await repository.plant('陈审', '2026-03-02 11:30', {}, { committed: '2026-03-02 11:00' });
    expect(await repository.why(NOW)).toContain('晚于存入的提交的时间 2026-03-02 11:00');
    branch('attack');
    await repository.plant('陈审', '2030-01-01 00:00');
    expect(await repository.why(NOW)).toContain(`晚于现在 ${NOW}`);
    branch('attack');
    expect((await repository.sign('陈审', '2026-02-20 11:00', 'approve', ENTRY)).text).toContain(
      '请校准这台电脑的时钟',
    );
  });
});

/** A change of the register of 办公室, signed by who has to. */
async function approvePolicy(time: string): Promise<void> {
  const said = await repository.sign('郑主', time, 'approve', PEOPLE);
  expect(said).toMatchObject({ code: 0 });
}

describe('a change of people and rules', () => {
  it('takes effect from its own commit, and only once it is signed under what was before', async () => {
    branch('policy', 'start');
    const register = await repository.register({ ...STAFF, 周编: { roles: '审核' } });
    await repository.commit('林编', '2026-02-10 09:00', { [PEOPLE]: register });
    await repository.commit('林编', '2026-02-10 10:00', await edit('三座', '四座'));
    await repository.plant('周编', '2026-02-10 11:00');
    expect(await repository.why(NOW)).toContain('“周编”2026-02-10 不能以“审核”身份办理：没有这个职责');
    expect(await repository.why(NOW, PEOPLE)).toContain('改动之前的仍然有效');
    // Who is made a principal by the change cannot sign it.
    await approvePolicy('2026-02-10 12:00');
    expect(await repository.verdict(NOW, PEOPLE)).toMatchObject({ covered: true, basis: 'approved' });
    await repository.plant('周编', '2026-02-10 13:00');
    expect((await repository.verdict(NOW)).missing).toEqual(['signer']);
  });

  it('cannot be signed by who it puts in charge', async () => {
    branch('policy', 'start');
    const register = await repository.register({ ...STAFF, 周编: { roles: '主要负责人' } });
    await repository.commit('林编', '2026-02-10 09:00', { [PEOPLE]: register });
    await repository.plant('周编', '2026-02-10 10:00', { role: 'principal', units: await unitOf(PEOPLE) });
    expect(await repository.verdict(NOW, PEOPLE)).toMatchObject({ covered: false });
  });

  it('cannot be undone with an approval from before', async () => {
    branch('policy', 'start');
    const before = await repository.read(PEOPLE);
    const after = await repository.register({ ...STAFF, 陈审: { roles: '审核', leftOn: '2026-02-11' } });
    await repository.commit('林编', '2026-02-10 09:00', { [PEOPLE]: after });
    await approvePolicy('2026-02-10 10:00');
    await repository.commit('林编', '2026-02-12 09:00', { [PEOPLE]: before });
    expect(await repository.verdict(NOW, PEOPLE)).toMatchObject({ covered: false });
    await repository.commit('林编', '2026-02-12 10:00', await edit('三座', '四座'));
    await repository.plant('陈审', '2026-02-12 11:00');
    expect(await repository.why(NOW)).toContain('已经离岗');
  });

  it('of columns needs the leader who answers for them', async () => {
    branch('policy', 'start');
    const record = await repository.read('sites/dept/site.yaml');
    const duties =
      'responsibilities:\n  - { leader: 郑主, office: 办公室, responsible: 林编, staff: [周编], columns: [news] }\n';
    const register = 'sites/dept/governance/responsibilities.yaml';
    await repository.commit('林编', '2026-02-10 09:00', { [register]: duties });
    expect(await repository.sign('郑主', '2026-02-10 10:00', 'approve', register)).toMatchObject({ code: 0 });
    await repository.commit('林编', '2026-02-11 09:00', {
      'sites/dept/site.yaml': record.replace('name: 工作动态', 'name: 水务动态'),
    });
    expect(await repository.why(NOW, 'sites/dept/site.yaml')).toContain(
      '还缺“签发”，须由“郑主”本人办理（依据 R-DL-16.1）',
    );
    expect((await repository.sign('陈审', '2026-02-11 10:00', 'approve', 'sites/dept/site.yaml')).code).toBe(0);
    expect(
      (await repository.sign('吴签', '2026-02-11 10:10', 'approve', 'sites/dept/site.yaml', '--role', '签发')).code,
    ).toBe(2);
    expect((await repository.sign('郑主', '2026-02-11 10:20', 'approve', 'sites/dept/site.yaml')).code).toBe(0);
    expect(await repository.verdict(NOW, 'sites/dept/site.yaml')).toMatchObject({ covered: true });
  });

  it('cannot begin anew on a line of history of its own', async () => {
    repository.git('checkout', '-q', '--orphan', 'usurper');
    await repository.commit('孙管', '2026-02-20 09:00', {
      [PEOPLE]: (await repository.register()).replace('[审核, 保密审查]', '[签发]'),
    });
    repository.gitAt(
      '2026-02-20 10:00',
      mailOf('孙管'),
      'merge',
      '-q',
      '--allow-unrelated-histories',
      '-s',
      'ours',
      '--no-edit',
      'edited',
    );
    await expect(repository.verdict(NOW)).rejects.toThrow('互不相干的提交中各启用了一次');
  });
});

async function unitOf(file: string) {
  const { unit } = await repository.verdict(NOW, file);
  return [{ path: unit.path, digest: unit.digest }];
}

describe('an entry that needs more than the usual reviews', () => {
  beforeEach(() => branch('more'));

  it('waits for the principal if it is sensitive', async () => {
    await repository.commit('林编', '2026-03-02 09:00', await edit('subtype:', 'sensitivity: 敏感\nsubtype:'));
    await repository.sign('陈审', '2026-03-02 10:00', 'approve', ENTRY);
    await repository.sign('吴签', '2026-03-02 11:00', 'approve', ENTRY);
    expect(await repository.why(NOW)).toBe('还缺“主要负责人”（依据 R-DL-37）。');
    await repository.sign('郑主', '2026-03-02 12:00', 'approve', ENTRY);
    expect(await repository.why(NOW)).toBe('');
  });

  it('waits for a secrecy review if it is a reprint from elsewhere than the government', async () => {
    await repository.commit('林编', '2026-03-02 09:00', await edit('subtype:', 'reprint: true\nsubtype:'));
    expect(await repository.why(NOW)).toContain('还缺“保密审查”（依据 R-GO-8.2.1c）');
  });
});

describe('signatures of every kind of key', () => {
  it.each(['ed25519', 'rsa', 'ecdsa'])('of %s are taken as ssh-keygen takes them', async (type) => {
    repository.makeKey(`key-${type}`, type);
    const message = Buffer.from(`内容 ${type}\n`);
    const signature = execFileSync(
      'ssh-keygen',
      ['-Y', 'sign', '-q', '-n', SIGNATURE_NAMESPACE, '-f', repository.keyFile(`key-${type}`)],
      { input: message, encoding: 'latin1' },
    );
    const listed = execFileSync('ssh-keygen', ['-l', '-f', repository.keyFile(`key-${type}`)], { encoding: 'utf8' });
    expect(listed).toContain(signingKey(signature, message, SIGNATURE_NAMESPACE));
    expect(signingKey(signature, message, 'git')).toBeNull();
    expect(signingKey(signature, Buffer.from('别的内容'), SIGNATURE_NAMESPACE)).toBeNull();
    const [head = '', ...rest] = signature.split('\n');
    const broken = [head, ...rest.map((line, at) => (at === 2 ? line.replace(/[a-z]/, 'A') : line))].join('\n');
    expect(signingKey(broken, message, SIGNATURE_NAMESPACE)).toBeNull();
  });
});

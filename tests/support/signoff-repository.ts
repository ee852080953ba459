/** A repository with people who have keys of their own, for tests of sign-off: real Git, real ssh-keygen. */
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { runSignoff } from '../../scripts/commands/signoff.ts';
import { openSignoff } from '../../scripts/signoff/open-signoff.ts';
import type { Verdict } from '../../src/lib/signoff/model.ts';
import {
  recordFile,
  recordText,
  SIGNATURE_NAMESPACE,
  signatureFile,
  type SignoffRecord,
} from '../../src/lib/signoff/record.ts';
import { fingerprintOf } from '../../src/lib/signoff/ssh-key.ts';
import { reasonText } from '../../src/lib/signoff/reasons.ts';
import { tempFleet } from './temp-fleet.ts';

export const ENTRY = 'content/dept/news/2025-03-03-sluice.md';
export const PEOPLE = 'sites/dept/governance/people.yaml';
export const SITE = 'dept';

export interface Member {
  roles: string;
  columns?: string;
  from?: string;
  leftOn?: string;
  mails?: readonly string[];
}

/** By the name of the person; the key file has the same name. */
export const STAFF: Readonly<Record<string, Member>> = {
  林编: { roles: '编辑', mails: ['lin@test.gov.cn', 'lin.private@test.gov.cn'] },
  周编: { roles: '编辑' },
  陈审: { roles: '审核, 保密审查' },
  何审: { roles: '审核', columns: 'opendata' },
  钱审: { roles: '审核', leftOn: '2026-03-02' },
  吴签: { roles: '签发' },
  郑主: { roles: '签发, 主要负责人' },
  孙管: { roles: '系统管理' },
};
const LATIN: Readonly<Record<string, string>> = {
  林编: 'lin',
  周编: 'zhou',
  陈审: 'chen',
  何审: 'he',
  钱审: 'qian',
  吴签: 'wu',
  郑主: 'zheng',
  孙管: 'sun',
};
export const mailOf = (name: string) => `${LATIN[name] ?? name}@test.gov.cn`;

export type Files = Readonly<Record<string, string | Uint8Array | null>>;
export interface Said {
  code: number;
  text: string;
}

export class SignoffRepository {
  private readonly folder: string;
  root: string;

  private constructor(folder: string, root: string) {
    this.folder = folder;
    this.root = root;
  }

  /** A fleet whose first commit has content from before, and whose second introduces sign-off. */
  static async create(): Promise<SignoffRepository> {
    const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'lantai-signoff-')));
    const fleet = await tempFleet();
    const repository = new SignoffRepository(folder, fleet.root);
    for (const name of Object.keys(STAFF)) repository.makeKey(name);
    repository.git('init', '-q', '-b', 'main');
    repository.git('config', 'user.name', '测试');
    repository.git('config', 'core.autocrlf', 'false');
    await fleet.edit('sites/dept/site.yaml', 'rulePacks: [national]', 'rulePacks: [dali]');
    await repository.commit('林编', '2026-02-01 09:00', {});
    const registry = await fleet.read('sites/fleet.yaml');
    await repository.commit('孙管', '2026-02-02 09:00', {
      'sites/fleet.yaml': `${registry}signoff: { witnesses: [] }\n`,
      [PEOPLE]: await repository.register(),
      'sites/portal/governance/people.yaml': await repository.register({
        郑主: STAFF['郑主'] as Member,
        孙管: STAFF['孙管'] as Member,
      }),
    });
    repository.git('tag', 'start');
    return repository;
  }

  /** @param type of the key, as ssh-keygen names it. */
  makeKey(name: string, type = 'ed25519'): void {
    execFileSync('ssh-keygen', ['-q', '-t', type, '-N', '', '-C', name, '-f', this.keyFile(name)]);
  }

  keyFile = (name: string) => path.join(this.folder, name);
  publicKey = async (name: string) => (await readFile(`${this.keyFile(name)}.pub`, 'utf8')).trim();

  /** The people register as text. @param more lines for each name, after the usual ones. */
  async register(
    staff: Readonly<Record<string, Member>> = STAFF,
    more: Readonly<Record<string, string>> = {},
  ): Promise<string> {
    const lines = await Promise.all(
      Object.entries(staff).map(
        async ([name, { roles, columns, leftOn, from = '2026-01-01', mails = [mailOf(name)] }]) =>
          [
            `  - name: ${name}`,
            '    unit: 办公室',
            `    roles: [${roles}]`,
            ...(columns === undefined ? [] : [`    columns: [${columns}]`]),
            `    identities: [${mails.join(', ')}]`,
            `    account: ${LATIN[name] ?? 'someone'}`,
            `    keys: [{ key: '${await this.publicKey(name)}', from: '${from}'${more[name] ?? ''} }]`,
            "    registeredOn: '2025-12-01'",
            "    trainedOn: '2025-12-10'",
            "    joinedOn: '2026-01-01'",
            ...(leftOn === undefined ? [] : [`    leftOn: '${leftOn}'`]),
          ].join('\n'),
      ),
    );
    return `people:\n${lines.join('\n')}\n`;
  }

  git(...args: string[]): string {
    return this.gitAt('2026-03-01 09:00', mailOf('林编'), ...args);
  }

  gitAt(time: string, mail: string, ...args: string[]): string {
    const date = `${time.replace(' ', 'T')}:00+08:00`;
    const who = { GIT_AUTHOR_NAME: '甲', GIT_AUTHOR_EMAIL: mail, GIT_COMMITTER_NAME: '甲', GIT_COMMITTER_EMAIL: mail };
    return execFileSync('git', ['-C', this.root, ...args], {
      encoding: 'utf8',
      env: { ...process.env, ...who, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  }

  read = (file: string) => readFile(path.join(this.root, file), 'utf8');

  async write(files: Files): Promise<void> {
    for (const [file, text] of Object.entries(files)) {
      const full = path.join(this.root, file);
      if (text === null) await rm(full);
      else {
        await mkdir(path.dirname(full), { recursive: true });
        await writeFile(full, text);
      }
    }
  }

  /** @param mail of the author if it is not the first registered one. */
  async commit(name: string, time: string, files: Files, mail = mailOf(name)): Promise<string> {
    await this.write(files);
    this.git('add', '-A');
    this.gitAt(time, mail, 'commit', '-q', '--allow-empty', '-m', '改动');
    return this.git('rev-parse', 'HEAD');
  }

  merge(time: string, branch: string, name = '孙管'): void {
    this.gitAt(time, mailOf(name), 'merge', '-q', '--no-ff', '--no-edit', branch);
  }

  /** `lantai signoff` as somebody types it at a moment, with a key of their own. */
  async run(time: string, ...args: string[]): Promise<Said> {
    const text: string[] = [];
    const stream = new Writable({
      write: (chunk, _, done) => {
        text.push(String(chunk));
        done();
      },
    });
    const date = `${time.replace(' ', 'T')}:00+08:00`;
    const before = { ...process.env };
    Object.assign(process.env, {
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_DATE: date,
      GIT_AUTHOR_EMAIL: 'anyone@test.gov.cn',
      GIT_COMMITTER_EMAIL: 'anyone@test.gov.cn',
    });
    try {
      const code = await runSignoff(args, { stdout: stream, stderr: stream, root: this.root, now: time, lang: 'zh' });
      return { code, text: text.join('') };
    } catch (error) {
      return { code: 2, text: (error as Error).message };
    } finally {
      process.env = before;
    }
  }

  sign = (name: string, time: string, ...args: string[]) => this.run(time, ...args, '--key', this.keyFile(name));

  /** A record written past the command, as an attacker would, signed with a key and committed. */
  async plant(
    name: string,
    time: string,
    record: Partial<SignoffRecord> = {},
    {
      key = name,
      committed = time,
      rename = (file: string) => file,
      site = SITE,
      tamper = (text: string) => text,
    } = {},
  ): Promise<string> {
    const signoff = await openSignoff(this.root, { now: '2099-01-01 00:00' });
    const [unit] = await signoff.unitsWith([ENTRY]);
    const full: SignoffRecord = {
      version: 1,
      repository: signoff.repository,
      commit: signoff.commit,
      decision: 'approve',
      role: 'reviewer',
      person: name,
      at: time,
      source: { kind: 'ssh', key: fingerprintOf(await this.publicKey(key)) ?? '' },
      units: [{ path: ENTRY, digest: unit?.digest ?? '' }],
      ...record,
    };
    const text = recordText(full);
    const signature = execFileSync(
      'ssh-keygen',
      ['-Y', 'sign', '-q', '-n', SIGNATURE_NAMESPACE, '-f', this.keyFile(key)],
      { input: text, stdio: ['pipe', 'pipe', 'pipe'] },
    );
    const file = rename(recordFile(site, full));
    await this.commit(name, committed, { [file]: tamper(text), [signatureFile(file)]: signature });
    return file;
  }

  async verdict(now: string, file = ENTRY): Promise<Verdict> {
    const signoff = await openSignoff(this.root, { now });
    const [verdict] = await signoff.verdicts(await signoff.unitsWith([file]));
    if (!verdict) throw new Error(`${file} is no unit`);
    return verdict;
  }

  /** Why a file is not signed off, in Chinese; an empty text if it is. */
  async why(now: string, file = ENTRY): Promise<string> {
    const { covered, reasons } = await this.verdict(now, file);
    return covered ? '' : reasons.map((each) => reasonText(each, 'zh')).join('\n');
  }

  async ledgerProblems(now: string): Promise<string[]> {
    return (await openSignoff(this.root, { now })).ledgerProblems.map((each) => reasonText(each, 'zh'));
  }

  async dispose(): Promise<void> {
    for (const folder of [this.folder, this.root]) await rm(folder, { recursive: true, force: true });
  }
}

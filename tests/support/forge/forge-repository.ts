/** A Git repository with people of two roles, for pull requests that a forge of the tests tells of. */
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { runSignoff } from '../../../scripts/commands/signoff.ts';
import { UsageError } from '../../../scripts/lib/command.ts';
import { tempFleet, type TempFleet } from '../temp-fleet.ts';
import { userEnvironment } from '../user-environment.ts';
import { TOKEN } from './forge-server.ts';

export const ENTRY = 'content/dept/news/2025-03-03-sluice.md';

const person = (name: string, role: string, account: string, more: Record<string, unknown> = {}) => ({
  name,
  unit: '测试市水务局办公室',
  roles: [role],
  identities: [`${account.toLowerCase()}@test.gov.cn`],
  account,
  registeredOn: '2024-09-02',
  trainedOn: '2026-01-05',
  joinedOn: '2024-09-09',
  ...more,
});

const STAFF = [
  person('林编', '编辑', 'linbian', { identities: ['linbian@test.gov.cn', 'lin@home.example'] }),
  person('周编', '编辑', 'zhoubian'),
  person('陈审', '审核', 'chenshen'),
  person('何审', '审核', 'heshen', { columns: ['leaders'] }),
  person('钱审', '审核', 'qianshen', { leftOn: '2026-03-01' }),
  person('吴签', '签发', 'wuqian'),
  // Whom the records of the sites name.
  ...['甲', '乙', '丙', '丁'].map((name) => ({
    name,
    unit: '办公室',
    roles: ['信息提供'],
    registeredOn: '2024-09-02',
    joinedOn: '2024-09-09',
  })),
];

export interface Run {
  code: number;
  text: string;
}

export class ForgeRepository {
  readonly #fleet: TempFleet;
  /** Private keys of pipelines: one that is registered, one that is not. */
  readonly keys: { witness: string; stranger: string };

  private constructor(fleet: TempFleet) {
    this.#fleet = fleet;
    this.keys = { witness: path.join(this.root, '.cache/witness'), stranger: path.join(this.root, '.cache/stranger') };
  }

  get root(): string {
    return this.#fleet.root;
  }

  /** Sign-off is in use from the first commit on. */
  static async create(): Promise<ForgeRepository> {
    const repository = new ForgeRepository(await tempFleet());
    await mkdir(path.join(repository.root, '.cache'), { recursive: true });
    for (const key of Object.values(repository.keys))
      execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'pipeline', '-f', key]);
    const key = (await readFile(`${repository.keys.witness}.pub`, 'utf8')).trim();
    const fleet = parse(await repository.#fleet.read('sites/fleet.yaml')) as object;
    // With a second pack, entries are signed besides being reviewed.
    await repository.#fleet.edit('sites/dept/site.yaml', 'rulePacks: [national]', 'rulePacks: [national, dali]');
    const witnesses = ['github', 'gitlab', 'gitea'].map((forge) => ({ forge, key, from: '2026-01-01' }));
    repository.git('init', '-q', '-b', 'main');
    await repository.commit('linbian@test.gov.cn', '2026-02-01 09:00', {
      '.gitignore': '/.cache/\n/dist/\n/review.html\n/codequality.json\n',
      'sites/fleet.yaml': stringify({ ...fleet, signoff: { witnesses } }),
      'sites/portal/governance/people.yaml': stringify({ people: STAFF }),
      'sites/dept/governance/people.yaml': stringify({ people: STAFF }),
    });
    return repository;
  }

  dispose = () => this.#fleet.dispose();
  read = (file: string) => this.#fleet.read(file);

  git(...args: string[]): string {
    return this.#git(args, {});
  }

  #git(args: string[], environment: Record<string, string>): string {
    return execFileSync('git', ['-C', this.root, ...args], {
      encoding: 'utf8',
      stdio: 'pipe',
      env: { ...userEnvironment(), GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', ...environment },
    }).trim();
  }

  /** @param time in Asia/Shanghai. @returns the id of the commit. */
  async commit(email: string, time: string, files: Record<string, string>, message = '修改'): Promise<string> {
    for (const [file, text] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(this.root, file)), { recursive: true });
      await writeFile(path.join(this.root, file), text);
    }
    this.git('add', '--all');
    this.#git(['commit', '-q', '--allow-empty', '-m', message], signed(email, time));
    return this.git('rev-parse', 'HEAD');
  }

  /** A merge commit as a forge makes it. @returns its id. */
  merge(time: string, branch: string, ...how: string[]): string {
    this.#git(
      ['merge', '-q', '--no-ff', ...how, '-m', `Merge ${branch}`, branch],
      signed('noreply@forge.example', time),
    );
    return this.git('rev-parse', 'HEAD');
  }

  /** `lantai signoff …` with the token of the forge in the environment. */
  async run(time: string, args: string[], environment: Record<string, string> = {}): Promise<Run> {
    const text: string[] = [];
    const stream = { write: (part: string) => text.push(part) > 0 } as unknown as NodeJS.WritableStream;
    const all: Record<string, string> = {
      LANTAI_FORGE_TOKEN: TOKEN,
      GIT_AUTHOR_NAME: 'pipeline',
      GIT_AUTHOR_EMAIL: 'pipeline@test.gov.cn',
      GIT_COMMITTER_NAME: 'pipeline',
      GIT_COMMITTER_EMAIL: 'pipeline@test.gov.cn',
      GIT_AUTHOR_DATE: dated(time),
      GIT_COMMITTER_DATE: dated(time),
      ...environment,
    };
    const before = Object.fromEntries(Object.keys(all).map((name) => [name, process.env[name]]));
    Object.assign(process.env, all);
    try {
      const io = { stdout: stream, stderr: stream, root: this.root, now: time, lang: 'zh' as const };
      const code = await runSignoff(args, io).catch((error: unknown) => {
        if (!(error instanceof UsageError)) throw error;
        text.push(error.message);
        return 2;
      });
      return { code, text: text.join('') };
    } finally {
      for (const [name, value] of Object.entries(before))
        if (value === undefined) Reflect.deleteProperty(process.env, name);
        else process.env[name] = value;
    }
  }
}

const dated = (time: string) => `${time.replace(' ', 'T')}:00+08:00`;
const signed = (email: string, time: string) => ({
  GIT_AUTHOR_NAME: '某人',
  GIT_AUTHOR_EMAIL: email,
  GIT_AUTHOR_DATE: dated(time),
  GIT_COMMITTER_NAME: '某人',
  GIT_COMMITTER_EMAIL: email,
  GIT_COMMITTER_DATE: dated(time),
});

/** The pipeline of GitLab from the examples, run by gitlab-ci-local on a repository, against a GitLab of the tests. */
import { execFile, execFileSync } from 'node:child_process';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { account } from './support/forge/example-pull.ts';
import { ENTRY, ForgeRepository } from './support/forge/forge-repository.ts';
import { startForge, TOKEN, type ForgeServer } from './support/forge/forge-server.ts';
import { PROJECT } from './support/run-lantai.ts';
import { userEnvironment } from './support/user-environment.ts';

let repository: ForgeRepository;
let server: ForgeServer;
let origin: string;
let base: string;

/** Calls the program of this project for the fleet it lies in, as `npm run lantai` does in a repository with a program of its own. */
const CALLER = `import { spawnSync } from 'node:child_process';
const args = process.argv.slice(2);
const root = args.includes('--root') ? [] : ['--root', process.cwd()];
const { status } = spawnSync(${JSON.stringify(path.join(PROJECT, 'node_modules/.bin/node'))}, [${JSON.stringify(path.join(PROJECT, 'scripts/lantai.ts'))}, ...root, ...args], { stdio: 'inherit' });
process.exitCode = status ?? 3;
`;

/** The runner copies the repository for jobs in containers; these run in the shell, and not every machine has rsync. */
const NO_COPY = '#!/bin/sh\nexit 0\n';

beforeAll(async () => {
  repository = await ForgeRepository.create();
  const text = await repository.read(ENTRY);
  const example = await readFile(path.join(PROJECT, 'docs/operators/examples/gitlab/gitlab-ci.yml'), 'utf8');
  base = await repository.commit('linbian@test.gov.cn', '2026-03-01 09:00', {
    // Jobs without an image run in the shell.
    '.gitlab-ci.yml': example.replace(/^ {2}image: .*\n/m, ''),
    'package.json': JSON.stringify({ name: 'fleet', private: true, scripts: { lantai: 'node caller.mjs' } }),
    'package-lock.json': JSON.stringify({ name: 'fleet', lockfileVersion: 3, packages: { '': { name: 'fleet' } } }),
    'caller.mjs': CALLER,
  });
  await mkdir(path.join(repository.root, '.cache/bin'));
  await writeFile(path.join(repository.root, '.cache/bin/rsync'), NO_COPY);
  await chmod(path.join(repository.root, '.cache/bin/rsync'), 0o755);
  origin = `${repository.root}-origin.git`;
  execFileSync('git', ['clone', '-q', '--bare', repository.root, origin]);
  execFileSync('git', ['-C', origin, 'config', 'receive.advertisePushOptions', 'true']);
  repository.git('remote', 'add', 'origin', origin);
  repository.git('checkout', '-q', '-b', 'draft');
  const head = await repository.commit('linbian@test.gov.cn', '2026-03-01 10:00', {
    [ENTRY]: text.replace('三座水闸', '四座水闸'),
  });
  server = await startForge('gitlab', {
    number: 7,
    head,
    target: 'main',
    author: account(1, 'linbian'),
    commits: [{ id: head, email: 'linbian@test.gov.cn' }],
    versions: [{ head, at: '2026-03-01T02:00:30.000Z' }],
    reviews: [
      { id: 1, account: account(2, 'chenshen'), verdict: 'approved', commit: head, at: '2026-03-01T02:30:00.000Z' },
      { id: 2, account: account(3, 'wuqian'), verdict: 'approved', commit: head, at: '2026-03-01T02:40:00.000Z' },
    ],
    comments: [],
  });
});
afterAll(async () => {
  await server.close();
  await rm(origin, { recursive: true, force: true });
  await repository.dispose();
});

function pipeline(variables: Record<string, string>, ...jobs: string[]): Promise<{ code: number; text: string }> {
  const all = {
    CI_API_V4_URL: server.api,
    CI_PROJECT_PATH: 'shilishi/portal',
    CI_DEFAULT_BRANCH: 'main',
    LANTAI_FORGE_TOKEN: TOKEN,
    ...variables,
  };
  const options = Object.entries(all).flatMap(([name, value]) => ['--variable', `${name}=${value}`]);
  const user = userEnvironment();
  return new Promise((resolve) => {
    execFile(
      path.join(PROJECT, 'node_modules/.bin/gitlab-ci-local'),
      [...jobs, '--state-dir', '.cache/gitlab', '--ignore-predefined-vars', Object.keys(all).join(','), ...options],
      {
        cwd: repository.root,
        env: { ...user, PATH: `${path.join(repository.root, '.cache/bin')}:${user['PATH'] ?? ''}` },
        maxBuffer: 64 * 1024 * 1024,
      },
      (error, stdout, stderr) => resolve({ code: error ? Number(error.code ?? 1) : 0, text: stdout + stderr }),
    );
  });
}

it('checks a merge request, builds its preview, and passes what has been reviewed', async () => {
  const { code, text } = await pipeline({
    CI_PIPELINE_SOURCE: 'merge_request_event',
    CI_MERGE_REQUEST_IID: '7',
    CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
    CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
  });
  expect(text).toContain('审签齐了，可以合并');
  expect(code).toBe(0);
  expect(text).not.toContain(TOKEN);
  expect(server.pull.comments).toHaveLength(1);
  expect(server.pull.comments[0]?.body).toMatch(/检查改动的内容：\d+ 个警告/);
  expect(await repository.read('dist/dept/index.html')).toContain('<html');
  expect(await repository.read('review.html')).toContain('座水闸');
});

it('does not pass what was pushed after the reviews', async () => {
  const head = await repository.commit('linbian@test.gov.cn', '2026-03-01 11:00', {
    [ENTRY]: (await repository.read(ENTRY)).replace('四座水闸', '五座水闸'),
  });
  const before = { ...server.pull };
  server.pull.head = head;
  server.pull.versions = [{ head, at: '2026-03-01T03:00:30.000Z' }, ...server.pull.versions];
  const { code, text } = await pipeline(
    {
      CI_PIPELINE_SOURCE: 'merge_request_event',
      CI_MERGE_REQUEST_IID: '7',
      CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
      CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
    },
    'signoff',
  );
  expect(text).toContain('审签还缺');
  expect(code).not.toBe(0);
  expect(server.pull.comments).toHaveLength(1);
  Object.assign(server.pull, before);
});

it('records the reviews on the main branch after the merge', async () => {
  repository.git('checkout', '-q', 'main');
  server.pull.merged = repository.merge('2026-03-01 12:00', server.pull.head);
  const { code, text } = await pipeline(
    {
      CI_PIPELINE_SOURCE: 'push',
      CI_COMMIT_BEFORE_SHA: base,
      LANTAI_WITNESS_KEY: repository.keys.witness,
      LANTAI_PUSH_URL: origin,
    },
    'record',
  );
  expect(text).toContain('登记了 2 份审签记录');
  expect(code).toBe(0);
  const stored = execFileSync('git', ['-C', origin, 'ls-tree', '-r', '--name-only', 'main'], { encoding: 'utf8' });
  expect(stored.match(/sign-offs\/2026\/\S+\.json\n/g)).toHaveLength(2);
});

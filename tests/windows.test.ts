/** The repository as Git for Windows checks it out, with the line ends it is set to when nobody changes them. */
import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FILE_FORMATS } from '../scripts/checks/metadata/file-formats.ts';
import { PROJECT, runLantai } from './support/run-lantai.ts';

const NEWS = 'content/portal/news/2025-03-02-meeting.md';
const TABLE = 'content/portal/news/2025-03-02-table.csv';
let scratch: string;
let origin: string;
let clone: string;

const git = (folder: string, ...args: string[]) =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b.cn', ...args], { encoding: 'utf8' });

beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'windows-'));
  origin = path.join(scratch, 'origin');
  clone = path.join(scratch, 'clone');
  await cp(path.join(PROJECT, 'tests/fixtures/fleets/minimal'), origin, { recursive: true });
  await cp(path.join(PROJECT, '.gitattributes'), path.join(origin, '.gitattributes'));
  await writeFile(path.join(origin, TABLE), '甲,乙\r\n1,2\r\n');
  git(origin, 'init', '-q');
  git(origin, 'add', '-A');
  git(origin, 'commit', '-qm', 'content');
  execFileSync('git', ['-c', 'core.autocrlf=true', 'clone', '-q', '-c', 'core.autocrlf=true', origin, clone]);
});
afterAll(() => rm(scratch, { recursive: true }));

describe('a clone with the line ends of Git for Windows', () => {
  it('passes the checks', async () => {
    const { stdout } = await runLantai('check', '--root', clone, '--check', 'metadata', '--today', '2025-06-01');
    expect(stdout).not.toContain('metadata/crlf');
  });

  it('has every file byte for byte as it was committed', () => {
    expect(git(clone, 'status', '--porcelain')).toBe('');
    execFileSync('diff', ['-r', '-x', '.git', origin, clone]);
  });

  it('commits an entry an editor saved with Windows line ends with those of the repository', async () => {
    const text = await readFile(path.join(clone, NEWS), 'utf8');
    await writeFile(path.join(clone, NEWS), `${text}\n又一段。\n`.replaceAll('\n', '\r\n'));
    git(clone, 'commit', '-qam', 'news');
    expect(git(clone, 'show', `HEAD:${NEWS}`)).toBe(`${text}\n又一段。\n`);
  });

  it('publishes tables and other attachments byte for byte', async () => {
    expect(await readFile(path.join(clone, TABLE), 'utf8')).toBe('甲,乙\r\n1,2\r\n');
  });
});

it('no kind of file that may be published is ever converted', () => {
  for (const extension of Object.keys(FILE_FORMATS)) {
    const answer = git(PROJECT, 'check-attr', 'text', '--', `content/www/news/form.${extension}`);
    expect([extension, answer.trim().split(': ').at(-1)]).toEqual([extension, 'unset']);
  }
});

/** Site records as they were at a commit, from Git. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { readRecord } from '../../src/lib/content/read-record.ts';
import { UsageError } from '../lib/command.ts';

const run = promisify(execFile);
const MAX_OUTPUT = 64 * 1024 * 1024;

/**
 * Records by site id, as written: an earlier version of the program may have had other fields, so they are not parsed
 * by today's schema.
 *
 * @throws {UsageError} where the folder is not in a Git repository, or it has no such commit.
 */
export async function sitesAt(root: string, commit: string): Promise<ReadonlyMap<string, unknown>> {
  const git = async (...args: string[]) =>
    (await run('git', ['-C', root, '-c', 'core.quotepath=false', ...args], { maxBuffer: MAX_OUTPUT })).stdout;
  const found = await git('rev-parse', '--verify', '--quiet', `${commit}^{commit}`).catch(() => null);
  if (found === null)
    throw new UsageError(
      `仓库里没有提交“${commit}”。请写提交号、标签或者分支名；浅克隆的先运行 git fetch --unshallow。`,
    );
  const hash = found.trim();
  const listed = (await git('ls-tree', '--name-only', '-z', hash, './sites/')).split('\0');
  const records = new Map<string, unknown>();
  for (const folder of listed.filter((name) => name !== '')) {
    const text = await git('show', `${hash}:./${folder}/site.yaml`).catch(() => null);
    const id = folder.split('/').at(-1) ?? '';
    if (text !== null) records.set(id, readRecord(new TextEncoder().encode(text)).yaml?.data);
  }
  return records;
}

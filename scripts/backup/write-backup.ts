/**
 * A backup that needs nothing but Git to be restored: the whole repository as one bundle, the built sites, and a list
 * of digests of both (R-GO-7.3.3, R-JM-36, R-LYG-11.5).
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { DigestAlgorithm } from '../../schemas/fleet.ts';
import { writeDigests } from '../build/digest-list.ts';
import type { OutputName } from '../lib/project.ts';
import { UsageError } from '../lib/command.ts';

const run = promisify(execFile);
export const BUNDLE_FILE = 'repository.bundle';

export interface Backup {
  /** Digest of the list of digests: it stands for every file of the backup. */
  digest: string;
  /** Built sites in it. */
  sites: string[];
  /** Files of the fleet that are not committed, and so not in the bundle. */
  uncommitted: string[];
}

/**
 * @param folder new or empty.
 * @param output which built sites: in a fleet that uses sign-off only those that were released.
 * @throws {UsageError} where the fleet is not in Git, or the folder has something in it.
 */
export async function writeBackup(
  root: string,
  folder: string,
  algorithm: DigestAlgorithm,
  output: OutputName,
): Promise<Backup> {
  const git = async (...args: string[]) =>
    (await run('git', ['-C', root, '-c', 'core.quotepath=false', ...args], { maxBuffer: 64 * 1024 * 1024 })).stdout;
  const head = await git('rev-parse', '--verify', '--quiet', 'HEAD').catch(() => null);
  if (head === null) throw new UsageError(`${root} 不是有提交的 Git 仓库，没有可以备份的历史。`);
  if ((await readdir(folder).catch(() => [])).length > 0)
    throw new UsageError(`文件夹 ${folder} 里已经有东西：备份要写进新的文件夹，例如 backup-2026-11-20。`);
  await mkdir(folder, { recursive: true });
  // All branches and tags, so that every earlier release can be built again.
  await git('bundle', 'create', '--quiet', path.resolve(folder, BUNDLE_FILE), '--all');
  await git('bundle', 'verify', '--quiet', path.resolve(folder, BUNDLE_FILE));
  const dist = path.join(root, output);
  const built = await readdir(dist, { withFileTypes: true }).catch(() => []);
  // Folders with a dot are those of a build that is being published.
  const sites = built.filter((item) => item.isDirectory() && !item.name.includes('.')).map(({ name }) => name);
  for (const site of sites.sort())
    await cp(path.join(dist, site), path.join(folder, output, site), { recursive: true });
  const list = await writeDigests(folder, algorithm);
  const status = await git('status', '--porcelain', '-z', '--', 'sites', 'content');
  return {
    digest: `${algorithm}:${createHash(algorithm).update(list).digest('hex')}`,
    sites,
    uncommitted: status.split('\0').flatMap((line) => (line === '' ? [] : [line.slice(3)])),
  };
}

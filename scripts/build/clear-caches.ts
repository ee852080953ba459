import { rm } from 'node:fs/promises';
import { clearFileProblems } from '../checks/metadata/file-problem-cache.ts';
import { siteCacheFolder } from '../lib/project.ts';

/** Removes all caches of earlier runs. */
export async function clearCaches(root: string, sites: readonly string[]): Promise<void> {
  await clearFileProblems(root);
  for (const site of sites) await rm(siteCacheFolder(root, site), { recursive: true, force: true });
}

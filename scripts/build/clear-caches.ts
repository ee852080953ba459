import { rm } from 'node:fs/promises';
import { clearFileProblems } from '../checks/metadata/file-problem-cache.ts';
import { siteCacheFolder } from '../lib/project.ts';

/** Removes everything earlier runs kept, so that a build starts from nothing. */
export async function clearCaches(root: string, sites: readonly string[]): Promise<void> {
  await clearFileProblems(root);
  for (const site of sites) await rm(siteCacheFolder(root, site), { recursive: true, force: true });
}

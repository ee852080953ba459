import { rm } from 'node:fs/promises';
import { forgetVerdicts } from '../checks/metadata/verdict-cache.ts';
import { siteCacheFolder } from '../lib/project.ts';

/** Removes whatever earlier runs kept, so that a build is as on the first day. */
export async function forgetCaches(root: string, sites: readonly string[]): Promise<void> {
  await forgetVerdicts(root);
  for (const site of sites) await rm(siteCacheFolder(root, site), { recursive: true, force: true });
}

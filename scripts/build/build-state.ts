/** What a site was last built from; kept beside its cache. */
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { siteCacheFolder } from '../lib/project.ts';
import type { SiteResult } from './site-job.ts';

export interface BuildState {
  /** See `siteDigest`. */
  digest: string;
  result: SiteResult;
}

const stateFile = (root: string, site: string) => path.join(siteCacheFolder(root, site), 'build-state.json');

/** Null where the site has not been built, or what is kept of it cannot be read: it is built again then. */
export async function readBuildState(root: string, site: string): Promise<BuildState | null> {
  try {
    return JSON.parse(await readFile(stateFile(root, site), 'utf8')) as BuildState | null;
  } catch {
    return null;
  }
}

/** Written beside and renamed, so that a file cut short is never taken for a whole one. */
export async function writeBuildState(root: string, site: string, state: BuildState): Promise<void> {
  const file = stateFile(root, site);
  await writeFile(`${file}.new`, JSON.stringify(state));
  await rename(`${file}.new`, file);
}

export const forgetBuildState = (root: string, site: string): Promise<void> =>
  rm(stateFile(root, site), { force: true });

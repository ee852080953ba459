/** What a site was last built from; kept beside its cache. */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'astro/zod';
import { keep, readKept } from '../lib/kept-json.ts';
import { siteCacheFolder } from '../lib/project.ts';
import type { SiteResult } from './site-job.ts';

export interface BuildState {
  /** See `siteDigest`. */
  digest: string;
  result: SiteResult;
}

const count = z.int().min(0);
const stateSchema = z.object({
  digest: z.string(),
  result: z.object({
    pages: count,
    entries: count,
    skipped: z.record(z.string(), count),
    stages: z.record(z.string(), z.number()),
    peakMemory: z.number(),
  }),
}) satisfies z.ZodType<BuildState>;

const stateFile = (root: string, site: string) => path.join(siteCacheFolder(root, site), 'build-state.json');

/** Null where the site has not been built, or what is kept of it cannot be read: it is built again then. */
export const readBuildState = (root: string, site: string): Promise<BuildState | null> =>
  readKept(stateFile(root, site), stateSchema);

/** Where it cannot be written the site is built again next time. */
export async function writeBuildState(root: string, site: string, state: BuildState): Promise<void> {
  await keep(stateFile(root, site), state);
}

export const forgetBuildState = (root: string, site: string): Promise<void> =>
  rm(stateFile(root, site), { recursive: true, force: true });

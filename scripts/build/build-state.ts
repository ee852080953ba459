/** The inputs and files of the last build of a site; stored beside its cache. */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'astro/zod';
import { holdsAt, type Validity } from '../../src/lib/calendar/clock.ts';
import type { LocalTime } from '../../src/lib/model/local-time.ts';
import { keep, readKept } from '../lib/kept-json.ts';
import { siteCacheFolder, type OutputName } from '../lib/project.ts';
import { stageNames } from './site-job.ts';

const buildStateSchema = z.object({
  /** See `siteDigest`. */
  digest: z.string(),
  /** Every file of the site, see `builtFiles`. */
  files: z.record(z.string(), z.string()),
  /** See `SiteResult`. */
  result: z.object({
    pages: z.number(),
    entries: z.number(),
    skipped: z.record(z.string(), z.number()),
    validity: z.object({ from: z.string().exactOptional(), until: z.string().exactOptional() }),
    stages: z.partialRecord(z.enum(stageNames), z.number()),
    peakMemory: z.number(),
  }),
});
export type BuildState = z.infer<typeof buildStateSchema>;

const STATE_NAMES: Readonly<Record<OutputName, string>> = { dist: 'build-state.json', release: 'release-state.json' };
const stateFile = (root: string, site: string, output: OutputName) =>
  path.join(siteCacheFolder(root, site), STATE_NAMES[output]);

/**
 * True if a build would give the same result: from the same inputs, at a moment at which the clock still gives the
 * same answers.
 */
export const isUnchanged = (
  built: { digest: string; result: { validity: Validity } },
  digest: string,
  now: LocalTime,
): boolean => built.digest === digest && holdsAt(built.result.validity, now);

/** Null if the site has not been built or its state cannot be read; it is then rebuilt. */
export const readBuildState = (root: string, site: string, output: OutputName = 'dist'): Promise<BuildState | null> =>
  readKept(stateFile(root, site, output), buildStateSchema);

/** @returns false if the disk is full: the site is then rebuilt at the next build, changed or not. */
export const keepBuildState = (
  root: string,
  site: string,
  state: BuildState,
  output: OutputName = 'dist',
): Promise<boolean> => keep(stateFile(root, site, output), state);

export const deleteBuildState = (root: string, site: string, output: OutputName = 'dist'): Promise<void> =>
  rm(stateFile(root, site, output), { recursive: true, force: true });

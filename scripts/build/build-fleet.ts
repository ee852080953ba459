/** Builds the fleet: checks first, then every valid site whose inputs changed, in parallel. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Listr } from 'listr2';
import { folderOnDisk } from '../lib/fleet-folder.ts';
import { loadFleet, type LoadedFleet } from '../lib/load-fleet.ts';
import type { TreeLabel } from '../../src/lib/model/manifest.ts';
import type { UnsignedEntries } from '../../src/lib/model/unsigned.ts';
import type { SystemFailure } from '../lib/system-failure.ts';
import { outputFolder, siteCacheFolder, type OutputName } from '../lib/project.ts';
import { checkSources } from '../checks/run.ts';
import { stopsBuild } from '../checks/stops-build.ts';
import type { Library } from '../../src/lib/queries/library.ts';
import type { Finding } from '../checks/check.ts';
import { deleteBuildState, isUnchanged, keepBuildState, readBuildState } from './build-state.ts';
import { buildFailure } from './build-failure.ts';
import { builtFiles, fileDifference, type FileDifference } from './built-files.ts';
import { withFleetLock } from './fleet-lock.ts';
import { clearCaches } from './clear-caches.ts';
import { compiledTemplates } from './compiled-templates.ts';
import { sitesAtOnce } from './memory-budget.ts';
import { programDigest } from './program-digest.ts';
import { publish, settlePublished } from './publish.ts';
import { runSite, SiteBuildError } from './run-site.ts';
import { siteDigest } from './site-digest.ts';
import { STAGES, type SiteResult } from './site-job.ts';
import { addAssets, snapshotFolder, writeSnapshot } from './source-snapshot.ts';

export interface BuildOptions {
  root: string;
  now: string;
  /** Sites to build; all sites of the fleet if empty. */
  sites: readonly string[];
  /** Build unchanged sites too. */
  full: boolean;
  search: boolean;
  gallery: boolean;
  /** Bytes. */
  memory: number;
  target: BuildTarget;
  /** Aborted to end the build early; sites not yet published stay as they were. */
  signal: AbortSignal;
}

/** What is built, and where it goes. */
export interface BuildTarget {
  /** Folder with the `sites/` and `content/` that are built: the fleet itself, or the files of a commit. */
  sources: string;
  folder: OutputName;
  /** What the built sites say of themselves; absent in fleets without sign-off. */
  label?: (site: string) => TreeLabel;
  /** Entries whose pages are marked, in a preview. */
  unsigned?: UnsignedEntries;
}

/** A build of the working files of a fleet that does not use sign-off. */
export const workingFiles = (root: string): BuildTarget => ({ sources: root, folder: 'dist' });

export type SiteOutcome =
  | {
      site: string;
      status: 'built';
      result: SiteResult;
      milliseconds: number;
      /** Its inputs had not changed, but `dist/<site>/` had. */
      restored?: FileDifference;
    }
  | { site: string; status: 'unchanged'; result: SiteResult }
  /** Its content or record has errors; `dist/<site>/` is unchanged. */
  | { site: string; status: 'refused'; errors: number }
  /** Something broke, or the system refused something, which `trouble` then says. */
  | { site: string; status: 'failed'; message: string; log: string; failure?: SystemFailure }
  /** The build was stopped before this site was finished; `dist/<site>/` is unchanged. */
  | { site: string; status: 'interrupted' };

export interface BuildReport {
  /** What the sites were built from; absent where the registry has errors. */
  library?: Library;
  /** Findings of the source checks on the requested sites. */
  findings: Finding[];
  outcomes: SiteOutcome[];
}

/**
 * @returns outcomes in registry order. Never throws on bad content.
 * @throws {FleetBusyError} if another build of the fleet is running.
 */
export function buildFleet(
  options: BuildOptions,
  output: NodeJS.WriteStream | NodeJS.WritableStream,
): Promise<BuildReport> {
  return withFleetLock(options.root, () => buildLocked(options, output));
}

/** The same for whoever holds the lock of the fleet. */
export async function buildLocked(
  options: BuildOptions,
  output: NodeJS.WriteStream | NodeJS.WritableStream,
): Promise<BuildReport> {
  const { sources, folder, unsigned } = options.target;
  const fleet = ofFleet(options.root, await loadFleet(sources, options.now));
  const registered = fleet.parsed.fleet?.sites.map(({ id }) => id) ?? [];
  const wanted = options.sites.length > 0 ? registered.filter((id) => options.sites.includes(id)) : registered;
  for (const site of wanted) await settlePublished(outputFolder(options.root, folder, site));
  if (options.full) await clearCaches(options.root, wanted);
  const findings = await checkSources(fleet, wanted);
  const library = fleet.library;
  if (!library) return { findings, outcomes: [] };

  // A problem of the registry itself concerns every site.
  const errorsOf = (site: string) =>
    findings.filter((finding) => stopsBuild(finding) && (finding.site === site || finding.site === '')).length;
  const outcomes = new Map<string, SiteOutcome>();
  for (const site of wanted)
    if (errorsOf(site) > 0) outcomes.set(site, { site, status: 'refused', errors: errorsOf(site) });

  const program = await programDigest();
  const sound = wanted.filter((site) => !outcomes.has(site));
  const digests = new Map(
    sound.map((site) => [
      site,
      siteDigest(fleet, library, site, program, { search: options.search, gallery: options.gallery }, unsigned),
    ]),
  );
  const pending: string[] = [];
  const restored = new Map<string, FileDifference>();
  for (const site of sound) {
    const state = options.full ? null : await readBuildState(options.root, site, folder);
    if (state && isUnchanged(state, digests.get(site) ?? '', options.now)) {
      const difference = fileDifference(state.files, await builtFiles(outputFolder(options.root, folder, site)));
      if (difference) restored.set(site, difference);
      else {
        outcomes.set(site, { site, status: 'unchanged', result: state.result });
        continue;
      }
    }
    pending.push(site);
  }

  const snapshot = pending.length > 0 ? await writeSnapshot(fleet) : '';
  // Sites that wait for it report its failure each.
  const templates = pending.length > 0 ? compiledTemplates(program, options.signal) : Promise.resolve('');
  templates.catch(() => undefined);
  const tasks = new Listr(
    pending.map((site) => ({
      title: `${site} ${siteName(fleet, site)}`,
      task: async (_: unknown, task: { title: string; output: string }) => {
        const outcome = await buildOne(
          options,
          { fleet, snapshot, templates },
          site,
          digests.get(site) ?? '',
          (stage) => (task.output = STAGES[stage]),
        );
        const difference = restored.get(site);
        outcomes.set(site, outcome.status === 'built' && difference ? { ...outcome, restored: difference } : outcome);
        if (outcome.status === 'failed') throw new Error(outcome.failure?.zh ?? outcome.message);
        if (outcome.status === 'interrupted') throw new Error('已中断');
      },
    })),
    {
      concurrent: sitesAtOnce(
        pending.map((site) => library.entries({ site }).length),
        options.memory,
        availableParallelism(),
      ),
      exitOnError: false,
      collectErrors: false,
      registerSignalListeners: false,
      renderer: (output as NodeJS.WriteStream).isTTY ? 'default' : 'simple',
    },
  );
  await tasks.run();
  await rm(snapshotFolder(options.root), { recursive: true, force: true }).catch(() => undefined);
  return { library, findings, outcomes: wanted.flatMap((site) => outcomes.get(site) ?? []) };
}

/** History and caches are those of the fleet, whatever folder its files were read from. */
function ofFleet(root: string, loaded: LoadedFleet): LoadedFleet {
  const { readKept, keep } = folderOnDisk(root);
  return { ...loaded, root, folder: { ...loaded.folder, readKept, keep } };
}

/** Builds one site and publishes it. Never throws: every failure becomes the outcome of this site. */
async function buildOne(
  options: BuildOptions,
  sources: { fleet: LoadedFleet; snapshot: string; templates: Promise<string> },
  site: string,
  digest: string,
  onStage: Parameters<typeof runSite>[1],
): Promise<SiteOutcome> {
  const { root, now, search, gallery, signal, target } = options;
  const { folder, unsigned } = target;
  if (signal.aborted) return { site, status: 'interrupted' };
  const staging = path.join(siteCacheFolder(root, site), 'out');
  const start = performance.now();
  try {
    await addAssets(sources.snapshot, sources.fleet, target.sources, site);
    const templates = await sources.templates;
    const job = {
      ...{ root: sources.snapshot, fleet: root, site, now, templates, staging, search, gallery },
      ...(target.label ? { label: target.label(site) } : {}),
      ...(unsigned === undefined ? {} : { unsigned }),
    };
    const result = await runSite(job, onStage, signal);
    const files = await builtFiles(staging);
    await deleteBuildState(root, site, folder);
    await publish(staging, outputFolder(root, folder, site));
    await keepBuildState(root, site, { digest, files, result }, folder);
    return { site, status: 'built', result, milliseconds: performance.now() - start };
  } catch (error) {
    const failure =
      error instanceof SiteBuildError
        ? error.failure
        : await buildFailure(error, [siteCacheFolder(root, site), path.join(root, folder)]);
    await rm(staging, { recursive: true, force: true }).catch(() => undefined);
    if (signal.aborted) return { site, status: 'interrupted' };
    const { message } = error instanceof Error ? error : new Error(String(error));
    const log = await writeLog(root, site, error);
    return { site, status: 'failed', message, log, ...(failure ? { failure } : {}) };
  }
}

/** @returns path of the log from the folder of the fleet. */
async function writeLog(root: string, site: string, error: unknown): Promise<string> {
  const folder = siteCacheFolder(root, site);
  const log = path.join(folder, 'build.log');
  const detail =
    error instanceof SiteBuildError ? error.detail : error instanceof Error ? (error.stack ?? '') : String(error);
  // On a full disk the outcome still has to be reported.
  await mkdir(folder, { recursive: true })
    .then(() => writeFile(log, detail))
    .catch(() => undefined);
  return path.relative(root, log);
}

function siteName(fleet: LoadedFleet, site: string): string {
  return fleet.parsed.sites.find(({ id }) => id === site)?.record.standardName ?? '';
}

/** Builds the fleet: checks first, then every sound site whose inputs changed, in parallel. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Listr } from 'listr2';
import { loadFleet, type LoadedFleet } from '../lib/load-fleet.ts';
import { distFolder, siteCacheFolder } from '../lib/project.ts';
import { checkSources } from '../checks/run.ts';
import type { Finding } from '../checks/check.ts';
import { MANIFEST_FILE } from './manifest.ts';
import { sitesAtOnce } from './memory-budget.ts';
import { publish } from './publish.ts';
import { runSite, SiteBuildError } from './run-site.ts';
import { programDigest, siteDigest } from './site-digest.ts';
import { STAGES, type SiteResult } from './site-job.ts';

export interface BuildOptions {
  root: string;
  now: string;
  /** Sites to build; all of the fleet when empty. */
  sites: readonly string[];
  /** Build even what has not changed. */
  full: boolean;
  search: boolean;
  gallery: boolean;
  /** Bytes. */
  memory: number;
}

export type SiteOutcome =
  | { site: string; status: 'built'; result: SiteResult; milliseconds: number }
  | { site: string; status: 'unchanged'; result: SiteResult }
  /** Its content or record has errors; `dist/<site>/` is as it was. */
  | { site: string; status: 'refused'; errors: number }
  | { site: string; status: 'failed'; message: string; log: string };

export interface BuildReport {
  /** Findings of the source checks on the sites asked for. */
  findings: Finding[];
  outcomes: SiteOutcome[];
}

/** What a site was last built from; kept beside its cache. */
interface BuildState {
  digest: string;
  result: SiteResult;
}

/** @returns outcomes in registry order. Never throws on bad content. */
export async function buildFleet(
  options: BuildOptions,
  output: NodeJS.WriteStream | NodeJS.WritableStream,
): Promise<BuildReport> {
  const fleet = await loadFleet(options.root, options.now);
  const registered = fleet.parsed.fleet?.sites.map(({ id }) => id) ?? [];
  const wanted = options.sites.length > 0 ? registered.filter((id) => options.sites.includes(id)) : registered;
  const findings = await checkSources(fleet, wanted);
  const library = fleet.library;
  if (!library) return { findings, outcomes: [] };

  // What is wrong with the registry itself concerns every site.
  const errorsOf = (site: string) =>
    findings.filter((finding) => finding.severity === 'error' && (finding.site === site || finding.site === '')).length;
  const outcomes = new Map<string, SiteOutcome>();
  for (const site of wanted)
    if (errorsOf(site) > 0) outcomes.set(site, { site, status: 'refused', errors: errorsOf(site) });

  const program = await programDigest();
  const sound = wanted.filter((site) => !outcomes.has(site));
  const digests = new Map(
    sound.map((site) => [
      site,
      siteDigest(fleet, library, site, program, { search: options.search, gallery: options.gallery }),
    ]),
  );
  const pending: string[] = [];
  for (const site of sound) {
    const state = options.full ? null : await readState(options.root, site);
    if (
      state &&
      state.digest === digests.get(site) &&
      existsSync(path.join(distFolder(options.root, site), MANIFEST_FILE))
    ) {
      outcomes.set(site, { site, status: 'unchanged', result: state.result });
    } else pending.push(site);
  }

  const tasks = new Listr(
    pending.map((site) => ({
      title: `${site} ${siteName(fleet, site)}`,
      task: async (_: unknown, task: { title: string; output: string }) => {
        const outcome = await buildOne(
          options,
          site,
          digests.get(site) ?? '',
          (stage) => (task.output = STAGES[stage]),
        );
        outcomes.set(site, outcome);
        if (outcome.status === 'failed') throw new Error(outcome.message);
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
      renderer: (output as NodeJS.WriteStream).isTTY ? 'default' : 'simple',
    },
  );
  await tasks.run();
  return { findings, outcomes: wanted.flatMap((site) => outcomes.get(site) ?? []) };
}

async function buildOne(
  options: BuildOptions,
  site: string,
  digest: string,
  onStage: Parameters<typeof runSite>[1],
): Promise<SiteOutcome> {
  const { root, now, search, gallery } = options;
  const folder = siteCacheFolder(root, site);
  const staging = path.join(folder, 'out');
  const start = performance.now();
  try {
    const result = await runSite({ root, site, now, staging, search, gallery }, onStage);
    await rm(stateFile(root, site), { force: true });
    await publish(staging, distFolder(root, site));
    await writeFile(stateFile(root, site), JSON.stringify({ digest, result } satisfies BuildState));
    return { site, status: 'built', result, milliseconds: performance.now() - start };
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    if (error instanceof SiteBuildError) return { site, status: 'failed', message: error.message, log: error.log };
    throw error;
  }
}

const stateFile = (root: string, site: string) => path.join(siteCacheFolder(root, site), 'build-state.json');

async function readState(root: string, site: string): Promise<BuildState | null> {
  const text = await readFile(stateFile(root, site), 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as BuildState);
}

function siteName(fleet: LoadedFleet, site: string): string {
  return fleet.parsed.sites.find(({ id }) => id === site)?.record.standardName ?? '';
}

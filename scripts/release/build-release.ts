/** Builds the sites of a commit from what is signed off, and records each release. */
import type { UnsignedChoice } from '../../schemas/fleet.ts';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { foreignEntries } from '../../src/lib/library/references.ts';
import { DIGESTS_FILE } from '../../src/lib/model/manifest.ts';
import type { Library } from '../../src/lib/queries/library.ts';
import type { SignoffUnit, Verdict } from '../../src/lib/signoff/model.ts';
import { deleteBuildState } from '../build/build-state.ts';
import { buildLocked, type BuildOptions, type BuildReport } from '../build/build-fleet.ts';
import { withFleetLock } from '../build/fleet-lock.ts';
import { programDigest } from '../build/program-digest.ts';
import { UsageError } from '../lib/command.ts';
import { outputFolder } from '../lib/project.ts';
import { readManifest } from '../lib/read-manifest.ts';
import { registeredSites } from '../serve/registered-sites.ts';
import type { JudgedCommit } from './judged-commit.ts';
import { changeSheet, pagesOf } from './change-sheet.ts';
import { committedFiles, writeCommitted } from './committed-files.ts';
import { composeFiles, type FormerVersion } from './compose.ts';
import { formerVersions } from './former-versions.ts';
import { releaseGate, siteOfPath, type Gate } from './gate.ts';
import { digestsDigest } from './published-tree.ts';
import { pagesDigest, sha256Of, sm3Of, unitsDigest, type CoveredUnit, type ReleaseRecord } from './record.ts';
import { addRelease, readReleases } from './release-ledger.ts';
import { brokenWords, replayReleases, type Published } from './replay.ts';
import { fitAddressLists } from './sources.ts';

export interface ReleaseReport {
  gate: Gate;
  /** Paths of unsigned entries whose version of the last release is shown. */
  kept: readonly string[];
  /** Paths of unsigned entries that are not shown. */
  leftOut: readonly string[];
  build: BuildReport;
  /** New records, from the root of the fleet. */
  records: readonly string[];
}

/** What a release is made from. */
interface Composition {
  /** Whatever is signed off, as it is published. */
  covered: readonly (CoveredUnit & { due?: string })[];
  kept: readonly FormerVersion[];
  leftOut: readonly Verdict[];
}

/**
 * @param judged the commit of the working files, see `uncommittedFiles`.
 * @throws {FleetBusyError} if another build of the fleet is running.
 * @throws {UsageError} where the records of earlier releases do not fit each other.
 */
export function buildRelease(
  options: Omit<BuildOptions, 'target'>,
  choice: UnsignedChoice,
  judged: JudgedCommit,
  output: NodeJS.WriteStream | NodeJS.WritableStream,
): Promise<ReleaseReport> {
  return withFleetLock(options.root, () => releaseLocked(options, choice, judged, output));
}

async function releaseLocked(
  options: Omit<BuildOptions, 'target'>,
  choice: UnsignedChoice,
  judged: JudgedCommit,
  output: NodeJS.WriteStream | NodeJS.WritableStream,
): Promise<ReleaseReport> {
  const { root, now } = options;
  const gate = releaseGate(judged.verdicts, choice);
  const committed = await committedFiles(root, judged.head);
  const registered = ((await registeredSites(root)) ?? []).map(({ id }) => id);
  const unknown = options.sites.filter((id) => !registered.includes(id));
  if (unknown.length > 0) throw new UsageError(`站群里没有站点“${unknown.join('、')}”。站点登记在 sites/fleet.yaml。`);
  const published = await lastReleases(root, registered);
  const kept = await formerVersions(root, gate.unsigned, published, judged);
  const signed = judged.verdicts.filter(({ covered }) => covered);
  const leftOut = gate.unsigned.filter(({ unit }) => !kept.some((each) => each.unit.path === unit.path));
  const composition: Composition = {
    covered: [...signed, ...(await judged.judge(kept.map(({ unit }) => unit)))].map(coveredUnit),
    kept,
    leftOut,
  };
  const sources = await writeCommitted(
    root,
    composeFiles(
      committed,
      signed.map(({ unit }) => unit),
      gate.unsigned.map(({ unit }) => unit),
      kept,
    ),
  );
  await fitAddressLists(
    sources,
    leftOut.map(({ unit }) => unit),
    published,
  );
  const wanted = registered.filter((id) => options.sites.length === 0 || options.sites.includes(id));
  const sites = gate.refused.has('') ? [] : wanted.filter((id) => !gate.refused.has(id));
  for (const site of sites) {
    const digest = await digestsDigest(outputFolder(root, 'release', site));
    // A release that was interrupted before its record was written is made again.
    if (digest !== published.get(site)?.record.manifest.sha256) await deleteBuildState(root, site, 'release');
  }
  const build: BuildReport =
    sites.length === 0
      ? { findings: [], outcomes: [] }
      : await buildLocked(
          {
            ...options,
            sites,
            target: {
              sources,
              folder: 'release',
              label: (site) => ({ version: 1, state: 'release', site, commit: judged.head, moment: now }),
            },
          },
          output,
        );
  const records: string[] = [];
  const program = await programDigest();
  for (const { site, status } of build.outcomes) {
    if (status !== 'built' || !build.library) continue;
    const record = await releaseRecord(root, site, published.get(site), build.library, composition);
    const { head: commit } = judged;
    // The same commit released once more for the same minute.
    if (record.manifest.sha256 === published.get(site)?.record.manifest.sha256) continue;
    records.push(await addRelease(root, { ...record, commit, moment: now, program }));
  }
  return {
    gate,
    kept: kept.flatMap(({ unit }) => pathOfEntry(unit)),
    leftOut: leftOut.flatMap(({ unit }) => pathOfEntry(unit)),
    build,
    records,
  };
}

/** Anything else that is not signed off has kept its site from being released. */
const pathOfEntry = ({ kind, path: unit }: SignoffUnit) => (kind === 'entry' ? [unit] : []);

/** The last release of each site that was released. @throws {UsageError} naming the first record that does not fit. */
async function lastReleases(root: string, sites: readonly string[]): Promise<ReadonlyMap<string, Published>> {
  const found = new Map<string, Published>();
  for (const site of sites) {
    const { steps, broken } = replayReleases(await readReleases(root, site));
    if (broken) throw new UsageError(`${brokenWords(broken).zh}从 Git 历史中恢复以后再发布。`);
    const last = steps.at(-1);
    if (last) found.set(site, last);
  }
  return found;
}

const coveredUnit = ({ unit, used, due }: Verdict): Composition['covered'][number] => ({
  path: unit.path,
  digest: unit.digest,
  records: [...new Set(used.map(({ record }) => record))].sort(),
  ...(due === undefined ? {} : { due }),
});

async function releaseRecord(
  root: string,
  site: string,
  before: Published | undefined,
  library: Library,
  { covered, kept, leftOut }: Composition,
): Promise<Omit<ReleaseRecord, 'commit' | 'moment' | 'program'>> {
  const folder = outputFolder(root, 'release', site);
  const manifest = await readManifest(folder);
  if (!manifest) throw new Error(`The manifest of ${site} could not be read`);
  const digests = await readFile(path.join(folder, DIGESTS_FILE));
  const pages = pagesOf(manifest);
  const isUsed = usedBy(site, library);
  const units = new Map(covered.filter(({ path: unit }) => isUsed(unit)).map((unit) => [unit.path, unit]));
  const isNew = ({ path: unit, digest, records }: CoveredUnit) => {
    const known = before?.units.get(unit);
    return known?.digest !== digest || known.records.join('\n') !== records.join('\n');
  };
  return {
    type: 'lantai-release',
    version: 1,
    site,
    number: (before?.record.number ?? 0) + 1,
    previous: before?.digest ?? null,
    manifest: { sha256: sha256Of(digests), sm3: sm3Of(digests) },
    pages: {
      count: pages.size,
      digest: pagesDigest(pages.values()),
      ...changeSheet(before?.pages ?? new Map(), pages),
    },
    units: {
      count: units.size,
      digest: unitsDigest(units.values()),
      changed: [...units.values()]
        .filter(isNew)
        .map(({ path: unit, digest, records }) => ({ path: unit, digest, records })),
      removed: [...(before?.units.keys() ?? [])].filter((unit) => !units.has(unit)).sort(),
    },
    kept: kept.filter(({ unit }) => isUsed(unit.path)).map(({ unit, commit }) => ({ path: unit.path, commit })),
    leftOut: leftOut.map(({ unit }) => unit.path).filter((unit) => siteOfPath(unit) === site),
    emergency: [...units.values()].flatMap(({ path: unit, records, due }) =>
      due === undefined ? [] : [{ path: unit, record: records[0] ?? '', due }],
    ),
  };
}

/** What a site is made from: its own files, those of all sites, the records of the others and what it shows of them. */
function usedBy(site: string, library: Library): (unit: string) => boolean {
  const shown = new Set(foreignEntries(library, site).map(({ file }) => file));
  return (unit) => {
    const owner = siteOfPath(unit);
    return owner === site || owner === '' || shown.has(unit) || /^sites\/[^/]+\/site\.yaml$/.test(unit);
  };
}

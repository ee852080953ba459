/** Builds the sites of a commit from what is signed off, and records each release. */
import type { UnsignedChoice } from '../../schemas/fleet.ts';
import type { SignoffUnit } from '../../src/lib/signoff/model.ts';
import { deleteBuildState } from '../build/build-state.ts';
import { buildLocked, type BuildOptions, type BuildReport } from '../build/build-fleet.ts';
import { withFleetLock } from '../build/fleet-lock.ts';
import { programDigest } from '../build/program-digest.ts';
import { UsageError } from '../lib/command.ts';
import { outputFolder } from '../lib/project.ts';
import { registeredSites } from '../serve/registered-sites.ts';
import type { JudgedCommit } from './judged-commit.ts';
import { committedFiles, writeCommitted } from './committed-files.ts';
import { composeFiles } from './compose.ts';
import { formerVersions } from './former-versions.ts';
import { releaseGate, type Gate } from './gate.ts';
import { coveredUnit, newRecord, type Composition } from './new-record.ts';
import { digestsDigest } from './published-tree.ts';
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
    const record = await newRecord(root, site, published.get(site), build.library, composition);
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

/** Runs a case: changes the minimal fleet and runs the checks of sources. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { RulePack } from '../../../schemas/rulepack.ts';
import { mergeRulePacks } from '../../../src/lib/rulepacks/merge.ts';
import { parseFleet } from '../../../src/lib/content/parse-fleet.ts';
import type { LocalTime } from '../../../src/lib/model/local-time.ts';
import { tempFleet } from '../../../tests/support/temp-fleet.ts';
import { ParseMemo } from '../../dev/parse-memo.ts';
import { type FleetFolder, folderOnDisk } from '../../lib/fleet-folder.ts';
import { assembleFleet, type LoadedFleet } from '../../lib/load-fleet.ts';
import { PROJECT_ROOT } from '../../lib/project.ts';
import { affectedBy } from '../changed/affected.ts';
import type { Finding } from '../check.ts';
import type { Lang } from '../../lib/lang.ts';
import { readRulePacks } from '../../lib/rulepacks.ts';
import { readFolder } from '../../lib/read-fleet.ts';
import { checkSources } from '../run.ts';
import { MemoryFleet, type FileBytes } from './memory-fleet.ts';
import { applyChange, type CaseFleet, type RuleCase } from './rule-case.ts';

/** Moment cases are checked at where they name no other; later than everything in the minimal fleet. */
export const CASE_NOW = '2025-06-01 12:00';

const SITES = ['portal', 'dept'];
const FIXTURE = path.join(PROJECT_ROOT, 'tests/fixtures/fleets/minimal');
/** A folder that does not exist, so that code that reads the fleet from the disk finds nothing. */
const NOWHERE = path.join(PROJECT_ROOT, 'tests/fixtures/fleets/in-memory');

/**
 * Checks of what a whole site has, and when. The fixture has just one of everything and is older than the moment, so that
 * most changes break some rule of theirs, which their own cases are about.
 */
const WHOLE_SITE_CHECKS: readonly string[] = ['completeness', 'freshness', 'reports'];

/** Findings of a case with those of the one check of whole sites whose cases are run. */
export const findingsWith =
  (own: string) =>
  async (each: RuleCase, lang: Lang = 'zh'): Promise<Finding[]> =>
    (await allFindingsOf(each, lang)).filter(({ rule }) =>
      WHOLE_SITE_CHECKS.every((check) => check === own || !rule.startsWith(`${check}/`)),
    );

/** Findings of a case without those of the checks of whole sites. */
export const findingsOf = findingsWith('');

/** Changes the minimal fleet as the case requires and checks its sources; on the disk only if the case needs one. */
async function allFindingsOf(each: RuleCase, lang: Lang): Promise<Finding[]> {
  const { changes, prepare, onDisk, meanwhile, rulePack, now = CASE_NOW } = each;
  if (!onDisk) {
    const { bytes, kept } = await fixture();
    // A file with cached problems is not read again, so a change of it would not be noticed.
    const fleet = new MemoryFleet(bytes, new Map(meanwhile ? [] : kept));
    return findings(fleet, NOWHERE, fleet.folder);
  }
  const fleet = await tempFleet();
  try {
    return await findings(fleet, fleet.root, folderOnDisk(fleet.root), () => onDisk(fleet));
  } finally {
    await fleet.dispose();
  }

  async function findings(
    fleet: CaseFleet,
    root: string,
    folder: FleetFolder,
    further?: () => Promise<void>,
  ): Promise<Finding[]> {
    for (const change of changes) await applyChange(fleet, change);
    await prepare?.(fleet);
    await further?.();
    const loaded = await load(root, folder, now, rulePack);
    await meanwhile?.(fleet);
    return checkSources(loaded, SITES, lang);
  }
}

/**
 * What `check --changed` reports of the change that a case makes to the minimal fleet. Null for a case that needs a
 * disk, interferes with the reading, or has a moment of its own, by which time brings findings too.
 */
export async function changedFindingsOf(each: RuleCase): Promise<Finding[] | null> {
  if (each.onDisk || each.meanwhile || each.now !== undefined) return null;
  const { bytes, kept } = await fixture();
  const fleet = new MemoryFleet(bytes, new Map(kept));
  for (const change of each.changes) await applyChange(fleet, change);
  await each.prepare?.(fleet);
  const loaded = await load(NOWHERE, fleet.folder, each.now ?? CASE_NOW, each.rulePack);
  return checkSources(loaded, SITES, 'zh', affectedBy(fleet.changes(), loaded));
}

interface Fixture {
  bytes: FileBytes;
  /** Results that a run over the unchanged fleet caches for the next one. */
  kept: ReadonlyMap<string, unknown>;
}

/**
 * Read once: the bytes of an unchanged file are the same object in every case, so parsed results can be cached by it.
 */
let reading: Promise<Fixture> | undefined;
const fixture = () => (reading ??= readFixture());

async function readFixture(): Promise<Fixture> {
  const listed = await readdir(FIXTURE, { recursive: true, withFileTypes: true });
  const read = listed
    .filter((item) => item.isFile())
    .map(async (item) => {
      const file = path.join(item.parentPath, item.name);
      return [path.relative(FIXTURE, file).replaceAll(path.sep, '/'), new Uint8Array(await readFile(file))] as const;
    });
  const bytes = new Map(await Promise.all(read));
  const kept = new Map<string, unknown>();
  await checkSources(await load(NOWHERE, new MemoryFleet(bytes, kept).folder, CASE_NOW), SITES);
  return { bytes, kept };
}

const memo = new ParseMemo();

/** The packs of the program, the national one with the rows of the case: waivers of the fixture still have theirs. */
async function withRows(rows: RulePack): Promise<ReadonlyMap<string, RulePack>> {
  const packs = await readRulePacks();
  const national = packs.get('national');
  if (!national) return packs;
  const { id, name, source } = national;
  return new Map([...packs, ['national', { id, name, source, ...mergeRulePacks([national, rows]) }]]);
}

async function load(root: string, folder: FleetFolder, now: LocalTime, rulePack?: RulePack): Promise<LoadedFleet> {
  const read = await readFolder(folder);
  memo.begin(read.records);
  const packs = rulePack === undefined ? {} : { packs: await withRows(rulePack) };
  return { ...(await assembleFleet(root, read, parseFleet(read, memo.parse), now, packs)), folder };
}

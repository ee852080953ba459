/** Runs the checks and collects their findings. Always all checks on all requested sites. */
import path from 'node:path';
import type { Problem } from '../../src/lib/model/problem.ts';
import { readManifest } from '../lib/read-manifest.ts';
import type { LoadedFleet } from '../lib/load-fleet.ts';
import { distFolder, siteCacheFolder } from '../lib/project.ts';
import { applyExceptions } from './engine/exceptions/find.ts';
import type { BuiltContext, Check, CheckResult, Finding, NotRunReason } from './check.ts';
import type { Lang } from '../lib/lang.ts';
import { findUncovered } from './engine/coverage/find.ts';
import { readExceptions } from './read-exceptions.ts';
import { isInScope, type Scope } from './changed/scope.ts';
import { builtChecks, sourceChecks } from './registry.ts';
import type { CheckReport, CheckRun } from './report.ts';
import { sortFindings } from './sort-findings.ts';
import { toFinding } from './to-finding.ts';

export interface RunOptions {
  /** Ids of the sites to report on, in registry order. */
  sites: readonly string[];
  /** Ids of the checks to run; all when absent. */
  only?: readonly string[];
  lang: Lang;
  /** Report only what a change can affect; built pages are then not checked. */
  scope?: Scope;
}

/** Problems and the checks that ran, before wording. */
interface Gathered {
  problems: Problem[];
  runs: CheckRun[];
}

/** All checks: sources first, then every requested site that has been built. */
export async function runChecks(fleet: LoadedFleet, options: RunOptions): Promise<CheckReport> {
  const gathered = await gatherSources(fleet, options);
  for (const site of options.sites) {
    const context = options.scope ? 'changes-only' : await builtContext(fleet, site);
    const built = typeof context === 'string' ? unbuilt(site, context, options) : await gatherBuilt(context, options);
    for (const problem of built.problems) gathered.problems.push(problem);
    gathered.runs.push(...built.runs);
  }
  return report(fleet, gathered, options);
}

/** Findings of the checks that read sources, for the given sites. Never throws on bad content. */
export async function checkSources(
  fleet: LoadedFleet,
  sites: readonly string[],
  lang: Lang = 'zh',
  scope?: Scope,
): Promise<Finding[]> {
  const options = { sites, lang, ...(scope && { scope }) };
  return [...report(fleet, await gatherSources(fleet, options), options).findings];
}

const isSelected = (check: Check, { only }: RunOptions) => only === undefined || only.includes(check.id);

async function gatherSources(fleet: LoadedFleet, options: RunOptions): Promise<Gathered> {
  const gathered: Gathered = { problems: [], runs: [] };
  const { scope } = options;
  const isJudged = (file: string) => scope?.files.has(file) ?? true;
  for (const check of sourceChecks) {
    if (!isSelected(check, options)) gathered.runs.push(...notRun([check], '', 'not-selected').runs);
    else if (check.needsLibrary && !fleet.library) gathered.runs.push(...notRun([check], '', 'registry-broken').runs);
    else {
      const result = await check.run({ fleet, sites: options.sites, isJudged });
      // The invalid record is already reported; that its entries were not examined is not a second problem.
      if (result.seen === 0 && noneReadable(fleet, options))
        gathered.runs.push(...notRun([check], '', 'record-broken').runs);
      else add(gathered, check, '', result, scope === undefined);
    }
  }
  return gathered;
}

/** True if sites were requested and the record of each is invalid. */
const noneReadable = (fleet: LoadedFleet, { sites }: RunOptions) =>
  sites.length > 0 && !fleet.parsed.sites.some(({ id }) => sites.includes(id));

async function gatherBuilt(context: BuiltContext, options: RunOptions): Promise<Gathered> {
  const gathered: Gathered = { problems: [], runs: [] };
  const site = context.site.id;
  for (const check of builtChecks) {
    if (isSelected(check, options)) add(gathered, check, site, await check.run(context));
    else gathered.runs.push(...notRun([check], site, 'not-selected').runs);
  }
  return gathered;
}

/** @param complete whether it is a problem that nothing was examined; a change may concern no file of a check. */
function add(gathered: Gathered, check: Check, site: string, result: CheckResult, complete = true): void {
  const { problems, seen, notRun } = result;
  // One by one: a binary file may have more problems than a call can take arguments.
  for (const problem of problems) gathered.problems.push(problem);
  gathered.runs.push({ check: check.id, label: check.label, site, seen, ...(notRun && { notRun }) });
  if (complete) gathered.problems.push(...findUncovered(check, site, result));
}

function notRun(list: readonly Check[], site: string, reason: NotRunReason): Gathered {
  return { problems: [], runs: list.map(({ id, label }) => ({ check: id, label, site, seen: 0, notRun: reason })) };
}

function unbuilt(site: string, reason: NotRunReason, options: RunOptions): Gathered {
  const gathered: Gathered = { problems: [], runs: [] };
  for (const check of builtChecks)
    gathered.runs.push(...notRun([check], site, isSelected(check, options) ? reason : 'not-selected').runs);
  return gathered;
}

/** Input of the checks of built sites, or why they cannot run. */
async function builtContext(fleet: LoadedFleet, id: string): Promise<BuiltContext | NotRunReason> {
  const site = fleet.parsed.sites.find((each) => each.id === id);
  if (!site) return 'record-broken';
  const dist = distFolder(fleet.root, id);
  const manifest = await readManifest(dist);
  if (!manifest) return 'not-built';
  return { fleet, site, dist, manifest, cacheDir: path.join(siteCacheFolder(fleet.root, id), 'checks') };
}

function report(fleet: LoadedFleet, gathered: Gathered, options: RunOptions): CheckReport {
  const registered = new Set((fleet.parsed.fleet?.sites ?? []).map(({ id }) => id));
  const whole = [...registered].every((id) => options.sites.includes(id));
  // A folder of no registered site is reported whenever the whole fleet is checked.
  const wanted = ({ site }: Problem) => site === '' || options.sites.includes(site) || (whole && !registered.has(site));
  const { scope } = options;
  const isReported = (problem: Problem) => wanted(problem) && (!scope || isInScope(problem, scope));
  const ran = (check: string, site: string) =>
    options.sites.includes(site) &&
    (!scope || scope.wholeSites.has(site)) &&
    gathered.runs.some((run) => run.check === check && !run.notRun && (run.site === '' || run.site === site));

  const findings = gathered.problems.filter(isReported).map((problem) => toFinding(problem, options.lang));
  const { exceptions } = readExceptions(fleet);
  const applied = applyExceptions(sortFindings(findings), exceptions, fleet.clock, ran);
  const about = applied.problems.filter(isReported).map((problem) => toFinding(problem, options.lang));
  return {
    lang: options.lang,
    sites: options.sites.map((id) => ({
      id,
      name: fleet.parsed.sites.find((site) => site.id === id)?.record.standardName ?? id,
    })),
    findings: sortFindings([...applied.findings, ...about]),
    excepted: applied.excepted,
    runs: gathered.runs,
  };
}

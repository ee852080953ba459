/** Compares the working tree with the commit it branched off from, and gathers what a reviewer is shown. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { affectedBy } from '../../checks/changed/affected.ts';
import { authorsSince, type Changes, hasUncommitted, otherFilesSince } from '../../checks/changed/git-changes.ts';
import { runChecks } from '../../checks/run.ts';
import { findBrowser, HOW_TO_INSTALL } from '../../browser/launch.ts';
import { programDigest } from '../../build/program-digest.ts';
import { loadKnownFleet } from '../../lib/known-entries.ts';
import type { EntryChange, Review } from '../review.ts';
import { isEntry } from '../../checks/changed/changed-entries.ts';
import type { Comparison } from './comparison.ts';
import { entryChange } from './entry-change.ts';
import { type EntryPair, entryPairs } from './entry-pairs.ts';
import { changedFile } from './file-changes.ts';
import { loadComparison } from './load-comparison.ts';
import { isRecord, recordChanges } from './record-changes.ts';
import { readSignoffs } from './signoffs.ts';
import { unitPlace } from '../../../src/lib/signoff/units.ts';
import { takeScreenshots } from './screenshots.ts';
import { differingFiles, linkingPages, pageGroups } from './shown-pages.ts';

export interface ReviewOptions {
  root: string;
  /** Name of the commit compared with. */
  base: string;
  changes: Changes;
  now: string;
  screenshots: boolean;
  signal: AbortSignal;
}

export async function takeReview(options: ReviewOptions): Promise<Review> {
  const work = await mkdtemp(path.join(tmpdir(), 'lantai-review-'));
  try {
    return await gather(options, work);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function gather({ root, base, changes, now, screenshots, signal }: ReviewOptions, work: string): Promise<Review> {
  const program = await programDigest();
  const comparison = await loadComparison({ root, changes, now, signal, work, program });
  signal.throwIfAborted();
  const { after } = comparison;
  const checked = await loadKnownFleet(root, now, program);
  const scope = affectedBy(changes.files, checked);
  const sites = checked.parsed.fleet?.sites.map(({ id }) => id) ?? [];
  const { findings } = await runChecks(checked, { sites, scope, lang: 'zh' });

  const pairs = entryPairs(comparison);
  const own = new Set(pairs.flatMap((pair) => [pair.before, pair.after].flatMap((each) => each?.file ?? [])));
  const differing = differingFiles(comparison, own);
  const hasBrowser = !screenshots || findBrowser() !== null;
  const shots = await takeScreenshots(screenshots && hasBrowser ? pairs : [], comparison);
  const signoffs = await readSignoffs(root, base, now);
  const withSignoff = <T extends { file: string }>(change: T) => {
    const signoff = signoffs.states.get(change.file);
    return { ...change, ...(signoff && { signoff }) };
  };
  const linking = await linkingPages(
    differing,
    comparison,
    pairs.map((pair) => addressesOf(pair, comparison)),
  );
  const entries: EntryChange[] = [];
  for (const [at, pair] of pairs.entries()) {
    signal.throwIfAborted();
    const change = await entryChange(pair, comparison, findings);
    entries.push({
      ...withSignoff(change),
      shownOn: linking[at] ?? [],
      shots: shots.get(change.file) ?? [],
    });
  }
  const records = recordChanges(comparison, findings).map(withSignoff);
  const told = new Set([...entries, ...records].flatMap((each) => each.findings));
  const named = new Set(pairs.flatMap(({ files }) => files));
  const loose = changes.files
    .map((file) => file.path)
    .filter((file) => !isEntry(file) && !isRecord(file) && !named.has(file) && unitPlace(file) !== null);
  return {
    fleet: after.fleet.parsed.fleet?.name ?? '',
    base,
    now,
    authors: await authorsSince(root, changes.from),
    notes: [
      ...(changes.wider ? ['本地的历史不完整，找不到改动从哪里开始，别人同时做的改动也可能列在下面。'] : []),
      ...((await hasUncommitted(root)) ? ['这里包括还没有提交的改动。审核的应当是已经提交的内容。'] : []),
      ...(hasBrowser ? [] : [`没有截取网页的样子：这台电脑上没有找到浏览器。${HOW_TO_INSTALL.zh}。`]),
      ...(signoffs.problem === undefined ? [] : [`读不出审签记录，不知道谁审过：${signoffs.problem}`]),
    ],
    entries,
    records,
    files: await Promise.all(loose.map((file) => changedFile(file, comparison))),
    program: await otherFilesSince(root, changes.from),
    pages: await pageGroups(differing, comparison),
    findings: findings.filter((finding) => !told.has(finding)),
  };
}

/** Addresses of the page of an entry on both sides; the home page is linked from everywhere. */
const addressesOf = ({ before, after }: EntryPair, sides: Comparison): string[] =>
  [before && sides.before.pageOf(before.file)?.url, after && sides.after.pageOf(after.file)?.url].filter(
    (url) => url !== undefined && url !== '/',
  ) as string[];

/**
 * What time changes: every boundary in a fleet of its own, so that nothing else makes the site again at that minute.
 * A new boundary is one more row of `support/time-boundaries.ts`.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteFile } from '../src/lib/content/parse-fleet.ts';
import { distFolder } from '../scripts/lib/project.ts';
import { runInProcess } from './support/run-in-process.ts';
import { differing, siteAtMoments, type MadeSite, type SiteAtMoments } from './support/site-at-moments.ts';
import { tempFleet, type TempFleet } from './support/temp-fleet.ts';
import { boundaries, writeBoundaries, type Boundary } from './support/time-boundaries.ts';
import { boundaryRecords, clearFleet } from './support/boundary-fleet.ts';
import { treeDigest } from './support/tree-digest.ts';

const SITE = 'portal';
const DUE = '2026-03-04 00:00';
const [EARLIER, BEFORE, AFTER] = ['2026-03-03 12:00', '2026-03-03 23:59', '2026-03-04 00:01'];
const BOUNDARIES = boundaries(DUE.slice(0, 10));

/** What is read of a page: the text of its content with the names of its regions; of another file, all of it. */
function wordsOf(page: string, text: string | undefined): string {
  if (text === undefined || !page.endsWith('/')) return text ?? '';
  return text
    .slice(text.indexOf('<body'))
    .replace(/<[^>]*aria-label="([^"]*)"[^>]*>/g, '$1')
    .replace(/<[^>]*>/g, '');
}

/** Every look at every page, as "page: words", that finds its words. */
const seen = (site: MadeSite, looks: Boundary['until'] = []): string[] =>
  looks.flatMap(([page, words]) => (wordsOf(page, site.files[page]).includes(words) ? [`${page}: ${words}`] : []));
const all = (looks: Boundary['until'] = []) => looks.map(([page, words]) => `${page}: ${words}`);

describe('each boundary, alone', () => {
  let fleet: TempFleet;
  let records: Record<string, string>;
  let site: SiteAtMoments;
  beforeAll(async () => {
    fleet = await tempFleet();
    records = await boundaryRecords(fleet);
    await clearFleet(fleet, records);
    site = await siteAtMoments(fleet.root, SITE);
  });
  afterAll(() => fleet.dispose());

  it.each(BOUNDARIES)('$title', async (boundary) => {
    await clearFleet(fleet, records);
    await writeBoundaries(fleet, [boundary]);
    const { until, from, always = [], elsewhere } = boundary;

    // Made at noon, and left alone until the last minute of the day.
    const early = await site.madeAt(EARLIER);
    expect(await site.isUnchangedAt(early, BEFORE)).toBe(true);
    expect(await site.isUnchangedAt(early, DUE)).toBe(false);
    expect([seen(early, until), seen(early, from)]).toEqual([all(until), []]);

    // Made again at that minute and not after it.
    const due = await site.madeAt(DUE);
    expect([seen(due, until), seen(due, from)]).toEqual([[], all(from)]);
    expect(await site.isUnchangedAt(due, AFTER)).toBe(true);
    for (const page of always)
      expect([early.files, due.files], page).toEqual(
        Array(2).fill(expect.objectContaining({ [page]: expect.any(String) })),
      );

    // Without the memory of its clock the site would stay as it was, and nothing else would tell.
    expect(differing(early, due)).not.toEqual([]);
    expect(await site.isUnchangedAt({ ...early, result: { validity: {} } }, DUE)).toBe(elsewhere !== true);
  });
});

describe('all of them in builds', () => {
  let fleet: TempFleet;
  beforeAll(async () => {
    fleet = await tempFleet();
    // The entries of the boundaries have no records of reviews, which are demanded of those published since that day.
    await fleet.edit(siteFile(SITE), "reviewsRecordedSince: '2025-06-02'", "reviewsRecordedSince: '2026-12-31'");
    // The end of a waiver and of a former domain stops a build, whose site then stays as it is.
    await writeBoundaries(
      fleet,
      BOUNDARIES.filter(({ title }) => !/waiver ends|old host stops/.test(title)),
    );
  });
  afterAll(() => fleet.dispose());

  async function built(today: string, ...options: string[]) {
    const outcome = await runInProcess(
      ...['build', '--root', fleet.root, '--today', today, '--site', SITE, '--no-search', ...options],
    );
    if (outcome.code !== 0) throw new Error(outcome.stdout + outcome.stderr);
    return treeDigest(distFolder(fleet.root, SITE));
  }

  it('are as a build of everything makes them', { timeout: 600_000 }, async () => {
    const before = await built(BEFORE);
    const due = await built(DUE);
    expect(due).not.toEqual(before);
    expect(
      await readFile(path.join(distFolder(fleet.root, SITE), 'files/2025-03-02-short/index.html'), 'utf8'),
    ).toContain('现已失效');
    expect(await built(DUE, '--full')).toEqual(due);
  });
});

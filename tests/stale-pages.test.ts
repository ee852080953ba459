/**
 * No page is stale. In the fleet below everything that changes with time falls due at a minute of its own. From each
 * moment at which a build would build to the last minute before the next one, no page and no other file may change,
 * whatever moments are between.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadFleet } from '../scripts/lib/load-fleet.ts';
import { nextDay } from '../src/lib/calendar/clock.ts';
import { isWorkingDay } from '../src/lib/calendar/working-days.ts';
import { boundaryRecords, clearFleet } from './support/boundary-fleet.ts';
import { differing, siteAtMoments, type MadeSite, type SiteAtMoments } from './support/site-at-moments.ts';
import { tempFleet, type TempFleet } from './support/temp-fleet.ts';
import { boundaries, writeBoundaries } from './support/time-boundaries.ts';

const SITE = 'portal';
const FIRST = '2025-12-01 00:00';

/** Every row on a working day of its own, two from the next. */
const WORKING_DAYS = Array.from({ length: 366 }, (_, days) =>
  new Date(Date.parse(FIRST.slice(0, 10)) + (days + 1) * 86_400_000).toISOString().slice(0, 10),
).filter(isWorkingDay);
const dayOf = (index: number): string => WORKING_DAYS[index * 2] ?? '';
const rows = boundaries(dayOf(0)).map((_, index) => boundaries(dayOf(index))[index]!);
const dueDays = rows.map((_, index) => dayOf(index));
const LAST = `${dayOf(rows.length + 3)} 00:00`;

let fleet: TempFleet;
let site: SiteAtMoments;

beforeAll(async () => {
  fleet = await tempFleet();
  await clearFleet(fleet, await boundaryRecords(fleet));
  await writeBoundaries(fleet, rows);
  site = await siteAtMoments(fleet.root, SITE);
});
afterAll(() => fleet.dispose());

/** Moments named in sources, days with the day after them. */
async function namedMoments(): Promise<string[]> {
  const { files } = await loadFleet(fleet.root, FIRST);
  const texts = [...files.records, ...files.entries].map(({ bytes }) => new TextDecoder().decode(bytes));
  return texts.flatMap((text) =>
    [...text.matchAll(/\d{4}-\d\d-\d\d(?: \d\d:\d\d)?/g)].flatMap(([moment]) =>
      moment.length > 10 ? [moment] : [`${moment} 00:00`, `${nextDay(moment)} 00:00`],
    ),
  );
}

const minuteBefore = (moment: string): string =>
  new Date(Date.parse(`${moment.replace(' ', 'T')}:00Z`) - 60_000).toISOString().slice(0, 16).replace('T', ' ');

/** The first of the moments at which a build would not call the site unchanged. */
async function nextBuild(built: MadeSite, moments: readonly string[]): Promise<string> {
  for (const moment of moments) if (!(await site.isUnchangedAt(built, moment))) return moment;
  return LAST;
}

it('no page or file changes while a build would call the site unchanged', { timeout: 3_600_000 }, async () => {
  const named = await namedMoments();
  const builds: string[] = [];
  const stale: string[] = [];
  for (let now = FIRST; now < LAST;) {
    builds.push(now);
    const built = await site.madeAt(now);
    const later = [...named, built.result.validity.until ?? LAST]
      .filter((moment) => moment > now && moment < LAST)
      .sort();
    const next = await nextBuild(built, later);
    const last = minuteBefore(next);
    if (last > now)
      stale.push(...differing(built, await site.madeAt(last)).map((url) => `${url} from ${now} to ${last}`));
    now = next;
  }
  expect(stale).toEqual([]);
  // Every row falls due at a build of its own, and nearly every build is for one of them.
  expect(builds).toEqual(expect.arrayContaining(dueDays.map((day) => `${day} 00:00`)));
  expect(builds.length).toBeLessThan(rows.length * 2);
});

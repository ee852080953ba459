/**
 * What time changes: everything below falls due at the same minute, and the site is built the minute before and at it.
 * A new boundary is one more row of `support/time-boundaries.ts`.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { distFolder } from '../scripts/lib/project.ts';
import { runLantai } from './support/run-lantai.ts';
import { tempFleet, type TempFleet } from './support/temp-fleet.ts';
import { boundaries, writeBoundaries, type Boundary } from './support/time-boundaries.ts';

const BEFORE = '2025-12-31 23:59';
const DUE = '2026-01-01 00:00';
const BOUNDARIES = boundaries(DUE.slice(0, 10));

/** Text of the content of a page, with the names of its regions, or of another file; null where there is no page. */
type Online = (page: string) => Promise<string | null>;

let fleet: TempFleet;
beforeAll(async () => {
  fleet = await tempFleet();
  await writeBoundaries(fleet, BOUNDARIES);
});
afterAll(() => fleet.dispose());

const online: Online = async (page) => {
  const isPage = page.endsWith('/');
  const file = path.join(distFolder(fleet.root, 'portal'), page, isPage ? 'index.html' : '');
  if (!isPage) return readFile(file, 'utf8');
  const html = await readFile(file, 'utf8').catch(() => null);
  const main = html?.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return main?.replace(/<[^>]*aria-label="([^"]*)"[^>]*>/g, '$1').replace(/<[^>]*>/g, '') ?? null;
};

/** Every look at every page, as "page: words", that finds its words. */
async function seen(looks: Boundary['until'] = []): Promise<string[]> {
  const found = await Promise.all(
    looks.map(async ([page, words]) => ((await online(page))?.includes(words) ? [`${page}: ${words}`] : [])),
  );
  return found.flat();
}
const all = (looks: Boundary['until'] = []) => looks.map(([page, words]) => `${page}: ${words}`);

describe.each([
  { moment: 'the minute before', today: BEFORE, due: false },
  { moment: 'at the minute', today: DUE, due: true },
])('$moment', ({ today, due }) => {
  beforeAll(async () => {
    // Nothing is changed between the two builds but the time.
    const { code, stdout, stderr } = await runLantai(
      ...['build', '--root', fleet.root, '--today', today, '--site', 'portal', '--no-search'],
    );
    if (code !== 0) throw new Error(stdout + stderr);
  });

  it.each(BOUNDARIES)(`${due ? '' : 'not yet: '}$title`, async ({ until, from, always = [] }) => {
    expect(await seen(until)).toEqual(due ? [] : all(until));
    expect(await seen(from)).toEqual(due ? all(from) : []);
    for (const page of always) expect(await online(page), page).not.toBeNull();
  });
});

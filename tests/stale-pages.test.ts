/**
 * No page is stale. In the fleet below everything that changes with time falls due at a minute of its own. From each
 * moment at which a build would build to the last minute before the next one, no page and no other file may change,
 * whatever moments lie between. The pages are those of a preview: it makes them again in a second, a build in ten.
 */
import path from 'node:path';
import { dev } from 'astro';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { astroOptions } from '../scripts/build/astro-options.ts';
import { searchRecord } from '../scripts/build/search/search-record.ts';
import { siteDigest } from '../scripts/build/site-digest.ts';
import { fleetFrom, loadFleet } from '../scripts/lib/load-fleet.ts';
import { readFleetFiles } from '../scripts/lib/read-fleet.ts';
import { setBuildContext } from '../src/lib/build-context.ts';
import { holdsAt, nextDay, type Validity } from '../src/lib/library/clock.ts';
import { siteOutputs } from '../src/lib/outputs/site-outputs.ts';
import { sitePages } from '../src/lib/routes/site-pages.ts';
import { entryText } from './support/browser-entry.ts';
import { PROJECT } from './support/run-lantai.ts';
import { tempFleet, type TempFleet } from './support/temp-fleet.ts';
import { boundaries, writeBoundaries } from './support/time-boundaries.ts';

const SITE = 'portal';
const FIRST = '2025-12-01 00:00';
const PORT = 5140;
const PAGE_ROUTE = '/any-page';

/** Every row on a day of its own, two days from the next. */
const dayOf = (index: number): string =>
  new Date(Date.parse(FIRST.slice(0, 10)) + (index * 2 + 2) * 86_400_000).toISOString().slice(0, 10);
const rows = boundaries(FIRST.slice(0, 10)).map((_, index) => boundaries(dayOf(index))[index]!);
/** Days of the rows that write something; the others tell of what the fixture has. */
const dueDays = rows.flatMap(({ entries, record }, index) =>
  record || Object.keys(entries).length > 0 ? [dayOf(index)] : [],
);
const LAST = `${dayOf(rows.length + 3)} 00:00`;

let fleet: TempFleet;
let stop: () => Promise<void>;
let pageAt: (url: string) => Promise<string>;
let refresh: () => Promise<void> = () => Promise.resolve();

/** What no row can say in words: a letter whose limit passes, a notice that comes, an entry of another site. */
async function writeMore(): Promise<void> {
  const day = dayOf(rows.length);
  await fleet.write(
    'content/portal/letters/ly2025-0003.md',
    entryText(
      {
        id: 'portal-ly2025-0003',
        title: '网页上的电话错了',
        publishedAt: '2025-12-01 09:00',
        number: 'LY2025-0003',
        channel: '找错',
        content: '电话少了一位。',
        complexity: '简单',
        receivedAt: `${day} 09:00`,
        publishState: '待审核',
      },
      '正文。',
    ),
  );
  await fleet.write(
    'content/portal/notices/2025-12-01-dam.md',
    entryText(
      {
        id: 'portal-dam',
        title: '关于大坝检修的公告',
        publishedAt: '2025-12-01 09:00',
        subtype: '公告',
        placements: ['portal'],
        displayFrom: `${day} 10:17`,
        displayUntil: `${day} 11:23`,
      },
      '检修期间请勿靠近。',
    ),
  );
  const sluice = await fleet.read('content/dept/news/2025-03-03-sluice.md');
  await fleet.write(
    `content/dept/news/${day}-gate.md`,
    sluice
      .replace(/^id: .*$/m, 'id: dept-gate')
      .replace(/^title: .*$/m, 'title: 闸门换新')
      .replace(/^publishedAt: .*$/m, `publishedAt: '${day} 10:47'\nexpiresAt: '${day} 14:41'`),
  );
}

beforeAll(async () => {
  fleet = await tempFleet();
  await writeBoundaries(fleet, rows);
  await writeMore();
  const library = await useLibrary(FIRST);
  // Astro serves no pages where it takes the server for one of Vitest's own.
  vi.stubEnv('VITEST', undefined);
  const server = await dev({
    ...astroOptions(fleet.root, library.site(SITE), `${fleet.root}/preview`, PROJECT),
    integrations: [
      {
        name: 'moments',
        hooks: {
          'astro:config:setup': ({ injectRoute }) => {
            injectRoute({ pattern: PAGE_ROUTE, entrypoint: path.join(PROJECT, 'tests/support/pages/any-page.astro') });
          },
          'astro:server:setup': ({ refreshContent }) => {
            refresh = async () => refreshContent?.({ loaders: ['lantai-entries', 'lantai-site-assets'] });
          },
        },
      },
    ],
    server: { port: PORT },
  });
  pageAt = async (url) => {
    const answer = await fetch(`http://localhost:${server.address.port}${PAGE_ROUTE}/?url=${encodeURIComponent(url)}`);
    const text = await answer.text();
    if (answer.status !== 200) throw new Error(`${url}: ${answer.status} ${text}`);
    return text;
  };
  stop = () => server.stop();
});
afterAll(async () => {
  await stop();
  await fleet.dispose();
});

async function useLibrary(now: string) {
  const { library } = await fleetFrom(fleet.root, await readFleetFiles(fleet.root), now, { builds: SITE });
  if (!library) throw new Error('The registry is broken');
  setBuildContext({ root: fleet.root, library, site: SITE });
  return library;
}

/** Digest of the inputs, as the parent of a build takes it: from a library of its own. */
async function digestAt(now: string): Promise<string> {
  const loaded = await loadFleet(fleet.root, now);
  return loaded.library ? siteDigest(loaded, loaded.library, SITE, '', {}) : '';
}

interface Built {
  digest: string;
  validity: Validity;
  /** Everything the site consists of, by address. */
  files: Record<string, string>;
}

async function builtAt(now: string): Promise<Built> {
  const library = await useLibrary(now);
  await refresh();
  const files: Record<string, string> = {};
  for (const { url } of sitePages(library, SITE)) files[url] = await pageAt(url);
  for (const output of siteOutputs(library, SITE)) files[output.path] = output.text;
  const records = library.entries({ site: SITE }).map((entry) => searchRecord(library, entry));
  files['search records'] = JSON.stringify(records);
  return { digest: await digestAt(now), validity: library.clock.validity(), files };
}

const differing = (a: Built, b: Built): string[] =>
  [...new Set([...Object.keys(a.files), ...Object.keys(b.files)])].filter((url) => a.files[url] !== b.files[url]);

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
async function nextBuild(built: Built, moments: readonly string[]): Promise<string> {
  for (const moment of moments)
    if (!holdsAt(built.validity, moment) || (await digestAt(moment)) !== built.digest) return moment;
  return LAST;
}

it('no page or file changes while a build would call the site unchanged', { timeout: 3_600_000 }, async () => {
  const named = await namedMoments();
  const builds: string[] = [];
  const stale: string[] = [];
  for (let now = FIRST; now < LAST;) {
    builds.push(now);
    const built = await builtAt(now);
    const later = [...named, built.validity.until ?? LAST].filter((moment) => moment > now && moment < LAST).sort();
    const next = await nextBuild(built, later);
    const last = minuteBefore(next);
    if (last > now) stale.push(...differing(built, await builtAt(last)).map((url) => `${url} from ${now} to ${last}`));
    now = next;
  }
  expect(stale).toEqual([]);
  // Every row falls due at a build of its own, and nearly every build is for one of them.
  expect(builds).toEqual(expect.arrayContaining(dueDays.map((day) => `${day} 00:00`)));
  expect(builds.length).toBeLessThan(rows.length * 2);
});

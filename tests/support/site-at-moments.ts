/**
 * A site as a build at any moment would make it, in a second where a build takes ten: its pages are those of a preview
 * that is asked for each of them anew, and whether a build would make them at all is what a build decides itself.
 */
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { dev } from 'astro';
import { vi } from 'vitest';
import { astroOptions } from '../../scripts/build/astro-options.ts';
import { isUnchanged } from '../../scripts/build/build-state.ts';
import { searchRecord } from '../../scripts/build/search/search-record.ts';
import { siteDigest } from '../../scripts/build/site-digest.ts';
import { fleetFrom, loadFleet } from '../../scripts/lib/load-fleet.ts';
import { readFleetFiles } from '../../scripts/lib/read-fleet.ts';
import { setBuildContext } from '../../src/lib/build-context.ts';
import type { Validity } from '../../src/lib/calendar/clock.ts';
import type { Library } from '../../src/lib/queries/library.ts';
import { siteOutputs } from '../../src/lib/outputs/site-outputs.ts';
import { sitePages } from '../../src/lib/routes/site-pages.ts';
import { PROJECT } from './run-lantai.ts';

const PAGE_ROUTE = '/any-page';
/** Enough for a busy machine; a page that is really broken stays so. */
const MAX_ATTEMPTS = 60;

/** What a build leaves behind. */
export interface MadeSite {
  digest: string;
  result: { validity: Validity };
  /** Everything the site consists of, by address. */
  files: Record<string, string>;
}

export interface SiteAtMoments {
  /** Makes the site from the sources as they are now. */
  madeAt(now: string): Promise<MadeSite>;
  /** Whether a build at `now` would leave alone what an earlier one made. */
  isUnchangedAt(made: Pick<MadeSite, 'digest' | 'result'>, now: string): Promise<boolean>;
  stop(): Promise<void>;
}

export async function siteAtMoments(root: string, site: string, port: number): Promise<SiteAtMoments> {
  /** Digest of the inputs, as the parent of a build takes it: from a library of its own. */
  async function digestAt(now: string): Promise<string> {
    const loaded = await loadFleet(root, now);
    return loaded.library ? siteDigest(loaded, loaded.library, site, '', {}) : '';
  }
  const { pageAt, refresh, stop } = await pageServer(
    root,
    await useLibrary(root, site, '2000-01-01 00:00'),
    site,
    port,
  );
  return {
    async madeAt(now) {
      const library = await useLibrary(root, site, now);
      await refresh();
      const files: Record<string, string> = {};
      for (const { url } of sitePages(library, site)) files[url] = await pageAt(url);
      for (const output of siteOutputs(library, site)) files[output.path] = output.text;
      const records = library.entries({ site }).map((entry) => searchRecord(library, entry));
      files['search records'] = JSON.stringify(records);
      return { digest: await digestAt(now), result: { validity: library.clock.validity() }, files };
    },
    isUnchangedAt: async (made, now) => isUnchanged(made, await digestAt(now), now),
    stop,
  };
}

/** Addresses at which two states of a site differ. */
export const differing = (a: MadeSite, b: MadeSite): string[] =>
  [...new Set([...Object.keys(a.files), ...Object.keys(b.files)])].filter((url) => a.files[url] !== b.files[url]);

/** Puts the library of a moment in front of the pages, as the process of a site does. */
async function useLibrary(root: string, site: string, now: string): Promise<Library> {
  const { library } = await fleetFrom(root, await readFleetFiles(root), now, { builds: site });
  if (!library) throw new Error('The registry is broken');
  setBuildContext({ root, library, site });
  return library;
}

async function pageServer(root: string, library: Library, site: string, port: number) {
  let refresh: () => Promise<void> = () => Promise.resolve();
  // Astro serves no pages where it takes the server for one of Vitest's own.
  vi.stubEnv('VITEST', undefined);
  const server = await dev({
    ...astroOptions(root, library.site(site), `${root}/preview`, PROJECT),
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
    server: { port },
  });
  const pageAt = async (url: string): Promise<string> => {
    const address = `http://localhost:${server.address.port}${PAGE_ROUTE}/?url=${encodeURIComponent(url)}`;
    for (let attempt = 1; ; attempt++) {
      const answer = await fetch(address);
      const text = await answer.text();
      if (answer.status === 200) return text;
      if (attempt === MAX_ATTEMPTS) throw new Error(`${url}: ${answer.status} ${text}`);
      // Astro reads its content store again only some time after the store was written.
      await setTimeout(500);
    }
  };
  return { pageAt, refresh: () => refresh(), stop: () => server.stop() };
}

/**
 * A site as a build at any moment would make it, without what does not depend on the moment: its pages come from the
 * compiled templates, and whether a build would make them at all is what a build decides itself.
 */
import { compiledTemplates } from '../../scripts/build/compiled-templates.ts';
import { isUnchanged } from '../../scripts/build/build-state.ts';
import { programDigest } from '../../scripts/build/program-digest.ts';
import { searchRecord } from '../../scripts/build/search/search-record.ts';
import { siteDigest } from '../../scripts/build/site-digest.ts';
import { fleetFrom, loadFleet } from '../../scripts/lib/load-fleet.ts';
import { readFleetFiles } from '../../scripts/lib/read-fleet.ts';
import { openPageMaker } from '../../scripts/render/page-maker.ts';
import { setBuildContext } from '../../src/lib/build-context.ts';
import type { Validity } from '../../src/lib/calendar/clock.ts';
import type { Library } from '../../src/lib/queries/library.ts';
import { siteOutputs } from '../../src/lib/outputs/site-outputs.ts';
import { sitePages } from '../../src/lib/routes/site-pages.ts';

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
}

/** One for each process, like the page maker it uses. */
export async function siteAtMoments(root: string, site: string): Promise<SiteAtMoments> {
  /** Digest of the inputs, as the parent of a build takes it: from a library of its own. */
  async function digestAt(now: string): Promise<string> {
    const loaded = await loadFleet(root, now);
    return loaded.library ? siteDigest(loaded, loaded.library, site, '', {}) : '';
  }
  const templates = await compiledTemplates(await programDigest(), new AbortController().signal);
  const maker = await openPageMaker(templates, root);
  return {
    async madeAt(now) {
      const library = await useLibrary(root, site, now);
      const files: Record<string, string> = {};
      for (const page of sitePages(library, site)) files[page.url] = await maker.make(page.url, page);
      for (const output of siteOutputs(library, site)) files[output.path] = output.text;
      const records = library.entries({ site }).map((entry) => searchRecord(library, entry));
      files['search records'] = JSON.stringify(records);
      return { digest: await digestAt(now), result: { validity: library.clock.validity() }, files };
    },
    isUnchangedAt: async (made, now) => isUnchanged(made, await digestAt(now), now),
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

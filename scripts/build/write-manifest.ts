import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Library } from '../../src/lib/queries/library.ts';
import { pageFile } from '../../src/lib/routes/page-file.ts';
import { sitePages, templateOf } from '../../src/lib/routes/site-pages.ts';
import { siteFile } from '../../src/lib/content/parse-fleet.ts';
import { MANIFEST_FILE, type BuildManifest, type ManifestPage } from '../../src/lib/model/manifest.ts';

/** Pages read at a time. */
const BATCH = 64;

/**
 * Writes `build-manifest.json` for the pages in `outDir`. A planned page that was not written is an error in the
 * program.
 */
export async function writeManifest(
  library: Library,
  site: string,
  outDir: string,
  extra: readonly Omit<ManifestPage, 'sha256'>[],
): Promise<BuildManifest> {
  const plan = sitePages(library, site).map((page) => ({
    url: page.url,
    file: pageFile(page.url),
    source: page.kind === 'entry' ? page.entry.file : siteFile(site),
    template: templateOf(page),
  }));
  const planned = [...plan, ...extra].sort((a, b) => (a.url < b.url ? -1 : 1));
  const pages: ManifestPage[] = [];
  for (let at = 0; at < planned.length; at += BATCH) {
    const batch = planned.slice(at, at + BATCH).map(async (page) => {
      const bytes = await readFile(path.join(outDir, page.file));
      return { ...page, sha256: createHash('sha256').update(bytes).digest('hex') };
    });
    pages.push(...(await Promise.all(batch)));
  }
  const manifest: BuildManifest = { version: 1, site, pages };
  await writeFile(path.join(outDir, MANIFEST_FILE), `${JSON.stringify(manifest, null, 1)}\n`);
  return manifest;
}

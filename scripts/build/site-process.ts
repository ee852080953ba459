/** Builds one site. Runs as a process of its own, so that sites build in parallel and one failure stops only itself. */
import { rm } from 'node:fs/promises';
import { build } from 'astro';
import { setBuildContext } from '../../src/lib/build-context.ts';
import { pageFile } from '../../src/lib/routes/page-file.ts';
import { showsNoticeOnly } from '../../src/lib/library/site-standing.ts';
import { GALLERY_URL } from '../../src/lib/routes/site-pages.ts';
import { loadFleet } from '../lib/load-fleet.ts';
import { astroOptions } from './astro-options.ts';
import { prepareAstroRoot } from './astro-root.ts';
import { writeDerived } from './derived/index.ts';
import { putIntegrity } from './integrity.ts';
import { buildSearchIndex } from './search/index.ts';
import type { SiteJob, SiteMessage, SiteResult, Stage } from './site-job.ts';
import { writeManifest } from './write-manifest.ts';

async function buildSite(job: SiteJob, tell: (message: SiteMessage) => void): Promise<SiteResult> {
  const stages: SiteResult['stages'] = {};
  async function stage<T>(name: Stage, work: () => Promise<T>): Promise<T> {
    tell({ kind: 'stage', stage: name });
    const start = performance.now();
    const result = await work();
    stages[name] = Math.round(performance.now() - start);
    return result;
  }

  const library = await stage('load', async () => {
    const loaded = await loadFleet(job.root, job.now);
    if (!loaded.library) throw new Error('The registry could not be read');
    return loaded.library;
  });
  await rm(job.staging, { recursive: true, force: true });
  await stage('pages', async () => {
    setBuildContext({ root: job.root, library, site: job.site, gallery: job.gallery });
    const astroRoot = await prepareAstroRoot(job.root, job.site);
    await build(astroOptions(job.root, library.site(job.site), job.staging, astroRoot));
    await putIntegrity(job.staging);
  });
  await stage('derived', () => writeDerived({ library, siteId: job.site, outDir: job.staging, root: job.root }));
  if (job.search && !showsNoticeOnly(library.site(job.site)))
    await stage('search', () => buildSearchIndex({ library, siteId: job.site, outDir: job.staging }));
  const gallery = {
    url: GALLERY_URL,
    file: pageFile(GALLERY_URL),
    source: 'src/pages/gallery/[...view].astro',
    template: 'gallery',
  };
  const manifest = await stage('manifest', () =>
    writeManifest(library, job.site, job.staging, job.gallery ? [gallery] : []),
  );

  const skipped: SiteResult['skipped'] = {};
  for (const { reason } of library.skipped(job.site)) skipped[reason] = (skipped[reason] ?? 0) + 1;
  return {
    pages: manifest.pages.length,
    entries: library.entries({ site: job.site }).length,
    skipped,
    stages,
    peakMemory: process.resourceUsage().maxRSS * 1024,
  };
}

let finished = false;
// Without the parent nobody would publish the site.
process.once('disconnect', () => {
  if (!finished) process.exit(1);
});
process.once('message', (job: SiteJob) => {
  const tell = (message: SiteMessage) => void process.send?.(message);
  buildSite(job, tell)
    .then((result) => tell({ kind: 'done', result }))
    .catch((error: unknown) => {
      const failure = error instanceof Error ? error : new Error(String(error));
      tell({ kind: 'failed', message: failure.message.split('\n')[0] ?? '', detail: failure.stack ?? failure.message });
    })
    .finally(() => {
      finished = true;
      process.disconnect();
    });
});

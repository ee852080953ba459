/**
 * Builds one site. Runs as a process of its own, so that sites build in parallel and a failure affects only one site.
 */
import { rm } from 'node:fs/promises';
import { pageFile } from '../../src/lib/routes/page-file.ts';
import { showsNoticeOnly } from '../../src/lib/status/site-banner.ts';
import { GALLERY_URL } from '../../src/lib/routes/site-pages.ts';
import { fleetFrom } from '../lib/load-fleet.ts';
import { siteCacheFolder } from '../lib/project.ts';
import { renderSite } from '../render/render-site.ts';
import { cleanPublishedPictures } from './clean-pictures.ts';
import { writeDerived } from './derived/index.ts';
import { buildFailure } from './build-failure.ts';
import { openPictureCache } from './picture-cache.ts';
import { buildSearchIndex } from './search/index.ts';
import type { SiteJob, SiteMessage, SiteResult, Stage } from './site-job.ts';
import { writeSharedFrame } from './shared-frame.ts';
import { readSnapshot } from './source-snapshot.ts';
import { writeDigests } from './digest-list.ts';
import { writeLabel } from './tree-label.ts';
import { writeManifest } from './write-manifest.ts';

async function buildSite(job: SiteJob, send: (message: SiteMessage) => void): Promise<SiteResult> {
  const stages: SiteResult['stages'] = {};
  async function stage<T>(name: Stage, work: () => Promise<T>): Promise<T> {
    send({ kind: 'stage', stage: name });
    const start = performance.now();
    const result = await work();
    stages[name] = Math.round(performance.now() - start);
    return result;
  }

  const { library, algorithm } = await stage('load', async () => {
    const loaded = await fleetFrom(job.root, await readSnapshot(job.root), job.now, {
      builds: job.site,
      ...(job.unsigned === undefined ? {} : { unsigned: job.unsigned }),
    });
    if (!loaded.library || !loaded.parsed.fleet) throw new Error('The registry could not be read');
    return { library: loaded.library, algorithm: loaded.parsed.fleet.digestAlgorithm };
  });
  await rm(job.staging, { recursive: true, force: true });
  await stage('pages', async () => {
    const pictures = await openPictureCache(job.fleet, job.site);
    const { root, site, gallery, templates, staging: out } = job;
    await renderSite({ root, library, site, gallery, templates, out, pictureCache: pictures.folder });
    await pictures.prove(out, library.assets.values());
  });
  await stage('derived', async () => {
    await writeDerived({ library, siteId: job.site, outDir: job.staging, root: job.root });
    await cleanPublishedPictures(job.staging);
    const site = library.site(job.site);
    if (!showsNoticeOnly(site)) await writeSharedFrame(job.staging, site.origin);
  });
  if (job.search && !showsNoticeOnly(library.site(job.site)))
    await stage('search', () => buildSearchIndex({ library, siteId: job.site, outDir: job.staging }));
  const gallery = {
    url: GALLERY_URL,
    file: pageFile(GALLERY_URL),
    source: 'src/pages/gallery/[...view].astro',
    template: 'gallery',
  };
  const manifest = await stage('manifest', async () => {
    const written = await writeManifest(library, job.site, job.staging, job.gallery ? [gallery] : []);
    if (job.label) await writeLabel(job.staging, job.label);
    await writeDigests(job.staging, algorithm);
    return written;
  });

  const skipped: SiteResult['skipped'] = {};
  for (const { reason } of library.skipped(job.site)) skipped[reason] = (skipped[reason] ?? 0) + 1;
  return {
    pages: manifest.pages.length,
    entries: library.entries({ site: job.site }).length,
    skipped,
    validity: library.clock.validity(),
    stages,
    peakMemory: process.resourceUsage().maxRSS * 1024,
  };
}

let finished = false;
// Without the parent the site would not be published.
process.once('disconnect', () => {
  if (!finished) process.exit(1);
});
process.once('message', (job: SiteJob) => {
  const send = (message: SiteMessage) => void process.send?.(message);
  buildSite(job, send)
    .then((result) => send({ kind: 'done', result }))
    .catch(async (error: unknown) => {
      const failure = error instanceof Error ? error : new Error(String(error));
      const message = failure.message.split('\n')[0] ?? '';
      // A full disk can only be detected before the written files are removed.
      const trouble = await buildFailure(error, [siteCacheFolder(job.fleet, job.site), job.fleet]);
      send({
        kind: 'failed',
        message,
        detail: failure.stack ?? failure.message,
        ...(trouble ? { failure: trouble } : {}),
      });
    })
    .finally(() => {
      finished = true;
      process.disconnect();
    });
});

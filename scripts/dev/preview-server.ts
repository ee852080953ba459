/** Live preview of one site: Astro's own server, with a library that follows the files. */
import path from 'node:path';
import { dev, type AstroIntegration } from 'astro';
import { setBuildContext } from '../../src/lib/build-context.ts';
import { astroOptions } from '../build/astro-options.ts';
import { checkSources } from '../checks/run.ts';
import type { Finding } from '../checks/check.ts';
import { loadFleet, type LoadedFleet } from '../lib/load-fleet.ts';
import { PROJECT_ROOT, siteCacheFolder } from '../lib/project.ts';
import { brokenPages } from './broken-pages.ts';

export interface PreviewOptions {
  root: string;
  site: string;
  port: number;
  host: string;
  now: string;
  /** Called at the start and after every change, with what is wrong at that moment. */
  onRefresh(findings: readonly Finding[]): void;
}

/** Files saved together are read together. */
const SETTLE_MS = 80;

/** @returns the address of the server, and how to stop it. */
export async function startPreview(options: PreviewOptions): Promise<{ url: string; close(): Promise<void> }> {
  let sound: LoadedFleet | null = null;

  /** Reads everything again. While the site's own record is broken, the last sound library goes on serving. */
  async function refresh(): Promise<void> {
    const fleet = await loadFleet(options.root, options.now);
    const findings = await checkSources(fleet, [options.site]);
    if (fleet.library && fleet.parsed.sites.some(({ id }) => id === options.site)) sound = fleet;
    if (sound?.library) {
      setBuildContext({
        root: options.root,
        library: sound.library,
        site: options.site,
        gallery: true,
        broken: brokenPages(sound, options.site, findings),
      });
    }
    options.onRefresh(findings);
  }

  await refresh();
  const first = sound as LoadedFleet | null;
  if (!first?.library) throw new BrokenSiteError();
  const site = first.library.site(options.site);

  const follow: AstroIntegration = {
    name: 'lantai-preview',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        // Same shape as the page route, which leaves the addresses of broken pages to this one.
        injectRoute({ pattern: '[...broken]', entrypoint: path.join(PROJECT_ROOT, 'src/preview/broken.astro') });
      },
      'astro:server:setup': ({ server, refreshContent }) => {
        const folders = [path.join(options.root, 'content'), path.join(options.root, 'sites')];
        server.watcher.add(folders);
        let timer: NodeJS.Timeout | undefined;
        // One refresh at a time, in the order of the changes, so that an older state never overwrites a newer one.
        let queue = Promise.resolve();
        server.watcher.on('all', (_event, file) => {
          if (!folders.some((folder) => file.startsWith(folder))) return;
          clearTimeout(timer);
          timer = setTimeout(() => {
            queue = queue
              .then(refresh)
              .then(() => refreshContent?.({ loaders: ['lantai-entries', 'lantai-site-assets'] }))
              .then(() => {
                // Astro forgets its routes on this signal; changed front matter alone does not send it.
                for (const environment of Object.values(server.environments))
                  environment.hot.send('astro:content-changed', {});
                server.environments.client.hot.send({ type: 'full-reload' });
              })
              // A file caught half-written is read again at its next change.
              .catch((error: unknown) => server.config.logger.error(String(error)));
          }, SETTLE_MS);
        });
      },
    },
  };
  const base = astroOptions(
    options.root,
    site,
    path.join(siteCacheFolder(options.root, options.site), 'preview'),
    PROJECT_ROOT,
  );
  const server = await dev({ ...base, integrations: [follow], server: { port: options.port, host: options.host } });
  return { url: `http://${options.host}:${server.address.port}/`, close: () => server.stop() };
}

/** The site's record is so broken that there is nothing to preview yet. */
export class BrokenSiteError extends Error {}

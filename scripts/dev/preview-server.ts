/** Live preview of one site: Astro's development server with a library that is updated when files change. */
import path from 'node:path';
import { dev, type AstroInlineConfig, type AstroIntegration } from 'astro';
import type { RunnableDevEnvironment, ViteDevServer } from 'vite';
import { setBuildContext } from '../../src/lib/build-context.ts';
import { setPreviewState } from '../../src/preview/state.ts';
import type { Finding } from '../checks/check.ts';
import { PROJECT_ROOT } from '../lib/project.ts';
import { Collections } from '../render/collections.ts';
import { contentModules, provideCollections } from '../render/content-modules.ts';
import { astroOptions } from './astro-options.ts';
import { checkedContent } from './checked-content.ts';
import { followFiles } from './follow-files.ts';
import { PageLock } from './page-lock.ts';
import { posixPath } from './posix-path.ts';
import { PreviewPictures } from './preview-pictures.ts';
import { PreviewSource, type Moment } from './preview-source.ts';
import { createGate } from './request-gate.ts';
import { guardAstro, guardRequests } from './request-guard.ts';

export interface PreviewOptions {
  root: string;
  site: string;
  port: number;
  host: string;
  now: string;
  /** Called at the start and after every change, with the current findings. */
  onRefresh(findings: readonly Finding[]): void;
  /** Called if a change could not be read for a reason outside the content. The last state stays. */
  onFailure(error: unknown): void;
}

/** @returns the address of the server, and how to stop it. */
export async function startPreview(options: PreviewOptions): Promise<{ url: string; close(): Promise<void> }> {
  const { root, site } = options;
  const source = new PreviewSource(root, site, options.now);
  const { findings, moment: first } = await source.read();
  options.onRefresh(findings);
  if (!first) throw new BrokenSiteError();

  let moment = first;
  const servable = (file: string) => moment.library.assets.has(file) && !moment.refusedFiles.has(file);
  const pictures = new PreviewPictures(root, servable);
  const modules = {
    load: (file: string, importUrl: (url: string) => Promise<unknown>) => importUrl(posixPath(path.join(root, file))),
  };
  provideCollections(new Collections(root, pictures, modules));
  const lock = new PageLock();
  const show = (next: Moment) => {
    moment = next;
    setBuildContext({ root, library: next.library, site, gallery: true });
    setPreviewState(next.state);
    pictures.prune();
  };
  let stopFollowing = (): void => undefined;
  let beforeAstro = (): void => undefined;

  const follow: AstroIntegration = {
    name: 'lantai-preview',
    hooks: {
      'astro:config:setup': ({ addMiddleware, injectRoute }) => {
        addMiddleware({ entrypoint: path.join(PROJECT_ROOT, 'src/preview/middleware.ts'), order: 'pre' });
        injectRoute({ pattern: '/_preview', entrypoint: path.join(PROJECT_ROOT, 'src/preview/findings.ts') });
      },
      'astro:server:setup': ({ server }) => {
        const gate = createGate(root, server.config.cacheDir, servable);
        const guard = { root, servable, gate, enter: lock.enter };
        guardRequests(server.middlewares, guard);
        beforeAstro = () => guardAstro(server.middlewares, guard);
        // A page rendered just before a change may open its socket just after it.
        const { hot } = server.environments.client;
        hot.on('lantai:shown', ({ version }: { version?: string }, client) => {
          if (version !== String(moment.state.version)) client.send({ type: 'full-reload', path: '*' });
        });
        stopFollowing = followFiles(server.watcher, [path.join(root, 'content'), path.join(root, 'sites')], () =>
          refresh(server).catch(options.onFailure),
        );
      },
    },
  };

  /** Everything is read and checked first; then all pages switch to the new state at once. */
  async function refresh(server: ViteDevServer): Promise<void> {
    const reading = await source.read();
    const next = reading.moment;
    if (next) {
      await lock.change(async () => {
        show(next);
        await forgetContent(server, root);
      });
      server.environments.client.hot.send({ type: 'full-reload', path: '*' });
    }
    options.onRefresh(reading.findings);
  }

  const server = await dev(previewConfig(options, first, follow, checkedContent(root, servable)));
  beforeAstro();
  // Not earlier: Astro fills its own store at the start, and that must stay empty.
  show(first);
  const url = `http://${options.host}:${server.address.port}/`;
  // The first request loads the templates; doing it now saves the editor the wait.
  void fetch(url).catch(() => undefined);
  return {
    url,
    close() {
      stopFollowing();
      return server.stop();
    },
  };
}

function previewConfig(
  options: PreviewOptions,
  { library }: Moment,
  follow: AstroIntegration,
  content: ReturnType<typeof checkedContent>,
): AstroInlineConfig {
  const { root, site, port, host } = options;
  const base = astroOptions(root, library.site(site));
  return {
    ...base,
    integrations: [follow],
    server: { port, host },
    vite: {
      ...base.vite,
      plugins: [contentModules(), content, ...(base.vite?.plugins ?? [])],
      server: {
        ...base.vite?.server,
        // Pages of other origins must not read the preview.
        cors: false,
        watch: {
          followSymlinks: false,
          ignored: ['**/.cache/**', ...['dist', 'release'].map((folder) => path.join(root, folder, '**'))],
        },
      },
    },
  };
}

/** Invalidates what depends on the last state: routes and the modules of MDX entries. */
async function forgetContent(server: ViteDevServer, root: string): Promise<void> {
  for (const environment of Object.values(server.environments)) {
    if (!('runner' in environment)) continue;
    const { evaluatedModules, hmrClient } = (environment as RunnableDevEnvironment).runner;
    for (const module of environment.moduleGraph.idToModuleMap.values())
      if (module.file?.startsWith(`${root}/content/`)) environment.moduleGraph.invalidateModule(module);
    for (const module of evaluatedModules.idToModuleMap.values())
      if (module.file.startsWith(`${root}/content/`)) evaluatedModules.invalidateModule(module);
    // Astro clears its route cache on this event.
    await hmrClient?.notifyListeners('astro:content-changed', {});
  }
}

/** The site record is invalid, so there is nothing to preview yet. */
export class BrokenSiteError extends Error {}

import path from 'node:path';
import type { AstroInlineConfig } from 'astro';
import type { Plugin } from 'vite';
import type { Site } from '../../src/lib/model/site.ts';
import { PROJECT_ROOT, siteCacheFolder } from '../lib/project.ts';
import { outsideImports } from './outside-imports.ts';

/**
 * Astro options that differ between sites in a build or preview; the rest is in `astro.config.mjs`.
 *
 * @param astroRoot folder with `src/`: the project, or its copy for one build.
 * @param plugins of the bundler, before Astro's.
 */
export function astroOptions(
  root: string,
  site: Site,
  outDir: string,
  astroRoot: string,
  plugins: readonly Plugin[] = [],
): AstroInlineConfig {
  return {
    root: astroRoot,
    configFile: 'astro.config.mjs',
    site: site.origin,
    outDir,
    cacheDir: path.join(siteCacheFolder(root, site.id), 'astro'),
    publicDir: path.join(siteCacheFolder(root, site.id), 'public'),
    logLevel: 'error',
    vite: {
      plugins: [outsideImports(root), ...plugins],
      cacheDir: path.join(siteCacheFolder(root, site.id), 'vite'),
      server: { fs: { allow: [PROJECT_ROOT, root] } },
    },
  };
}

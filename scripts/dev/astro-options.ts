import path from 'node:path';
import type { AstroInlineConfig } from 'astro';
import type { Site } from '../../src/lib/model/site.ts';
import { PROJECT_ROOT, siteCacheFolder } from '../lib/project.ts';
import { outsideImports } from './outside-imports.ts';

/** Astro options of the preview of one site; the rest is in `astro.config.mjs`. */
export function astroOptions(root: string, site: Site): AstroInlineConfig {
  const folder = (name: string) => path.join(siteCacheFolder(root, site.id), name);
  return {
    root: PROJECT_ROOT,
    configFile: 'astro.config.mjs',
    site: site.origin,
    outDir: folder('preview'),
    cacheDir: folder('astro'),
    publicDir: folder('public'),
    logLevel: 'error',
    vite: {
      plugins: [outsideImports(root)],
      cacheDir: folder('vite'),
      server: { fs: { allow: [PROJECT_ROOT, root] } },
    },
  };
}

/** Compiles the templates into a program that makes pages, and the styles and scripts those load. */
import { cp, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { build, type AstroIntegration } from 'astro';
import { PROJECT_ROOT } from '../lib/project.ts';
import { contentModules } from './content-modules.ts';

/** The parts of an Astro project, except the dependencies, which it finds in a parent folder. */
export const ASTRO_PROJECT = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'schemas', 'src'];

/** Parts of the compiled templates, below their folder. */
export const COMPILED = { program: 'server/entry.mjs', assets: 'client' } as const;

/**
 * Writes the compiled templates to `folder`, which must be inside the project: they load its dependencies.
 *
 * Astro keeps generated modules in `.astro/` below its root and has no option for it, so it works on a copy of the
 * project: two compilations at the same time would read each other's modules.
 */
export async function compileTemplates(folder: string): Promise<void> {
  const work = `${folder}.work`;
  const root = path.join(work, 'project');
  try {
    await mkdir(root, { recursive: true });
    for (const name of ASTRO_PROJECT)
      await cp(path.join(PROJECT_ROOT, name), path.join(root, name), {
        recursive: true,
        filter: (file) => !file.endsWith('.test.ts'),
      });
    await build({
      root,
      configFile: 'astro.config.mjs',
      outDir: folder,
      cacheDir: path.join(work, 'astro'),
      publicDir: path.join(work, 'public'),
      logLevel: 'error',
      adapter: pageMaker(path.join(root, 'src/compiled.ts')),
      vite: { cacheDir: path.join(work, 'vite'), plugins: [contentModules()] },
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** An adapter whose server is a function that makes one page. */
function pageMaker(serverEntrypoint: string): AstroIntegration {
  const stable = 'stable' as const;
  return {
    name: 'lantai-page-maker',
    hooks: {
      'astro:config:done': ({ setAdapter }) =>
        setAdapter({
          name: 'lantai-page-maker',
          entrypointResolution: 'auto',
          serverEntrypoint,
          supportedAstroFeatures: { serverOutput: stable, sharpImageService: stable },
        }),
    },
  };
}

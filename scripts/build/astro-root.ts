import { cp, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { PROJECT_ROOT, siteCacheFolder } from '../lib/project.ts';

/** The parts of an Astro project, except the dependencies, which it finds in a parent folder. */
export const ASTRO_PROJECT = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'schemas', 'src'];

/**
 * A copy of the Astro project for one build. Astro keeps generated modules in `.astro/` below its root and has no
 * option for it, so two sites building at the same time in one root would read each other's pictures.
 */
export async function prepareAstroRoot(root: string, site: string): Promise<string> {
  const folder = path.join(siteCacheFolder(root, site), 'project');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const name of ASTRO_PROJECT) {
    await cp(path.join(PROJECT_ROOT, name), path.join(folder, name), {
      recursive: true,
      filter: (file) => !file.endsWith('.test.ts'),
    });
  }
  return folder;
}

/** Folders of this program, and of the fleet it works on. */
import { createHash } from 'node:crypto';
import path from 'node:path';

/** The folder with `package.json`: templates, schemas and dependencies live here. */
export const PROJECT_ROOT = path.resolve(import.meta.dirname, '../..');

/**
 * Folders of built sites below that of a fleet: what was built last from the working files, and what was released. They
 * are apart, so that a preview is never where a release is taken from.
 */
export type OutputName = 'dist' | 'release';

/** The folder of a built site. */
export const outputFolder = (root: string, output: OutputName, site: string) => path.join(root, output, site);
export const distFolder = (root: string, site: string) => outputFolder(root, 'dist', site);

/**
 * Folder for working files of a fleet. It is always inside the project, because the code that Astro writes there
 * has to find the project's dependencies, wherever the fleet itself may be.
 */
export function fleetCacheFolder(root: string): string {
  const fleet =
    root === PROJECT_ROOT ? 'fleet' : `fleet-${createHash('sha256').update(root).digest('hex').slice(0, 12)}`;
  return path.join(PROJECT_ROOT, '.cache', fleet);
}

/** Working files of one site. */
export const siteCacheFolder = (root: string, site: string) => path.join(fleetCacheFolder(root), site);

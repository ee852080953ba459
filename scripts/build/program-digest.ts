/**
 * Covers what in this program can change the bytes of a site: the project that Astro builds, the code of the process
 * that runs it, and the packages both use. Checks, importers and other commands are not part of it.
 *
 * The code is found by following imports from where the process begins, so that no list has to be kept.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { PROJECT_ROOT } from '../lib/project.ts';
import { ASTRO_PROJECT } from '../render/compile-templates.ts';

/** The modules that start the processes of a build, and the entry modules of those. */
const ENTRY_POINTS = [
  'scripts/build/compiled-templates.ts',
  'scripts/render/compile-process.ts',
  'scripts/build/run-site.ts',
  'scripts/build/site-process.ts',
];
const PACKAGES = 'package-lock.json';

/**
 * Every file of the program that can change the bytes of a site, in order.
 *
 * @param root folder of the program.
 */
export async function programFiles(root = PROJECT_ROOT): Promise<string[]> {
  const files = new Set([PACKAGES]);
  for (const each of ASTRO_PROJECT) for (const file of await filesBelow(root, each)) files.add(file);
  const open = [...ENTRY_POINTS];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    open.push(...importsOf(file, await readFile(path.join(root, file), 'utf8')));
  }
  return [...files].sort();
}

/** Digest of those files, and of the Node that runs them. */
export async function programDigest(root = PROJECT_ROOT): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const file of await programFiles(root)) hash.update(file).update(await readFile(path.join(root, file)));
  return hash.digest('hex');
}

async function filesBelow(root: string, item: string): Promise<string[]> {
  const items = await readdir(path.join(root, item), { withFileTypes: true, recursive: true }).catch(() => null);
  if (!items) return [item];
  return items
    .filter((each) => each.isFile() && !each.name.endsWith('.test.ts'))
    .map((each) => path.relative(root, path.join(each.parentPath, each.name)).replaceAll(path.sep, '/'));
}

/** A statement that loads a module of this program; type imports load nothing. */
const IMPORT = /^(?:import|export) (?!type )(?:[\w*{},\s]+ from )?'(\.[^']+)'|\bimport\('(\.[^']+)'\)/gm;

const importsOf = (file: string, source: string): string[] =>
  [...source.matchAll(IMPORT)].map(([, from, dynamic]) =>
    path.posix.join(path.posix.dirname(file), from ?? dynamic ?? ''),
  );

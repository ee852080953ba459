/**
 * The compiled templates of this program, kept from build to build: nothing of a site is in them. What is kept is
 * compared with the digests taken when it was written, so that a damaged copy is compiled again.
 */
import { fork } from 'node:child_process';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'astro/zod';
import { keep, readKept } from '../lib/kept-json.ts';
import { PROJECT_ROOT } from '../lib/project.ts';
import { systemFailure, type SystemFailure } from '../lib/system-failure.ts';
import type { CompileFailure } from '../render/compile-process.ts';
import { builtFiles, fileDifference } from './built-files.ts';
import { SiteBuildError } from './run-site.ts';

export const TEMPLATES_FOLDER = path.join(PROJECT_ROOT, '.cache', 'templates');
/** Compiled templates of other versions that are kept, so that two checkouts or branches do not replace each other's. */
const KEPT = 4;

const listSchema = z.record(z.string(), z.string());
/** Below the folder of one version: what was compiled, and the digests of its files. */
const PARTS = { compiled: 'compiled', list: 'files.json' } as const;

/**
 * @param program digest of what can change the pages of a site.
 * @returns folder of the compiled templates.
 */
export async function compiledTemplates(program: string, signal: AbortSignal): Promise<string> {
  const folder = path.join(TEMPLATES_FOLDER, program.slice(0, 16));
  const compiled = path.join(folder, PARTS.compiled);
  if (await isWhole(folder)) return compiled;
  // Builds of other fleets may compile the same at the same time: whoever is first is kept, and nobody sees half of it.
  const own = `${folder}.${process.pid}`;
  try {
    await rm(own, { recursive: true, force: true });
    await mkdir(own, { recursive: true });
    await compile(path.join(own, PARTS.compiled), signal);
    await keep(path.join(own, PARTS.list), await builtFiles(path.join(own, PARTS.compiled)));
    if (!(await isWhole(folder))) {
      await rm(folder, { recursive: true, force: true });
      await rename(own, folder).catch(async (error: unknown) => {
        if (!(await isWhole(folder))) throw error;
      });
    }
  } finally {
    await rm(own, { recursive: true, force: true });
  }
  await removeOld(path.basename(folder));
  return compiled;
}

async function isWhole(folder: string): Promise<boolean> {
  const files = await readKept(path.join(folder, PARTS.list), listSchema);
  if (files === null || Object.keys(files).length === 0) return false;
  return fileDifference(files, await builtFiles(path.join(folder, PARTS.compiled))) === null;
}

function compile(folder: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = fork(path.join(PROJECT_ROOT, 'scripts/render/compile-process.ts'), [folder], {
      // Astro resolves packages from its working directory.
      cwd: PROJECT_ROOT,
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      signal,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    });
    const output: Buffer[] = [];
    let failure: CompileFailure | undefined;
    child.stderr?.on('data', (chunk: Buffer) => output.push(chunk));
    child.on('message', (message: CompileFailure) => (failure = message));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) return resolve();
      const detail = failure?.detail ?? Buffer.concat(output).toString();
      const error = (cause?: SystemFailure) => new SiteBuildError('The templates could not be compiled', detail, cause);
      void systemFailure(failure, [TEMPLATES_FOLDER]).then((cause) => reject(error(cause ?? undefined)));
    });
  });
}

/** Removes all but the newest. What another process is writing has another name, and is not touched. */
async function removeOld(current: string): Promise<void> {
  const names = (await readdir(TEMPLATES_FOLDER)).filter((name) => /^[0-9a-f]{16}$/.test(name) && name !== current);
  const ages = await Promise.all(
    names.map(async (name) => ({ name, time: (await stat(path.join(TEMPLATES_FOLDER, name))).mtimeMs })),
  );
  for (const { name } of ages.sort((a, b) => b.time - a.time).slice(KEPT))
    await rm(path.join(TEMPLATES_FOLDER, name), { recursive: true, force: true });
}

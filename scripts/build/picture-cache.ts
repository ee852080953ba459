/**
 * Pictures are kept between builds, and one truncated by a full disk would be published permanently: kept pictures are
 * compared with their digests, and new ones are decoded.
 */
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { createHash } from 'node:crypto';
import { z } from 'astro/zod';
import { isPicture } from '../../src/lib/content/picture.ts';
import type { FileInfo } from '../../src/lib/model/file.ts';
import { keep, readKept } from '../lib/kept-json.ts';
import { siteCacheFolder } from '../lib/project.ts';
import { decodes } from '../pictures/decodes.ts';
import { fileDigest } from './copy-file.ts';

/** A picture of the finished site cannot be decoded. */
export class BrokenPictureError extends Error {
  /** Path below the built site. */
  readonly file: string;
  constructor(file: string) {
    super(`The picture ${file} is not complete`);
    this.file = file;
  }
}

export interface PictureCache {
  /** Pictures by name. */
  folder: string;
  /**
   * Decodes every picture of the built site that is not known to be complete, and records those that are.
   *
   * @param sources files that were checked before.
   * @throws {BrokenPictureError}
   */
  prove(built: string, sources: Iterable<FileInfo>): Promise<void>;
}

/** File name → SHA-256 of a picture that was decoded once. */
const provenSchema = z.record(z.string(), z.string());

/** Removes everything except pictures whose bytes an earlier build found complete. */
export async function openPictureCache(root: string, site: string): Promise<PictureCache> {
  const pictures = path.join(siteCacheFolder(root, site), 'pictures');
  const ledger = `${pictures}.json`;
  const proven = new Map(Object.entries((await readKept(ledger, provenSchema)) ?? {}));
  await removeAllBut(pictures, async (name) => {
    const sha256 = proven.get(name);
    return sha256 !== undefined && (await fileDigest(path.join(pictures, name)).catch(() => '')) === sha256;
  });

  return {
    folder: pictures,
    async prove(built, sources) {
      const whole = new Set([...proven.values(), ...[...sources].map(({ sha256 }) => sha256)]);
      for (const file of (await readdir(built, { recursive: true })).filter(isPicture).sort()) {
        const bytes = await readFile(path.join(built, file));
        const sha256 = createHash('sha256').update(bytes).digest('hex');
        if (whole.has(sha256)) continue;
        if (!(await decodes(bytes))) throw new BrokenPictureError(file);
        whole.add(sha256);
      }
      const kept: Record<string, string> = {};
      await removeAllBut(pictures, async (name) => {
        const sha256 = await fileDigest(path.join(pictures, name)).catch(() => '');
        if (!whole.has(sha256)) return false;
        kept[name] = sha256;
        return true;
      });
      await keep(ledger, kept);
    },
  };
}

/** Anything else in place of the folder is removed. */
async function removeAllBut(folder: string, stays: (name: string) => Promise<boolean>): Promise<void> {
  const names = await readdir(folder).catch(() => null);
  if (!names) await rm(folder, { recursive: true, force: true });
  for (const name of names ?? [])
    if (!(await stays(name))) await rm(path.join(folder, name), { recursive: true, force: true });
}

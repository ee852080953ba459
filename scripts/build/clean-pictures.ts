/** Removes metadata from all pictures and recordings that a site publishes. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { RASTER_EXTENSIONS } from '../../src/lib/content/picture.ts';
import { cleanPicture, isCleaned } from '../pictures/clean-picture.ts';
import { extensionOf } from '../checks/metadata/file-formats.ts';

/**
 * Cleans every picture of a finished site, whatever its origin: emitted by the bundler, copied as an attachment,
 * derived from another picture.
 *
 * @param folder of the built site.
 * @throws {Error} for a picture that cannot be cleaned; the source checks reject such files.
 */
export async function cleanPublishedPictures(folder: string): Promise<void> {
  for (const name of (await readdir(folder, { recursive: true })).sort()) {
    const extension = extensionOf(name);
    if (!isCleaned(extension)) continue;
    const file = path.join(folder, name);
    const bytes = await readFile(file);
    const cleaned = cleanedAs(bytes, extension);
    if (!cleaned) throw new Error(`${name}: the picture cannot be read, so its metadata could not be removed`);
    if (!cleaned.equals(bytes)) await writeFile(file, cleaned);
  }
}

/** If a picture cannot be encoded, Astro uses the source under the name planned for the other format. */
function cleanedAs(bytes: Uint8Array, extension: string): Buffer | null {
  for (const each of [extension, ...RASTER_EXTENSIONS]) {
    const cleaned = cleanPicture(bytes, each);
    if (cleaned) return cleaned;
  }
  return null;
}

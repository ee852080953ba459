/** Removes the metadata of a picture or recording: places, devices, names, times, thumbnails. */
import { cleanAvif } from './avif.ts';
import { cleanFilm } from './film.ts';
import { cleanGif } from './gif.ts';
import { cleanJpeg } from './jpeg.ts';
import { cleanPng } from './png.ts';
import { cleanSvg } from './svg.ts';
import { cleanWebp } from './webp.ts';

const CLEANERS: Readonly<Record<string, (bytes: Buffer) => Buffer | null>> = {
  jpg: cleanJpeg,
  jpeg: cleanJpeg,
  png: cleanPng,
  webp: cleanWebp,
  gif: cleanGif,
  avif: cleanAvif,
  svg: cleanSvg,
  mp4: cleanFilm,
  m4a: cleanFilm,
};

/** True for file types that can contain metadata and are cleaned before they are published. */
export const isCleaned = (extension: string): boolean => Object.hasOwn(CLEANERS, extension);

/**
 * The same picture or recording with nothing but what is needed to show it: pixels, colour profile, orientation,
 * animation. Nothing is encoded again, so equal bytes give equal bytes and no quality is lost.
 *
 * @param extension lower case, one that {@link isCleaned} accepts.
 * @returns null if the file is damaged.
 */
export function cleanPicture(bytes: Uint8Array, extension: string): Buffer | null {
  try {
    return CLEANERS[extension]?.(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)) ?? null;
  } catch (error) {
    // A read past the end of the bytes.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

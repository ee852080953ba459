import { getEntry } from 'astro:content';
import type { ImageMetadata } from 'astro';

/** A picture of the site being made as Astro knows it, by its path below the fleet; undefined for any other file. */
export const pictureAt = async (file: string): Promise<ImageMetadata | undefined> =>
  (await getEntry('pictures', file))?.data.image;

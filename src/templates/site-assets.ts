/** Pictures of the site itself, ready to be shown. */
import type { ImageMetadata } from 'astro';
import { currentSite } from '../lib/build-context.ts';
import { pictureAt } from './pictures.ts';
import type { ShownPicture } from '../components/SiteHeader/site-identity.ts';

/** The picture as Astro knows it; null for a file that is not among the site's assets (the metadata check reports it). */
export async function siteImage(file: string): Promise<ImageMetadata | null> {
  return (await pictureAt(`sites/${currentSite().id}/assets/${file}`)) ?? null;
}

/** The picture at its own size, under its hashed address. */
export async function siteAsset(file: string, alt: string): Promise<ShownPicture | null> {
  const image = await siteImage(file);
  return image && { src: image.src, width: image.width, height: image.height, alt };
}

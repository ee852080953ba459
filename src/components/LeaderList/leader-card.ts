import type { ImageMetadata } from 'astro';

/** A leader in a list. */
export interface LeaderCard {
  name: string;
  post: string;
  url: string;
  photo?: ImageMetadata;
}

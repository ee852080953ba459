import type { ImageMetadata } from 'astro';

/** The lead story of a home page. */
export interface LeadStory {
  title: string;
  /** Language of the title, where it is not that of the page. */
  lang?: string;
  url: string;
  /** `YYYY-MM-DD` */
  date: string;
  summary: string;
  picture: { src: ImageMetadata; alt: string } | null;
}

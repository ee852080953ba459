import type { ImageMetadata } from 'astro';
import type { EntryStatus } from '../../lib/types/status.ts';

/** A topic as lists show it. */
export interface TopicCard {
  name: string;
  url: string;
  description: string;
  picture: ImageMetadata | null;
  status?: EntryStatus | undefined;
  /** Day from which it is archived, `YYYY-MM-DD`. */
  archived?: string | undefined;
  /** Lead unit and period. */
  note?: string | undefined;
}

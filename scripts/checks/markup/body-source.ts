import type { SplitSource } from '../../../src/lib/content/front-matter.ts';

/** Where the body is written. */
export interface BodySource {
  site: string;
  file: string;
  source: Pick<SplitSource, 'body' | 'bodyLine' | 'bodyOffset'>;
}

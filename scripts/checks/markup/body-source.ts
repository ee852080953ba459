import type { SplitSource } from '../../../src/lib/content/front-matter.ts';

/** The file that contains the body. */
export interface BodySource {
  site: string;
  file: string;
  source: Pick<SplitSource, 'body' | 'bodyLine' | 'bodyOffset'>;
}

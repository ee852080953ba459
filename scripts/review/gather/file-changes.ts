import { isPicture } from '../../../src/lib/content/picture.ts';
import type { FileChange } from '../review.ts';
import type { Comparison } from './comparison.ts';

/** A changed file that is neither an entry nor a record. */
export async function changedFile(path: string, { before, after }: Comparison, title?: string): Promise<FileChange> {
  const [was, is] = [await before.version(path, isPicture(path)), await after.version(path, isPicture(path))];
  return { path, ...(title !== undefined && { title }), ...(was && { before: was }), ...(is && { after: is }) };
}

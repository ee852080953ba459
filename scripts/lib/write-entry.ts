import path from 'node:path';
import { createFile } from './write-file.ts';

/** Writes a file that must not exist yet. */
export async function writeNew(root: string, file: string, text: string): Promise<void> {
  await createFile(path.join(root, file), text);
}

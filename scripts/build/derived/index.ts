/** Writes the files of a site besides its pages: feeds, site maps, server files, attachments. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Library } from '../../../src/lib/queries/library.ts';
import { publishedFiles } from '../../../src/lib/outputs/attachments.ts';
import { siteOutputs } from '../../../src/lib/outputs/site-outputs.ts';
import { copyProven } from '../copy-file.ts';

export interface DerivedJob {
  library: Library;
  siteId: string;
  /** Folder of the built site. */
  outDir: string;
  /** Folder that holds `content/`. */
  root: string;
}

export async function writeDerived({ library, siteId, outDir, root }: DerivedJob): Promise<void> {
  for (const { path: file, text } of siteOutputs(library, siteId)) {
    const target = await place(outDir, file);
    await writeFile(target, text);
  }
  for (const { source, url } of publishedFiles(library, siteId)) {
    const from = path.join(root, source);
    await copyProven(from, path.join(outDir, url), library.assets.get(source)?.sha256 ?? '');
  }
}

async function place(outDir: string, file: string): Promise<string> {
  const target = path.join(outDir, file);
  await mkdir(path.dirname(target), { recursive: true });
  return target;
}

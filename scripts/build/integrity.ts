/** Adds `integrity` attributes to the pages after Astro has written them and the files they load. */
import { existsSync, readFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { addIntegrity, integrityOf } from '../../src/lib/markup/integrity.ts';

/** Pages rewritten at a time. */
const BATCH = 64;

/** @param root folder of the built site. */
export async function addIntegrityAttributes(root: string): Promise<void> {
  const lookup = fileIntegrity(root);
  const pages = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.html'));
  for (let at = 0; at < pages.length; at += BATCH) {
    await Promise.all(
      pages.slice(at, at + BATCH).map(async (page) => {
        const file = path.join(root, page);
        await writeFile(file, addIntegrity(await readFile(file, 'utf8'), lookup));
      }),
    );
  }
}

/** Each file is read once, however many pages load it. */
function fileIntegrity(root: string): (url: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (url) => {
    if (!known.has(url)) {
      const file = path.join(root, url);
      known.set(url, existsSync(file) ? integrityOf(readFileSync(file)) : undefined);
    }
    return known.get(url);
  };
}

/** One Pagefind index: records in, files of a shard out. */
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';

export interface PagefindRecord {
  url: string;
  /** Segmented into words and searchable. */
  content: string;
  /** Returned with a result. Pagefind searches it too, but does not segment Chinese in it. */
  meta: Record<string, string>;
}

/** Pagefind's own interface, written beside every index; Lantai has its own search page. */
const SHARD_FILES = /^(?:pagefind-entry\.json|pagefind\..+\.pf_meta|index|fragment)$/;
/** Pagefind's program, one copy for all shards. */
const PROGRAM_FILES = /^(?:pagefind\.js|pagefind-worker\.js|wasm\.unknown\.pagefind)$/;
/** Every fragment begins with these bytes after decompression. */
const SIGNATURE = 'pagefind_dcd';

/**
 * Indexes the records in the order given and writes the bundle to `folder`. The Pagefind service is a process of its
 * own; it ends with each index, so that memory never holds two.
 *
 * @returns Pagefind's id of each record, in the same order
 */
export async function writePagefindShard(records: readonly PagefindRecord[], folder: string): Promise<string[]> {
  await writeBundle(records, folder, SHARD_FILES);
  const ids = new Map<string, string>();
  const fragments = path.join(folder, 'fragment');
  for (const name of await readdir(fragments)) {
    const text = gunzipSync(await readFile(path.join(fragments, name))).toString('utf8');
    if (!text.startsWith(SIGNATURE)) throw new Error(`Pagefind wrote ${name} in an unknown format`);
    const { url } = JSON.parse(text.slice(SIGNATURE.length)) as { url: string };
    ids.set(url, name.replace(/\.pf_fragment$/, ''));
  }
  return records.map(({ url }) => {
    const id = ids.get(url);
    if (id === undefined) throw new Error(`Pagefind left out ${url}`);
    return id;
  });
}

/** Writes Pagefind's program and an empty index: shards are merged into it when they are needed. */
export async function writePagefindProgram(folder: string): Promise<void> {
  await writeBundle(
    [{ url: '/', content: 'lantai', meta: {} }],
    folder,
    new RegExp(`${SHARD_FILES.source}|${PROGRAM_FILES.source}`),
  );
}

async function writeBundle(records: readonly PagefindRecord[], folder: string, kept: RegExp): Promise<void> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'zh' });
    if (!index) throw new Error(errors.join('\n'));
    for (const { url, content, meta } of records) {
      const added = await index.addCustomRecord({ url, content, meta, language: 'zh' });
      if (added.errors.length > 0) throw new Error(`${url}: ${added.errors.join('\n')}`);
    }
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  } finally {
    await close();
  }
  for (const name of await readdir(folder))
    if (!kept.test(name)) await rm(path.join(folder, name), { recursive: true });
}

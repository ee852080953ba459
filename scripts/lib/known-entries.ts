/** Keeps what the front matter of every entry was read as from one run to the next, by the digest of the file. */
import { hash } from 'node:crypto';
import { z } from 'astro/zod';
import type { KnownText, KnownTexts } from '../../src/lib/content/known-texts.ts';
import { parseEntry } from '../../src/lib/content/parse-entry.ts';
import { parseFleet } from '../../src/lib/content/parse-fleet.ts';
import { folderOnDisk, type FleetFolder } from './fleet-folder.ts';
import { assembleFleet, type LoadedFleet } from './load-fleet.ts';
import { readFolder } from './read-fleet.ts';

const KEPT_AS = 'entry-texts.json';
const cacheSchema = z.strictObject({
  version: z.string(),
  /** Digest of the bytes → front matter, offset and line of the body. */
  texts: z.record(z.string(), z.tuple([z.unknown(), z.int().min(0), z.int().min(1)])),
});

/**
 * The same as `loadFleet`, several times as fast where the entries were read before.
 *
 * @param version changes with the code that reads entries.
 * @param folder where the files are read from, if not from the disk as they are.
 */
export async function loadKnownFleet(
  root: string,
  now: string,
  version: string,
  folder: FleetFolder = folderOnDisk(root),
): Promise<LoadedFleet> {
  const files = await readFolder(folder);
  const kept = await folder.readKept(KEPT_AS, cacheSchema);
  const before = new Map(kept?.version === version ? Object.entries(kept.texts) : []);
  const used = new Map<string, z.infer<typeof cacheSchema>['texts'][string]>();
  const known: KnownTexts = {
    find(bytes) {
      const key = hash('sha256', bytes);
      const text = before.get(key);
      if (!text) return undefined;
      used.set(key, text);
      const [data, bodyOffset, bodyLine] = text;
      return { data, bodyOffset, bodyLine };
    },
    remember(bytes, text) {
      if (isJson(text)) used.set(hash('sha256', bytes), [text.data, text.bodyOffset, text.bodyLine]);
    },
  };
  const parsed = parseFleet(files, (file, sites, columns) => parseEntry(file, sites, columns, known));
  if (used.size !== before.size || [...used.keys()].some((key) => !before.has(key)))
    await folder.keep(KEPT_AS, { version, texts: Object.fromEntries([...used].sort(([a], [b]) => (a < b ? -1 : 1))) });
  return assembleFleet(root, files, parsed, now, { folder });
}

/** YAML has numbers that JSON does not have. */
const isJson = ({ data }: KnownText): boolean => hasOnlyFiniteNumbers(data);

const hasOnlyFiniteNumbers = (value: unknown): boolean =>
  typeof value === 'number'
    ? Number.isFinite(value) && !Object.is(value, -0)
    : typeof value === 'object' && value !== null
      ? Object.values(value).every(hasOnlyFiniteNumbers)
      : typeof value !== 'bigint' && value !== undefined;

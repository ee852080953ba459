/** Texts that name what changed, and what the changed texts name. */
import { decodeText } from '../../../src/lib/content/decode-text.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import { isEntry, type ChangedEntry } from './changed-entries.ts';
import type { FileChange } from './git-changes.ts';

/** How other texts may name an entry. */
export const namesOf = ({ before, after }: ChangedEntry): string[] =>
  [before, after].flatMap((entry) => (entry ? [entry.id, `${entry.slug}.${entry.format}`, entry.url] : []));

/** How problems name an entry. */
export const wordsFor = ({ before, after }: ChangedEntry): string[] =>
  [before, after].flatMap((entry) => (entry ? [entry.id, entry.file, entry.url] : []));

export const nameOfAsset = ({ path }: FileChange): string[] =>
  isEntry(path) || path.endsWith('.yaml') ? [] : [path.slice(path.lastIndexOf('/') + 1)];

/** Files whose text has one of the names. */
export function addNaming(scope: Set<string>, names: readonly string[], { files }: LoadedFleet): void {
  if (names.length === 0) return;
  const wanted = [...new Set(names)].map((name) => Buffer.from(name));
  for (const { path, bytes } of [...files.entries, ...files.records]) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (!scope.has(path) && wanted.some((name) => text.includes(name))) scope.add(path);
  }
}

/** Characters of ids and file names. */
const NAME = /[\p{L}\p{N}_.-]+/gu;

/** Entries and files that the changed texts name, as they were and as they are. */
export function addNamed(scope: Set<string>, changes: readonly FileChange[], { files, parsed }: LoadedFleet): void {
  const now = new Map(files.entries.map(({ path, bytes }) => [path, bytes]));
  const bytes = changes.flatMap(({ path, before }) => [before, now.get(path)]).filter((each) => each !== undefined);
  const words = new Set(bytes.flatMap((each) => decodeText(each).text?.match(NAME) ?? []));
  if (words.size === 0) return;
  for (const { entry, file } of parsed.entries)
    if (entry && [entry.id, entry.slug, `${entry.slug}.${entry.format}`].some((name) => words.has(name)))
      scope.add(file);
  for (const path of files.assets.keys()) if (words.has(path.slice(path.lastIndexOf('/') + 1))) scope.add(path);
}

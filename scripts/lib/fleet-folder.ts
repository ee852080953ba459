/**
 * The folder of a fleet. All sources are read through it, so that a fleet may also be in memory:
 * the cases of the rules change one file of the same fleet a thousand times.
 */
import { createReadStream, type BigIntStats } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'astro/zod';
import { keep, readKept } from './kept-json.ts';
import { fleetCacheFolder } from './project.ts';

/** `other` is what is not read: links, pipes, devices. */
export type FileKind = 'folder' | 'file' | 'other';

/** Paths are relative to the fleet, with forward slashes. */
export interface FleetFolder {
  /** Null if there is nothing at the path. */
  kindOf(path: string): Promise<FileKind | null>;
  /** Entries of a folder, in no particular order. */
  list(folder: string): Promise<readonly { name: string; kind: FileKind }[]>;
  read(file: string): Promise<Uint8Array>;
  /** Equal for a file that was not written in between; null where that cannot be known. */
  stampOf(file: string): Promise<string | null>;
  /** The bytes in chunks, for files that may be larger than memory. */
  chunks(file: string): AsyncIterable<Uint8Array>;
  /** What {@link FleetFolder.keep} stored under the name in an earlier run; null if there is nothing usable. */
  readKept<S extends z.ZodType>(name: string, schema: S): Promise<z.infer<S> | null>;
  /** Stores a result for later runs, outside the sources; if it cannot be stored, the next run takes longer. */
  keep(name: string, value: unknown): Promise<void>;
}

interface FileType {
  isDirectory(): boolean;
  isFile(): boolean;
}
const kind = (type: FileType): FileKind => (type.isDirectory() ? 'folder' : type.isFile() ? 'file' : 'other');

/** Younger than this, a file may be written again without its times changing. */
const FRESH_MS = 100;

function stamp({ dev, ino, size, mtimeNs, ctimeNs, mtimeMs }: BigIntStats): string | null {
  return Date.now() - Number(mtimeMs) < FRESH_MS ? null : [dev, ino, size, mtimeNs, ctimeNs].join(' ');
}

/** Path on the disk for a result of the fleet at `root`. */
export const keptFile = (root: string, name: string) => path.join(fleetCacheFolder(root), name);

/** @param root absolute path of the folder that holds `sites/` and `content/`. */
export function folderOnDisk(root: string): FleetFolder {
  const at = (file: string) => path.join(root, file);
  return {
    kindOf: (file) => lstat(at(file)).then(kind, () => null),
    async list(folder) {
      const items = await readdir(at(folder), { withFileTypes: true });
      return items.map((item) => ({ name: item.name, kind: kind(item) }));
    },
    read: (file) => readFile(at(file)),
    stampOf: (file) => lstat(at(file), { bigint: true }).then(stamp, () => null),
    chunks: (file) => createReadStream(at(file)) as AsyncIterable<Buffer>,
    readKept: (name, schema) => readKept(keptFile(root, name), schema),
    async keep(name, value) {
      await keep(keptFile(root, name), value);
    },
  };
}

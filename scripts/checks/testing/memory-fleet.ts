/** A fleet held in memory: that of a fixture, with the files of one case changed. */
import type { z } from 'astro/zod';
import type { FileKind, FleetFolder } from '../../lib/fleet-folder.ts';
import type { FileChange } from '../changed/git-changes.ts';

/** Path → bytes, or null for a removed file. */
type Changed = ReadonlyMap<string, Uint8Array | null>;

/** Every file below `sites/` and `content/`, by path. */
export type FileBytes = ReadonlyMap<string, Uint8Array>;

export class MemoryFleet {
  readonly #changed = new Map<string, Uint8Array | null>();
  readonly #base: FileBytes;
  readonly folder: FleetFolder;

  /** @param kept results of earlier runs, by name; new results are added to it. */
  constructor(base: FileBytes, kept = new Map<string, unknown>()) {
    this.#base = base;
    this.folder = folderInMemory(base, this.#changed, kept);
  }

  /** The files that differ from the fixture, in path order. */
  changes(): FileChange[] {
    return [...this.#changed.keys()].sort().map((path) => {
      const before = this.#base.get(path);
      return { path, ...(before && { before }) };
    });
  }

  read(file: string): Promise<string> {
    const bytes = bytesOf(this.#base, this.#changed, file);
    return bytes ? Promise.resolve(new TextDecoder().decode(bytes)) : Promise.reject(missing(file));
  }

  write(file: string, text: string | Uint8Array): Promise<void> {
    this.#changed.set(file, typeof text === 'string' ? new TextEncoder().encode(text) : text);
    return Promise.resolve();
  }

  /** Replaces text that must exist, so that a test cannot pass because the fixture changed. */
  async edit(file: string, from: string, to: string): Promise<void> {
    const text = await this.read(file);
    if (!text.includes(from)) throw new Error(`${file} does not contain ${from}`);
    await this.write(file, text.replace(from, to));
  }

  /** A file, or a folder with everything in it. */
  remove(file: string): Promise<void> {
    const gone = pathsOf(this.#base, this.#changed).filter((path) => path === file || path.startsWith(`${file}/`));
    for (const path of gone) this.#changed.set(path, null);
    return gone.length > 0 ? Promise.resolve() : Promise.reject(missing(file));
  }
}

function folderInMemory(base: FileBytes, changed: Changed, kept: Map<string, unknown>): FleetFolder {
  const read = (file: string) => {
    const bytes = bytesOf(base, changed, file);
    return bytes ? Promise.resolve(bytes) : Promise.reject(missing(file));
  };
  return {
    stampOf: () => Promise.resolve(null),
    kindOf(path) {
      const isFolder = pathsOf(base, changed).some((file) => file.startsWith(`${path}/`));
      return Promise.resolve(bytesOf(base, changed, path) ? 'file' : isFolder ? 'folder' : null);
    },
    list(folder) {
      const items = new Map<string, FileKind>();
      for (const file of pathsOf(base, changed)) {
        if (!file.startsWith(`${folder}/`)) continue;
        const [name = '', ...below] = file.slice(folder.length + 1).split('/');
        items.set(name, below.length > 0 ? 'folder' : 'file');
      }
      return Promise.resolve([...items].map(([name, kind]) => ({ name, kind })));
    },
    read,
    async *chunks(file) {
      yield await read(file);
    },
    readKept<S extends z.ZodType>(name: string, schema: S) {
      const parsed = schema.safeParse(kept.get(name));
      return Promise.resolve(parsed.success ? parsed.data : null);
    },
    keep(name, value) {
      kept.set(name, value);
      return Promise.resolve();
    },
  };
}

const bytesOf = (base: FileBytes, changed: Changed, file: string): Uint8Array | null =>
  changed.get(file) ?? (changed.has(file) ? null : (base.get(file) ?? null));

/** Paths of all files. */
function pathsOf(base: FileBytes, changed: Changed): string[] {
  const untouched = [...base.keys()].filter((path) => !changed.has(path));
  return [...untouched, ...[...changed].flatMap(([path, bytes]) => (bytes ? [path] : []))];
}

const missing = (file: string) => Object.assign(new Error(`${file} is not there`), { code: 'ENOENT' });

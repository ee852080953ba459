import { parseEntry, type ParsedEntry } from '../../src/lib/content/parse-entry.ts';
import type { SourceFile } from '../../src/lib/model/file.ts';

interface Remembered {
  bytes: Uint8Array;
  parsed: ParsedEntry;
}

/**
 * Memoizes parsed entries, so that a save parses only what changed. Only the last state of a file is
 * kept. What an entry is depends on the columns too: when a record changes, everything is parsed again, from the bytes
 * in memory, which need not be decoded again.
 */
export class ParseMemo {
  #records: readonly SourceFile[] = [];
  #recordsChanged = false;
  #known = new Map<string, Remembered>();
  #next = new Map<string, Remembered>();

  /** Begins a pass over the whole fleet; files not used in it are dropped at the next one. */
  begin(records: readonly SourceFile[]): void {
    this.#recordsChanged = !sameFiles(records, this.#records);
    this.#known = this.#next;
    this.#records = records;
    this.#next = new Map();
  }

  readonly parse: typeof parseEntry = (file, sites, columns) => {
    const known = this.#known.get(file.path);
    const same = known && Buffer.compare(known.bytes, file.bytes) === 0 ? known : undefined;
    const bytes = same?.bytes ?? file.bytes;
    const reused = this.#recordsChanged ? undefined : same;
    const remembered = reused ?? { bytes, parsed: parseEntry({ path: file.path, bytes }, sites, columns) };
    this.#next.set(file.path, remembered);
    return remembered.parsed;
  };
}

/** True for the same bytes under the same paths, in the same order. */
const sameFiles = (some: readonly SourceFile[], others: readonly SourceFile[]) =>
  some.length === others.length &&
  some.every(({ path, bytes }, at) => path === others[at]?.path && Buffer.compare(bytes, others[at].bytes) === 0);

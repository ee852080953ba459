/** Files of a fleet that is read again and again: what was not written since is not read again. */
import type { FileInfo, SourceFile } from '../../src/lib/model/file.ts';
import type { FleetFolder } from './fleet-folder.ts';

/** What a file gave when it was read: an entry or a record, or else a file beside them. */
export interface FileRead {
  source?: SourceFile;
  info?: FileInfo;
  /** Bytes of a table that is small enough to be shown. */
  table?: Uint8Array;
}

interface Remembered {
  stamp: string;
  read: FileRead;
}

/** The same objects are given for the same files, so that whoever remembers an answer by its object has it at once. */
export class UnchangedFiles {
  #known = new Map<string, Remembered>();
  #next = new Map<string, Remembered>();

  /** Begins a reading of the whole fleet; files not asked for in the one before are forgotten. */
  begin(): void {
    this.#known = this.#next;
    this.#next = new Map();
  }

  /** @param read reads a file that is new or was written. */
  async take(
    folder: FleetFolder,
    path: string,
    read: (folder: FleetFolder, path: string) => Promise<FileRead>,
  ): Promise<FileRead> {
    // The stamp comes first: a file written while it is read has another one the next time.
    const stamp = await folder.stampOf(path);
    const known = this.#known.get(path);
    const result = stamp !== null && known?.stamp === stamp ? known.read : await read(folder, path);
    if (stamp !== null) this.#next.set(path, { stamp, read: result });
    return result;
  }
}

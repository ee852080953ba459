/** A ZIP container as programs unpack it: by its directory, every record of which must match the data. */
import { inflateRawSync } from 'node:zlib';
import { type Entry, fromBufferPromise, type LocalFileHeader } from 'yauzl';

/** Most files in one document; large workbooks have some thousands. */
const MAX_ENTRIES = 20_000;
/** Most bytes of one document once it is unpacked. */
const MOST_UNPACKED = 1024 ** 3;
/** Largest part that is inspected, in bytes once unpacked. */
const MAX_READ = 256 * 1024 ** 2;
/** Longest record that may follow the data of a file, with its checksum and sizes. */
const DATA_DESCRIPTOR = 24;
const DEFLATED = 8;

interface Place {
  start: number;
  entry: Entry;
}

export class Archive {
  /** Names of all files, in the order of the directory. */
  readonly names: readonly string[];
  readonly #bytes: Buffer;
  readonly #places: ReadonlyMap<string, Place>;

  constructor(bytes: Buffer, places: ReadonlyMap<string, Place>) {
    this.#bytes = bytes;
    this.#places = places;
    this.names = [...places.keys()];
  }

  /**
   * Bytes of a file; undefined if there is none of this name.
   *
   * @throws {Error} if it cannot be unpacked, or is larger than declared.
   */
  read(name: string): Buffer | undefined {
    const place = this.#places.get(name);
    if (!place) return undefined;
    const { start, entry } = place;
    const data = this.#bytes.subarray(start, start + entry.compressedSize);
    if (entry.compressionMethod !== DEFLATED) return data;
    return inflateRawSync(data, { maxOutputLength: Math.min(Math.max(entry.uncompressedSize, 1), MAX_READ) });
  }
}

export type ArchiveResult = { archive: Archive } | { refused: 'file-encrypted' | 'file-damaged'; part: string };

/** Opens a container. A container whose directory omits or contradicts its data is rejected. */
export async function openArchive(bytes: Buffer): Promise<ArchiveResult> {
  const places = new Map<string, Place>();
  /** Programs ignore letter case. */
  const taken = new Set<string>();
  const covered: [start: number, end: number][] = [];
  let unpacked = 0;
  try {
    const file = await fromBufferPromise(bytes, { lazyEntries: true, autoClose: false });
    for await (const entry of file.eachEntry() as AsyncIterable<Entry>) {
      const name = entry.fileName;
      if (entry.isEncrypted()) return { refused: 'file-encrypted', part: name };
      const header = await file.readLocalFileHeaderPromise(entry);
      unpacked += entry.uncompressedSize;
      const start = header.fileDataStart;
      const doubtful =
        !agrees(entry, header) ||
        taken.has(name.toLowerCase()) ||
        places.size >= MAX_ENTRIES ||
        unpacked > MOST_UNPACKED;
      if (doubtful || start + entry.compressedSize > bytes.length) return { refused: 'file-damaged', part: name };
      taken.add(name.toLowerCase());
      places.set(name, { start, entry });
      covered.push([entry.relativeOffsetOfLocalHeader, start + entry.compressedSize]);
    }
  } catch {
    return { refused: 'file-damaged', part: '' };
  }
  const gap = firstGap(covered, directoryStart(bytes));
  return gap ? { refused: 'file-damaged', part: '' } : { archive: new Archive(bytes, places) };
}

/** The record in front of the data names the same file, packed in the same way. */
function agrees(entry: Entry, header: LocalFileHeader): boolean {
  const known = [0, DEFLATED].includes(entry.compressionMethod) && header.compressionMethod === entry.compressionMethod;
  const name = (entry as Entry & { fileNameRaw: Buffer }).fileNameRaw;
  return known && header.fileName.equals(name) && (header.generalPurposeBitFlag & 1) === 0;
}

/** Gaps between files that could hold another file the directory does not list. */
function firstGap(covered: [start: number, end: number][], directory: number): boolean {
  let at = 0;
  for (const [start, end] of covered.sort(([a], [b]) => a - b)) {
    if (start < at || start - at > DATA_DESCRIPTOR) return true;
    at = end;
  }
  return directory < at || directory - at > DATA_DESCRIPTOR;
}

/** Offset of the directory as the record at the end gives it. */
function directoryStart(bytes: Buffer): number {
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  return end < 0 ? bytes.length : bytes.readUInt32LE(end + 16);
}

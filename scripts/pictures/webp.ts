import { orientationOf, orientationTiff } from './tiff-orientation.ts';

const IMAGE_CHUNKS = new Set(['VP8 ', 'VP8L', 'ALPH']);
const FILE_CHUNKS = new Set([...IMAGE_CHUNKS, 'ICCP', 'ANIM']);
/** Flags of the extended header for EXIF and XMP. */
const EXIF_FLAG = 0x08;
const XMP_FLAG = 0x04;
/** Bytes of a frame before its chunks: place, size and duration. */
const FRAME_HEADER = 16;

interface Chunk {
  name: string;
  data: Buffer;
}

/** The picture without XMP, unknown chunks and EXIF other than the orientation; null for a damaged WebP. */
export function cleanWebp(bytes: Buffer): Buffer | null {
  if (bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, 12) !== 'WEBP') return null;
  const chunks = read(bytes.subarray(12, Math.min(bytes.length, 8 + bytes.readUInt32LE(4))));
  if (!chunks) return null;
  const exif = chunks.find(({ name }) => name === 'EXIF');
  const tiff = exif ? orientationTiff(orientationOf(tiffOf(exif.data))) : null;
  const kept = chunks.flatMap(({ name, data }): Chunk[] => {
    if (name === 'VP8X') return [{ name, data: flagged(data, tiff !== null) }];
    if (name === 'ANMF') return [{ name, data: cleanFrame(data) }];
    return FILE_CHUNKS.has(name) ? [{ name, data }] : [];
  });
  // EXIF needs a flag in the extended header; a simple file has no such header, so browsers would ignore it.
  if (tiff && kept[0]?.name === 'VP8X') kept.push({ name: 'EXIF', data: tiff });
  const body = Buffer.concat([Buffer.from('WEBP'), ...kept.map(write)]);
  return write({ name: 'RIFF', data: body });
}

function read(bytes: Buffer): Chunk[] | null {
  const chunks: Chunk[] = [];
  for (let at = 0; at + 8 <= bytes.length;) {
    const end = at + 8 + bytes.readUInt32LE(at + 4);
    if (end > bytes.length) return null;
    chunks.push({ name: bytes.toString('latin1', at, at + 4), data: bytes.subarray(at + 8, end) });
    at = end + (end % 2 === at % 2 ? 0 : 1);
  }
  return chunks;
}

/** Chunks are padded to even lengths. */
function write({ name, data }: Chunk): Buffer {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32LE(data.length, 4);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}

/** Some programs put the EXIF prefix of JPEG before the TIFF block. */
const tiffOf = (data: Buffer) => (data.toString('latin1', 0, 4) === 'Exif' ? data.subarray(6) : data);

function flagged(header: Buffer, exif: boolean): Buffer {
  const copy = Buffer.from(header);
  copy[0] = ((copy[0] ?? 0) & ~(EXIF_FLAG | XMP_FLAG)) | (exif ? EXIF_FLAG : 0);
  return copy;
}

function cleanFrame(frame: Buffer): Buffer {
  const chunks = read(frame.subarray(FRAME_HEADER)) ?? [];
  return Buffer.concat([
    frame.subarray(0, FRAME_HEADER),
    ...chunks.filter(({ name }) => IMAGE_CHUNKS.has(name)).map(write),
  ]);
}

import { crc32 } from 'node:zlib';
import { orientationOf, orientationTiff } from './tiff-orientation.ts';

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
/** Pixels, transparency, colour, resolution and animation; texts, times and everything private are left out. */
const KEPT = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP mDCV mDCv cLLI cLLi sBIT bKGD hIST pHYs acTL fcTL fdAT'.split(' '),
);

/** The picture without texts, EXIF other than the orientation, and data after its end; null for a damaged PNG. */
export function cleanPng(bytes: Buffer): Buffer | null {
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return null;
  const kept: Buffer[] = [];
  let exif: Buffer | null = null;
  for (let at = SIGNATURE.length; at + 12 <= bytes.length;) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) return null;
    const name = bytes.toString('latin1', at + 4, at + 8);
    if (name === 'eXIf') exif ??= orientationTiff(orientationOf(bytes.subarray(at + 8, end - 4)));
    if (KEPT.has(name)) kept.push(bytes.subarray(at, end));
    if (name === 'IEND') {
      const [header, ...rest] = kept;
      return Buffer.concat([SIGNATURE, ...(header ? [header] : []), ...(exif ? [chunk('eXIf', exif)] : []), ...rest]);
    }
    at = end;
  }
  return null;
}

function chunk(name: string, data: Buffer): Buffer {
  const bytes = Buffer.alloc(12 + data.length);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(name, 4, 'latin1');
  data.copy(bytes, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, 8 + data.length)), 8 + data.length);
  return bytes;
}

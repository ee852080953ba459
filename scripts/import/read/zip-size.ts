/** The true size of an archive. Its own sizes may be false (zip bomb), so everything is unpacked once. */
import { inflateRawSync } from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const DEFLATED = 8;

/**
 * Bytes of all files of the archive together, unpacked one after another; stops once they are more than `limit`. What is
 * not a sound archive counts as far as it could be read: the reader of workbooks says what is wrong.
 */
export function inflatedSize(bytes: Uint8Array, limit: number): number {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = view.lastIndexOf(littleEndian(END_OF_DIRECTORY));
  if (end < 0 || end + 22 > view.length) return 0;
  let total = 0;
  let at = view.readUInt32LE(end + 16);
  while (total <= limit && at + 46 <= view.length && view.readUInt32LE(at) === DIRECTORY_ENTRY) {
    const method = view.readUInt16LE(at + 10);
    const packed = view.readUInt32LE(at + 20);
    const header = view.readUInt32LE(at + 42);
    if (header + 30 > view.length) break;
    const start = header + 30 + view.readUInt16LE(header + 26) + view.readUInt16LE(header + 28);
    const data = view.subarray(start, start + packed);
    total += method === DEFLATED ? inflated(data, limit - total) : data.length;
    at += 46 + view.readUInt16LE(at + 28) + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
  return total;
}

function inflated(data: Uint8Array, room: number): number {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, room) }).length;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? room + 1 : 0;
  }
}

const littleEndian = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

/** The one field of EXIF that a published picture keeps: its orientation. */

const TIFF_ORIENTATION = 0x0112;
const TYPE_SHORT = 3;
const UPRIGHT = 1;

/** Orientation 1 to 8 in a TIFF block as EXIF uses it; 1 (upright) if it has none that can be read. */
export function orientationOf(tiff: Buffer): number {
  const order = tiff.toString('latin1', 0, 2);
  if (tiff.length < 14 || (order !== 'II' && order !== 'MM')) return UPRIGHT;
  const short = (at: number) => (order === 'II' ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const directory = order === 'II' ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (directory + 2 > tiff.length) return UPRIGHT;
  for (let left = short(directory), at = directory + 2; left > 0 && at + 12 <= tiff.length; left--, at += 12) {
    if (short(at) !== TIFF_ORIENTATION || short(at + 2) !== TYPE_SHORT) continue;
    const value = short(at + 8);
    return value >= 1 && value <= 8 ? value : UPRIGHT;
  }
  return UPRIGHT;
}

/** A TIFF block that holds the orientation and nothing else; null for upright pictures, which need none. */
export function orientationTiff(orientation: number): Buffer | null {
  if (orientation === UPRIGHT) return null;
  const tiff = Buffer.alloc(26);
  tiff.write('MM\0*', 'latin1');
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(1, 8);
  tiff.writeUInt16BE(TIFF_ORIENTATION, 10);
  tiff.writeUInt16BE(TYPE_SHORT, 12);
  tiff.writeUInt32BE(1, 14);
  tiff.writeUInt16BE(orientation, 18);
  return tiff;
}

import { orientationOf, orientationTiff } from './tiff-orientation.ts';

const START = Buffer.from([0xff, 0xd8]);
const END = Buffer.from([0xff, 0xd9]);
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP14 = 0xee;
const COMMENT = 0xfe;
const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;
const EXIF = Buffer.from('Exif\0\0', 'latin1');
/** Length of a JFIF header without its thumbnail. */
const JFIF_LENGTH = 14;
/** Length of Adobe's segment with the colour transform. */
const ADOBE_LENGTH = 12;

/**
 * The picture without anything that is not picture: of the application segments only the JFIF header without thumbnail,
 * the colour profile, Adobe's colour transform and the orientation stay. What follows the end of the picture (further
 * pictures of a phone, films, archives) goes too. Coefficients are copied as they are.
 *
 * @returns null if the bytes are not a JPEG that can be parsed to its end.
 */
export function cleanJpeg(bytes: Buffer): Buffer | null {
  if (!bytes.subarray(0, 2).equals(START)) return null;
  let header: Buffer | null = null;
  let orientation = 1;
  const kept: Buffer[] = [];
  let at = 2;
  while (at < bytes.length) {
    if (bytes[at] !== 0xff) return null;
    while (bytes[at] === 0xff) at++;
    const marker = bytes[at++];
    if (marker === undefined) return null;
    if (marker === END_OF_IMAGE) return join(header, orientation, kept);
    if (at + 2 > bytes.length) return null;
    const length = bytes.readUInt16BE(at);
    if (length < 2 || at + length > bytes.length) return null;
    const body = bytes.subarray(at + 2, at + length);
    at += length;
    if (marker === APP0) header ??= jfif(body);
    else if (marker === APP1) orientation = orientation === 1 ? exifOrientation(body) : orientation;
    else if (marker === APP2 && !startsWith(body, 'ICC_PROFILE\0')) continue;
    else if (marker === APP14)
      kept.push(...(startsWith(body, 'Adobe') ? [segment(APP14, body.subarray(0, ADOBE_LENGTH))] : []));
    else if (marker === COMMENT || (marker > APP2 && marker <= 0xef)) continue;
    else kept.push(segment(marker, body));
    if (marker !== START_OF_SCAN) continue;
    const end = endOfScan(bytes, at);
    kept.push(bytes.subarray(at, end));
    at = end;
  }
  return null;
}

function join(header: Buffer | null, orientation: number, kept: readonly Buffer[]): Buffer {
  const tiff = orientationTiff(orientation);
  const exif = tiff ? [segment(APP1, Buffer.concat([EXIF, tiff]))] : [];
  return Buffer.concat([START, ...(header ? [segment(APP0, header)] : []), ...exif, ...kept, END]);
}

function segment(marker: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

const startsWith = (body: Buffer, text: string) => body.toString('latin1', 0, text.length) === text;

/** The JFIF header with its resolution, without the thumbnail that may follow it. */
function jfif(body: Buffer): Buffer | null {
  if (!startsWith(body, 'JFIF\0') || body.length < JFIF_LENGTH) return null;
  const header = Buffer.from(body.subarray(0, JFIF_LENGTH));
  header.fill(0, JFIF_LENGTH - 2);
  return header;
}

const exifOrientation = (body: Buffer) => (startsWith(body, 'Exif\0') ? orientationOf(body.subarray(EXIF.length)) : 1);

/** Offset of the marker that ends the entropy-coded data; stuffed zeros and restart markers belong to the data. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next === undefined) break;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}

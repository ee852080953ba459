import { cleanFilmHeader } from './avif.ts';
import { blank, boxesIn } from './boxes.ts';

/** What a film or recording consists of; private boxes of phones and cameras are none of it. */
const FILE_BOXES = new Set('ftyp moov mdat free skip wide sidx moof mfra styp emsg prft ssix pdin'.split(' '));

/**
 * An MP4 or M4A file with places, devices and names emptied in place: sound and pictures stay where they are.
 *
 * @returns null where the boxes cannot be followed.
 */
export function cleanFilm(source: Buffer): Buffer | null {
  const bytes = Buffer.from(source);
  const boxes = boxesIn(bytes, 0, bytes.length);
  if (!boxes) return null;
  for (const box of boxes) {
    if (!FILE_BOXES.has(box.type) || box.type === 'free') blank(bytes, box);
    else if (box.type === 'moov' && !cleanFilmHeader(bytes, box)) return null;
  }
  return bytes;
}

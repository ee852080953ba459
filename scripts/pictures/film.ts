import { filmDescriptions } from './film-header.ts';
import { blank, boxesIn, type Box } from './boxes.ts';

/** Standard boxes of a video or recording; private boxes of phones and cameras are not among them. */
const FILE_BOXES = new Set('ftyp moov mdat free skip wide sidx moof mfra styp emsg prft ssix pdin'.split(' '));

/**
 * An MP4 or M4A file with places, devices and names emptied in place: sound and pictures keep their offsets. A video
 * without them is returned as it is, since a copy takes as much memory again.
 *
 * @returns null if the boxes cannot be parsed.
 */
export function cleanFilm(source: Buffer): Buffer | null {
  const boxes = boxesIn(source, 0, source.length);
  if (!boxes) return null;
  const emptied: Box[] = boxes.filter(({ type }) => !FILE_BOXES.has(type) || type === 'free');
  for (const box of boxes.filter(({ type }) => type === 'moov')) {
    const descriptions = filmDescriptions(source, box);
    if (!descriptions) return null;
    emptied.push(...descriptions);
  }
  if (emptied.length === 0) return source;
  const bytes = Buffer.from(source);
  for (const box of emptied) blank(bytes, box);
  return bytes;
}

import { boxesIn, type Box } from './boxes.ts';

/** Boxes of a video's header that hold metadata. */
const DESCRIPTIONS = new Set(['udta', 'meta', 'uuid']);
/** Tracks are in the header; valid videos do not nest them. */
const MAX_NESTED = 4;

/** Metadata in the header and tracks of a video; null if the boxes cannot be parsed. */
export function filmDescriptions(bytes: Buffer, header: Box, depth = 0): Box[] | null {
  const boxes = boxesIn(bytes, header.body, header.end);
  if (!boxes || depth > MAX_NESTED) return null;
  const found: Box[] = [];
  for (const box of boxes) {
    if (DESCRIPTIONS.has(box.type)) found.push(box);
    if (box.type !== 'trak') continue;
    const inTrack = filmDescriptions(bytes, box, depth + 1);
    if (!inTrack) return null;
    found.push(...inTrack);
  }
  return found;
}

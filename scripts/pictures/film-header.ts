import { boxesIn, type Box } from './boxes.ts';

/** Boxes of a film's header that tell about it. */
const DESCRIPTIONS = new Set(['udta', 'meta', 'uuid']);
/** Tracks lie in the header; nothing that is a film nests them. */
const MOST_NESTED = 4;

/** What tells about the film in its header and its tracks; null where the boxes cannot be followed. */
export function filmDescriptions(bytes: Buffer, header: Box, depth = 0): Box[] | null {
  const boxes = boxesIn(bytes, header.body, header.end);
  if (!boxes || depth > MOST_NESTED) return null;
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

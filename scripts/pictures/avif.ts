import { blank, type Box, boxesIn } from './boxes.ts';
import { filmDescriptions } from './film-header.ts';

const FILE_BOXES = new Set(['ftyp', 'meta', 'mdat', 'moov', 'free']);
/** Kinds of items that are pictures or combine pictures; all others (EXIF, XMP) are metadata. */
const PICTURE_ITEMS = new Set(['av01', 'grid', 'iovl', 'iden', 'tmap']);
/** Readers skip items of a kind they do not know. */
const UNKNOWN_ITEM = 'free';
/** Bytes of version and flags with which some boxes begin. */
const FULL_BOX = 4;

/** Reads unsigned numbers one after another. */
class Reader {
  at: number;
  readonly #bytes: Buffer;
  constructor(bytes: Buffer, at: number) {
    this.#bytes = bytes;
    this.at = at;
  }
  /** @param size bytes of the number, 0 to 8. */
  number(size: number): number {
    const value = this.#bytes.subarray(this.at, this.at + size).reduce((sum, byte) => sum * 256 + byte, 0);
    this.at += size;
    return value;
  }
}

/**
 * The picture with EXIF, XMP and private boxes emptied in place. Its orientation is in its properties (`irot`,
 * `imir`), not in EXIF, and stays. Data after the last box is removed.
 *
 * @returns null if the boxes cannot be parsed.
 */
export function cleanAvif(source: Buffer): Buffer | null {
  const bytes = Buffer.from(source);
  const boxes = boxesIn(bytes, 0, bytes.length);
  if (!boxes) return null;
  for (const box of boxes) {
    if (!FILE_BOXES.has(box.type) || box.type === 'free') blank(bytes, box);
    else if (box.type === 'meta' && !cleanItems(bytes, box)) return null;
    else if (box.type === 'moov') {
      const descriptions = filmDescriptions(bytes, box);
      if (!descriptions) return null;
      for (const each of descriptions) blank(bytes, each);
    }
  }
  return bytes;
}

function cleanItems(bytes: Buffer, meta: Box): boolean {
  const boxes = boxesIn(bytes, meta.body + FULL_BOX, meta.end);
  if (!boxes) return false;
  const find = (type: string) => boxes.find((box) => box.type === type);
  for (const box of boxes) if (box.type === 'uuid' || box.type === 'udta') blank(bytes, box);
  const information = find('iinf');
  const locations = find('iloc');
  if (!information || !locations) return false;
  const types = itemTypes(bytes, information);
  if (!types) return false;
  const data = find('idat');
  for (const { id, inside, extents } of itemPlaces(bytes, locations)) {
    if (PICTURE_ITEMS.has(types.get(id) ?? '')) continue;
    for (const [offset, length] of extents) {
      const start = offset + (inside ? (data?.body ?? bytes.length) : 0);
      bytes.fill(0, start, Math.min(start + length, bytes.length));
    }
  }
  return true;
}

/** Types of the items; those that are not pictures are renamed, so that readers ignore them. */
function itemTypes(bytes: Buffer, box: Box): Map<number, string> | null {
  const entries = boxesIn(bytes, box.body + FULL_BOX + (bytes[box.body] === 0 ? 2 : 4), box.end);
  if (!entries) return null;
  return new Map(
    entries.map(({ body, end }) => {
      const wide = (bytes[body] ?? 0) >= 3;
      const reader = new Reader(bytes, body + FULL_BOX);
      const id = reader.number(wide ? 4 : 2);
      reader.number(2);
      const type = bytes.toString('latin1', reader.at, reader.at + 4);
      if (!PICTURE_ITEMS.has(type)) {
        bytes.write(UNKNOWN_ITEM, reader.at, 'latin1');
        bytes.fill(0, reader.at + UNKNOWN_ITEM.length, end);
      }
      return [id, type];
    }),
  );
}

interface ItemPlace {
  id: number;
  /** True if the offsets count from the item data box, false if they count from the start of the file. */
  inside: boolean;
  extents: [offset: number, length: number][];
}

function itemPlaces(bytes: Buffer, box: Box): ItemPlace[] {
  const version = bytes[box.body] ?? 0;
  const reader = new Reader(bytes, box.body + FULL_BOX);
  const sizes = reader.number(1);
  const more = reader.number(1);
  const wide = version === 2 ? 4 : 2;
  const count = reader.number(wide);
  const places: ItemPlace[] = [];
  for (let item = 0; item < count && reader.at < box.end; item++) {
    const id = reader.number(wide);
    const inside = version > 0 && (reader.number(2) & 0xf) === 1;
    reader.number(2);
    const base = reader.number(more >> 4);
    const extents: ItemPlace['extents'] = [];
    for (let left = reader.number(2); left > 0 && reader.at < box.end; left--) {
      if (version > 0) reader.number(more & 0xf);
      const offset = base + reader.number(sizes >> 4);
      extents.push([offset, reader.number(sizes & 0xf)]);
    }
    places.push({ id, inside, extents });
  }
  return places;
}

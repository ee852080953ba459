/** Boxes of the ISO base media file format (ISO/IEC 14496-12), which AVIF, MP4 and M4A are made of. */

export interface Box {
  type: string;
  /** Offset of the box in the file. */
  start: number;
  /** Offset of its content. */
  body: number;
  /** Offset after the box. */
  end: number;
}

/** The boxes between two offsets; null if their lengths do not fit. */
export function boxesIn(bytes: Buffer, from: number, to: number): Box[] | null {
  const boxes: Box[] = [];
  for (let at = from; at < to;) {
    if (at + 8 > to) return null;
    let length = bytes.readUInt32BE(at);
    let body = at + 8;
    if (length === 1) {
      if (at + 16 > to) return null;
      length = Number(bytes.readBigUInt64BE(at + 8));
      body += 8;
    }
    // Zero means: to the end.
    const end = length === 0 ? to : at + length;
    if (end < body || end > to) return null;
    boxes.push({ type: bytes.toString('latin1', at + 4, at + 8), start: at, body, end });
    at = end;
  }
  return boxes;
}

/** Turns a box into free space of the same length, so that no other offset in the file changes. */
export function blank(bytes: Buffer, { start, body, end }: Box): void {
  bytes.write('free', start + 4, 'latin1');
  bytes.fill(0, body, end);
}

/** The major brand of a file, for example `avif`; null if it does not begin with a file type box. */
export function majorBrand(bytes: Uint8Array): string | null {
  const text = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
  return text.slice(4, 8) === 'ftyp' && text.length === 12 ? text.slice(8, 12) : null;
}

const EXTENSION = 0x21;
const IMAGE = 0x2c;
const TRAILER = 0x3b;
const GRAPHIC_CONTROL = 0xf9;
const APPLICATION = 0xff;
/** Applications whose blocks belong to the picture: how often it repeats, and its colour profile. */
const KEPT_APPLICATIONS = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0', 'ICCRGBG1012']);

/** The picture without comments, texts, XMP and whatever follows its end; null for a damaged GIF. */
export function cleanGif(bytes: Buffer): Buffer | null {
  if (!/^GIF8[79]a$/.test(bytes.toString('latin1', 0, 6)) || bytes.length < 14) return null;
  let at = 13 + tableLength(bytes[10] ?? 0);
  const kept = [bytes.subarray(0, at)];
  while (at < bytes.length) {
    const start = at;
    if (bytes[at] === TRAILER) return Buffer.concat([...kept, Buffer.from([TRAILER])]);
    if (bytes[at] === EXTENSION) {
      const label = bytes[at + 1];
      const application = bytes.toString('latin1', at + 3, at + 14);
      at = endOfBlocks(bytes, at + 2);
      if (label === GRAPHIC_CONTROL || (label === APPLICATION && KEPT_APPLICATIONS.has(application)))
        kept.push(bytes.subarray(start, at));
    } else if (bytes[at] === IMAGE) {
      at = endOfBlocks(bytes, at + 11 + tableLength(bytes[at + 9] ?? 0));
      kept.push(bytes.subarray(start, at));
    } else return null;
  }
  return null;
}

/** Bytes of the colour table that the flags announce. */
const tableLength = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);

/** Offset after the sub-blocks that begin at `at`: each says its length, an empty one ends them. */
function endOfBlocks(bytes: Buffer, at: number): number {
  while (at < bytes.length && bytes[at] !== 0) at += 1 + (bytes[at] ?? 0);
  return at + 1;
}

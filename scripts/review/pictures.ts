/** Small copies of pictures, to be embedded in a page. */
import sharp from 'sharp';

export interface Picture {
  /** A `data:` address. */
  src: string;
  /** Size of the copy in pixels. */
  width: number;
  height: number;
  /** Size of the original, for example 1200×800. */
  original: string;
}

/** Longest side of a copy, in pixels. */
const LONGEST = 480;
/** Larger pictures are not decoded. */
const MAX_PIXELS = 100_000_000;

/** Undefined for bytes that cannot be read as a picture. A drawing becomes pixels, so that nothing in it can act. */
export async function smallPicture(bytes: Uint8Array): Promise<Picture | undefined> {
  try {
    const image = sharp(bytes, { limitInputPixels: MAX_PIXELS }).rotate();
    const { width, height } = await image.metadata();
    const { data, info } = await image
      .resize({ width: LONGEST, height: LONGEST, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .webp({ quality: 72 })
      .toBuffer({ resolveWithObject: true });
    return { src: dataUri('webp', data), width: info.width, height: info.height, original: `${width}×${height}` };
  } catch {
    return undefined;
  }
}

export const dataUri = (format: string, bytes: Buffer): string =>
  `data:image/${format};base64,${bytes.toString('base64')}`;

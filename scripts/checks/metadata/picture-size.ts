/** How large a picture is, and whether it opens whole. */
import sharp from 'sharp';

/** Largest picture, in pixels over all its frames; decoding takes four bytes for each. */
export const MAX_PIXELS = 40_000_000;

/** Version of the decoder, on which verdicts depend. */
export const DECODER_VERSION = sharp.versions.sharp ?? '';

/** Width, height and frames from the header alone: a small file can unfold to gigabytes. Null where it cannot be read. */
export async function pictureSize(
  bytes: Uint8Array,
): Promise<{ width: number; height: number; frames: number } | null> {
  try {
    const { width, height, pages = 1 } = await sharp(bytes, { limitInputPixels: false }).metadata();
    return { width, height, frames: pages };
  } catch {
    return null;
  }
}

/** True when every row can be decoded. Scaling reads the picture in strips, so that it never lies in memory whole. */
export async function decodes(bytes: Uint8Array): Promise<boolean> {
  try {
    await sharp(bytes, { failOn: 'error', limitInputPixels: MAX_PIXELS })
      .resize(8, 8, { fit: 'fill', fastShrinkOnLoad: false })
      .raw()
      .toBuffer();
    return true;
  } catch {
    return false;
  }
}

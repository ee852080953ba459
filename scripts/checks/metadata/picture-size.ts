/** Dimensions of a picture. */
import sharp from 'sharp';

/** Version of the decoder, on which results depend. */
export const DECODER_VERSION = sharp.versions.sharp ?? '';

/** Width, height and frames from the header alone: a small file can decode to gigabytes. Null if it cannot be read. */
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

import sharp from 'sharp';

/** Largest picture, in pixels over all its frames; decoding takes four bytes for each. */
export const MAX_PIXELS = 40_000_000;

/**
 * True if every row of every frame can be decoded. Scaling reads the picture in strips, so that it is never in
 * memory whole. A picture with more than {@link MAX_PIXELS} pixels counts as undecodable.
 */
export async function decodes(bytes: Uint8Array): Promise<boolean> {
  try {
    await sharp(bytes, { failOn: 'error', animated: true, limitInputPixels: MAX_PIXELS })
      .resize(8, 8, { fit: 'fill', fastShrinkOnLoad: false })
      .raw()
      .toBuffer();
    return true;
  } catch {
    return false;
  }
}

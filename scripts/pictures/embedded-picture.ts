import { cleanGif } from './gif.ts';
import { cleanJpeg } from './jpeg.ts';
import { cleanPng } from './png.ts';
import { cleanWebp } from './webp.ts';

const CLEANERS = { jpeg: cleanJpeg, jpg: cleanJpeg, png: cleanPng, webp: cleanWebp, gif: cleanGif } as const;
const DATA_ADDRESS = /^\s*data:image\/(jpeg|jpg|png|webp|gif);base64,([A-Za-z0-9+/=\s]+)$/;

/**
 * The address of a picture written out within an SVG, with the picture cleaned; null for any other address and for a
 * picture that is not what its address says.
 */
export function embeddedPicture(address: string): string | null {
  const [, kind, data = ''] = DATA_ADDRESS.exec(address) ?? [];
  if (kind === undefined) return null;
  const cleaned = clean(Buffer.from(data, 'base64'), kind as keyof typeof CLEANERS);
  return cleaned && `data:image/${kind};base64,${cleaned.toString('base64')}`;
}

function clean(bytes: Buffer, kind: keyof typeof CLEANERS): Buffer | null {
  try {
    return CLEANERS[kind](bytes);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Judges the content of one picture or attachment. The verdict depends on nothing but its bytes and extension. */
import sharp from 'sharp';
import { FILE_FORMATS } from './file-formats.ts';
import { hasUsableRoot, svgFaults } from './svg-faults.ts';

/** One thing wrong with a file: second half of a rule id and where. */
export interface FileFault {
  rule: string;
  line: number;
  column: number;
  value: string;
  params?: Record<string, string | number>;
}

/** Largest picture, in pixels over all its frames; decoding takes four bytes for each. */
export const MAX_PIXELS = 40_000_000;

/** Raise when a verdict could come out differently for the same bytes. */
export const VERDICT_VERSION = `2 sharp ${sharp.versions.sharp ?? ''}`;

export async function fileFaults(bytes: Uint8Array, extension: string): Promise<FileFault[]> {
  const format = FILE_FORMATS[extension];
  if (!format) return [];
  const whole = (rule: string, value: string, params = {}): FileFault[] => [
    { rule, line: 1, column: 1, value, params },
  ];
  if (bytes.length === 0) return whole('file-empty', '');
  if (!format.matches(bytes)) return whole('file-content', extension);
  if (format.kind === 'svg') {
    const text = new TextDecoder().decode(bytes);
    const faults = svgFaults(text).map((fault) => ({ rule: 'svg-unsafe', ...fault }));
    if (faults.length > 0) return faults;
    if (!hasUsableRoot(text)) return whole('svg-root', '');
    return (await pictureSize(bytes)) ? [] : whole('picture-corrupt', '');
  }
  if (format.kind !== 'picture') return [];
  const size = await pictureSize(bytes);
  if (!size) return whole('picture-corrupt', '');
  const { width, height, frames } = size;
  if (width * height * frames > MAX_PIXELS) {
    const value = frames > 1 ? `${width} × ${height} × ${frames}` : `${width} × ${height}`;
    return whole('picture-pixels', value, { limit: MAX_PIXELS / 1_000_000 });
  }
  return (await decodes(bytes)) ? [] : whole('picture-corrupt', '');
}

/** Width, height and frames from the header alone: a small file can unfold to gigabytes. Null where it cannot be read. */
async function pictureSize(bytes: Uint8Array): Promise<{ width: number; height: number; frames: number } | null> {
  try {
    const { width, height, pages = 1 } = await sharp(bytes, { limitInputPixels: false }).metadata();
    return { width, height, frames: pages };
  } catch {
    return null;
  }
}

/** True when every row can be decoded. Scaling reads the picture in strips, so that it never lies in memory whole. */
async function decodes(bytes: Uint8Array): Promise<boolean> {
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

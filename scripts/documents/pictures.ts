/** Pictures of documents: those of formats that pages can show. */

/** First bytes of the formats, in Latin-1. */
const FORMATS: readonly (readonly [start: RegExp, extension: string])[] = [
  [/^\u0089PNG\r\n\u001A\n/, 'png'],
  [/^\u00FF\u00D8\u00FF/, 'jpg'],
  [/^GIF8[79]a/, 'gif'],
  [/^RIFF[^]{4}WEBP/, 'webp'],
];

/** Extension by the bytes, whatever the document says; null for a format no browser shows (EMF, WMF, BMP, TIFF …). */
export const pictureExtension = (bytes: Uint8Array): string | null => {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  return FORMATS.find(([start]) => start.test(head))?.[1] ?? null;
};

/** Descriptions that programs make up. */
const MADE_UP = /自动生成|automatically generated|^(?:图片|图像|picture|image|graphic|图形)[\s_\-()（）\d]*$/i;

/** The description an author wrote; empty if there is none. */
export const writtenAlt = (alt: string): string => {
  const text = alt.replace(/\s+/g, ' ').trim();
  return MADE_UP.test(text) || /\.(?:jpe?g|png|gif|webp|bmp|emf|wmf|tiff?)$/i.test(text) ? '' : text;
};

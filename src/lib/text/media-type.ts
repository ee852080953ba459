/** Media types by file extension: the one table for `serve`, the nginx include, `_headers` and the feeds. */

/** By extension; all other files are unknown binaries, which browsers download and never open. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '7z': 'application/x-7z-compressed',
  avif: 'image/avif',
  bmp: 'image/bmp',
  css: 'text/css',
  csv: 'text/csv',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  dps: 'application/vnd.ms-powerpoint',
  et: 'application/vnd.ms-excel',
  gif: 'image/gif',
  html: 'text/html',
  ico: 'image/x-icon',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  jsonld: 'application/ld+json',
  m4a: 'audio/mp4',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  odp: 'application/vnd.oasis.opendocument.presentation',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odt: 'application/vnd.oasis.opendocument.text',
  ofd: 'application/ofd',
  pdf: 'application/pdf',
  png: 'image/png',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  rar: 'application/vnd.rar',
  rtf: 'application/rtf',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  vtt: 'text/vtt',
  wasm: 'application/wasm',
  wav: 'audio/wav',
  webm: 'video/webm',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff: 'font/woff',
  woff2: 'font/woff2',
  wps: 'application/vnd.ms-works',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml',
  zip: 'application/zip',
};

/** Files whose type follows from their whole name. */
export const MEDIA_TYPES_BY_NAME: Readonly<Record<string, string>> = {
  'feed.json': 'application/feed+json',
  'feed.xml': 'application/atom+xml',
};

export const UNKNOWN_TYPE = 'application/octet-stream';

/** Type without parameters. @param name file name or path. */
export function mediaType(name: string): string {
  const file = name.slice(name.lastIndexOf('/') + 1);
  const extension = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
  return own(MEDIA_TYPES_BY_NAME, file) ?? own(MEDIA_TYPES, extension) ?? UNKNOWN_TYPE;
}

const own = (table: Readonly<Record<string, string>>, key: string) =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** True for text types: they have a character set and are worth compressing. */
export function isText(type: string): boolean {
  return /^text\/|[/+](?:json|xml)$|^application\/manifest\+json$/.test(type);
}

/** Value of `Content-Type`. */
export function contentType(name: string): string {
  const type = mediaType(name);
  return isText(type) ? `${type}; charset=utf-8` : type;
}

/** File types that may be published, how large they may be, and how their content is recognised. */

export interface FileFormat {
  kind: 'picture' | 'svg' | 'document' | 'media' | 'text';
  /** Bytes. */
  limit: number;
  matches(bytes: Uint8Array): boolean;
}

const MB = 1024 * 1024;
const latin = (bytes: Uint8Array, from: number, to: number) => Buffer.from(bytes.subarray(from, to)).toString('latin1');

const startsWith =
  (...magics: readonly string[]) =>
  (bytes: Uint8Array) =>
    magics.some((magic) => latin(bytes, 0, magic.length) === magic);
const holds = (text: string, from: number) => (bytes: Uint8Array) => latin(bytes, from, from + text.length) === text;

/** A ZIP container with a part of this name; the names stand in clear at the end of the file. */
const zipWith = (part: string) => (bytes: Uint8Array) =>
  startsWith('PK\x03\x04')(bytes) && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(part);
/** The container of Microsoft Office before 2007, which WPS uses too. */
const ole = startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1');
const either =
  (...tests: readonly ((bytes: Uint8Array) => boolean)[]) =>
  (bytes: Uint8Array) =>
    tests.some((test) => test(bytes));

const word = zipWith('word/document.xml');
const sheet = zipWith('xl/workbook.xml');
const slides = zipWith('ppt/presentation.xml');

function plainText(bytes: Uint8Array): boolean {
  try {
    return !new TextDecoder('utf-8', { fatal: true }).decode(bytes).includes('\0');
  } catch {
    return false;
  }
}

/** WebVTT with at least one text and its time. */
function captions(bytes: Uint8Array): boolean {
  if (!plainText(bytes)) return false;
  const text = new TextDecoder().decode(bytes);
  return (
    /^WEBVTT(?:[ \t].*)?\r?\n/.test(text) && /^(?:\d+:)?\d\d:\d\d\.\d{3} --> (?:\d+:)?\d\d:\d\d\.\d{3}/m.test(text)
  );
}

const picture = (matches: FileFormat['matches']): FileFormat => ({ kind: 'picture', limit: 10 * MB, matches });
const document = (matches: FileFormat['matches']): FileFormat => ({ kind: 'document', limit: 100 * MB, matches });
const media = (matches: FileFormat['matches']): FileFormat => ({ kind: 'media', limit: 500 * MB, matches });

/**
 * By extension. Archives are left out: reviewers cannot see what is in them, and visitors should not have to unpack.
 * Web pages, scripts and programs are left out because the site would serve them under its own name.
 */
export const FILE_FORMATS: Readonly<Record<string, FileFormat>> = {
  jpg: picture(startsWith('\xff\xd8\xff')),
  jpeg: picture(startsWith('\xff\xd8\xff')),
  png: picture(startsWith('\x89PNG\r\n\x1a\n')),
  webp: picture((bytes) => startsWith('RIFF')(bytes) && holds('WEBP', 8)(bytes)),
  gif: picture(startsWith('GIF87a', 'GIF89a')),
  avif: picture(either(holds('ftypavif', 4), holds('ftypavis', 4))),
  svg: { kind: 'svg', limit: MB, matches: plainText },
  pdf: document((bytes) => latin(bytes, 0, 1024).includes('%PDF-')),
  ofd: document(zipWith('OFD.xml')),
  docx: document(word),
  xlsx: document(sheet),
  pptx: document(slides),
  doc: document(ole),
  xls: document(ole),
  ppt: document(ole),
  wps: document(either(ole, word)),
  et: document(either(ole, sheet)),
  dps: document(either(ole, slides)),
  csv: { kind: 'text', limit: 50 * MB, matches: plainText },
  txt: { kind: 'text', limit: 10 * MB, matches: plainText },
  mp4: media(holds('ftyp', 4)),
  m4a: media(holds('ftyp', 4)),
  webm: media(startsWith('\x1a\x45\xdf\xa3')),
  vtt: { kind: 'text', limit: MB, matches: captions },
  mp3: media((bytes) => startsWith('ID3')(bytes) || (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe0) === 0xe0)),
};

/** Extension in lower case, without the dot; empty where there is none. */
export function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}

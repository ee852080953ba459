/** File types that may be published, how large they may be, and how their content is recognised. */
import { majorBrand } from '../../pictures/boxes.ts';
import type { Application } from './document-files/package-problems.ts';

export interface FileFormat {
  kind: 'picture' | 'svg' | 'document' | 'pdf' | 'media' | 'text';
  /** Bytes. */
  limit: number;
  /** True where the content begins as files of this type do. */
  matches(bytes: Uint8Array): boolean;
  /** The kind of office document it has to be. */
  application?: Application;
}

const MB = 1024 * 1024;
const latin = (bytes: Uint8Array, from: number, to: number) => Buffer.from(bytes.subarray(from, to)).toString('latin1');

const startsWith =
  (...magics: readonly string[]) =>
  (bytes: Uint8Array) =>
    magics.some((magic) => latin(bytes, 0, magic.length) === magic);
const holds = (text: string, from: number) => (bytes: Uint8Array) => latin(bytes, from, from + text.length) === text;

/** The container of office documents; its content is checked with the file. */
export const isZip = startsWith('PK\x03\x04');
/** The container of Microsoft Office before 2007, which WPS uses too. */
export const isOle = startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1');
const isZipOrOle = (bytes: Uint8Array) => isZip(bytes) || isOle(bytes);

/** Beginnings that programs recognise whatever a file is called; text files begin otherwise. */
const OTHER_CONTENT = /^\s*(?:%PDF-|\{\\rtf|<!doctype|<html|<script|<svg|<\?xml|<\?php|#!|MIME-Version:)/i;

function plainText(bytes: Uint8Array): boolean {
  try {
    return !new TextDecoder('utf-8', { fatal: true }).decode(bytes).includes('\0');
  } catch {
    return false;
  }
}
const readableText = (bytes: Uint8Array) => plainText(bytes) && !OTHER_CONTENT.test(latin(bytes, 0, 200));

/** WebVTT with at least one cue. */
function captions(bytes: Uint8Array): boolean {
  if (!plainText(bytes)) return false;
  const text = new TextDecoder().decode(bytes);
  return (
    /^WEBVTT(?:[ \t].*)?\r?\n/.test(text) && /^(?:\d+:)?\d\d:\d\d\.\d{3} --> (?:\d+:)?\d\d:\d\d\.\d{3}/m.test(text)
  );
}

/** Brands of pictures, and of videos that only Apple's programs play. */
const NO_FILM = new Set([
  'avif',
  'avis',
  'heic',
  'heix',
  'heim',
  'heis',
  'hevc',
  'mif1',
  'msf1',
  'qt  ',
  'jp2 ',
  'crx ',
]);

function film(bytes: Uint8Array): boolean {
  const brand = majorBrand(bytes);
  return brand !== null && !NO_FILM.has(brand);
}

/** A frame of MPEG audio, layer III; some files have a tag in front. */
function mpegAudio(bytes: Uint8Array): boolean {
  const [first = 0, second = 0, third = 0] = bytes;
  const frame = first === 0xff && (second & 0xe6) === 0xe2 && third >> 4 !== 15 && (third & 0x0c) !== 0x0c;
  return frame || startsWith('ID3\x02', 'ID3\x03', 'ID3\x04')(bytes);
}

const webm = (bytes: Uint8Array) => startsWith('\x1a\x45\xdf\xa3')(bytes) && latin(bytes, 0, 64).includes('webm');
/** Readers look for the signature in the first kilobyte; anything but white space before it belongs to another type. */
const pdf = (bytes: Uint8Array) => /^(?:\xef\xbb\xbf)?[\0\s]*%PDF-/.test(latin(bytes, 0, 1024));

const picture = (matches: FileFormat['matches']): FileFormat => ({ kind: 'picture', limit: 10 * MB, matches });
const document = (application: Application, matches: FileFormat['matches']): FileFormat => ({
  kind: 'document',
  limit: 100 * MB,
  matches,
  application,
});
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
  avif: picture((bytes) => /^avi[fs]$/.test(majorBrand(bytes) ?? '')),
  svg: { kind: 'svg', limit: MB, matches: plainText },
  pdf: { kind: 'pdf', limit: 100 * MB, matches: pdf },
  ofd: document('layout', isZip),
  docx: document('word', isZip),
  xlsx: document('sheet', isZip),
  pptx: document('slides', isZip),
  doc: document('word', isOle),
  xls: document('sheet', isOle),
  ppt: document('slides', isOle),
  wps: document('word', isZipOrOle),
  et: document('sheet', isZipOrOle),
  dps: document('slides', isZipOrOle),
  csv: { kind: 'text', limit: 50 * MB, matches: readableText },
  txt: { kind: 'text', limit: 10 * MB, matches: readableText },
  mp4: media(film),
  m4a: media(film),
  webm: media(webm),
  vtt: { kind: 'text', limit: MB, matches: captions },
  mp3: media(mpegAudio),
};

/**
 * Format in which a file may be published; undefined if it may not be.
 *
 * Editors' pictures are photographs and drawings; SVG can contain code and is reserved for site administrators.
 */
export function publishedFormat(path: string): FileFormat | undefined {
  const extension = extensionOf(path);
  const format = Object.hasOwn(FILE_FORMATS, extension) ? FILE_FORMATS[extension] : undefined;
  return format?.kind === 'svg' && path.startsWith('content/') ? undefined : format;
}

/** Extension in lower case, without the dot; empty if there is none. */
export function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}

/** All objects of a PDF file, including those of earlier versions and those packed into streams. */
import { inflateSync } from 'node:zlib';
import { PdfName, PdfReader, PdfSyntaxError, type PdfDictionary, type PdfValue } from './pdf-syntax.ts';

/** Most bytes of one packed stream of objects. */
const MOST_UNPACKED = 64 * 1024 ** 2;
/** Number, generation and the keyword, separated by white space or comments. */
const OBJECT =
  /(?<!\d)(\d{1,10})(?:[\0\t\n\f\r ]{1,99}|%[^\r\n]{0,99}[\r\n]){1,9}\d{1,5}(?:[\0\t\n\f\r ]{1,99}|%[^\r\n]{0,99}[\r\n]){1,9}obj/g;
/** How often a file may be scanned while its objects are located; well-formed files are scanned once. */
const MAX_PASSES = 4;

export interface PdfObjects {
  /** In file order; a number may appear several times, and a reader may use any of them. */
  values: { object: number; value: PdfValue }[];
  /** Streams of objects that could not be unpacked. */
  unread: number;
}

/** Finds objects by scanning, not by the cross-reference table: readers do so too if the table is wrong. */
export function pdfObjects(bytes: Buffer): PdfObjects {
  const found: PdfObjects = { values: [], unread: 0 };
  const text = bytes.toString('latin1');
  let room = MAX_PASSES * bytes.length;
  for (const { 0: head, 1: number, index } of text.matchAll(OBJECT)) {
    const reader = new PdfReader(bytes, index + head.length);
    const value = valueAt(reader);
    room -= reader.at - index;
    if (room < 0) return { ...found, unread: found.unread + 1 };
    if (value === undefined) continue;
    found.values.push({ object: Number(number), value });
    if (value instanceof Map && holdsObjects(value)) unpack(bytes, reader, value, found);
  }
  for (const { 0: head, index } of text.matchAll(/\btrailer\b/g)) {
    const value = valueAt(new PdfReader(bytes, index + head.length));
    if (value !== undefined) found.values.push({ object: 0, value });
  }
  return found;
}

export const nameOf = (value: PdfValue | undefined) => (value instanceof PdfName ? value.name : undefined);

/** Readers accept any stream with these entries, whatever its type. */
const holdsObjects = (dictionary: PdfDictionary) =>
  nameOf(dictionary.get('Type')) === 'ObjStm' ||
  (dictionary.has('N') && dictionary.has('First') && dictionary.has('Length'));

function valueAt(reader: PdfReader): PdfValue | undefined {
  try {
    return reader.value();
  } catch (error) {
    if (error instanceof PdfSyntaxError) return undefined;
    throw error;
  }
}

/** Objects of a stream: pairs of number and offset, then the values (7.5.7). */
function unpack(bytes: Buffer, reader: PdfReader, dictionary: PdfDictionary, found: PdfObjects): void {
  const data = reader.word('stream') ? streamData(bytes, reader.at, dictionary) : null;
  const count = dictionary.get('N');
  const first = dictionary.get('First');
  if (!data || typeof count !== 'number' || typeof first !== 'number') {
    found.unread++;
    return;
  }
  const index = new PdfReader(data);
  for (let left = count; left > 0; left--) {
    const object = valueAt(index);
    const offset = valueAt(index);
    if (typeof object !== 'number' || typeof offset !== 'number') break;
    const value = valueAt(new PdfReader(data, first + offset));
    if (value !== undefined) found.values.push({ object, value });
  }
}

function streamData(bytes: Buffer, keyword: number, dictionary: PdfDictionary): Buffer | null {
  const start = keyword + (bytes[keyword] === 13 ? 2 : 1);
  const end = bytes.indexOf('endstream', start, 'latin1');
  const filters = dictionary.get('Filter') ?? dictionary.get('F');
  if (dictionary.has('DecodeParms') || dictionary.has('DP')) return null;
  let data: Buffer | null = bytes.subarray(start, end < 0 ? undefined : end);
  for (const filter of Array.isArray(filters) ? filters : filters ? [filters] : [])
    data = data && (FILTERS[nameOf(filter) ?? '']?.(data) ?? null);
  return data;
}

const FILTERS: Readonly<Record<string, (data: Buffer) => Buffer | null>> = {
  FlateDecode: inflated,
  Fl: inflated,
  ASCIIHexDecode: hexDecoded,
  AHx: hexDecoded,
  ASCII85Decode: base85Decoded,
  A85: base85Decoded,
};

function inflated(data: Buffer): Buffer | null {
  try {
    // Trailing data is ignored, and the checksum is not verified, as in PDF readers.
    return inflateSync(data, { maxOutputLength: MOST_UNPACKED, finishFlush: 2 });
  } catch {
    return null;
  }
}

function hexDecoded(data: Buffer): Buffer {
  return Buffer.from(
    data
      .toString('latin1')
      .replace(/>[^]*$/, '')
      .replace(/\s+/g, ''),
    'hex',
  );
}

function base85Decoded(data: Buffer): Buffer {
  const text = data
    .toString('latin1')
    .replace(/~>[^]*$/, '')
    .replace(/\s+/g, '')
    .replaceAll('z', '!!!!!');
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 5) {
    const group = text.slice(at, at + 5);
    const value = [...group.padEnd(5, 'u')].reduce((sum, each) => sum * 85 + (each.charCodeAt(0) - 33), 0);
    bytes.push(...[24, 16, 8, 0].slice(0, group.length - 1).map((shift) => Math.floor(value / 2 ** shift) & 0xff));
  }
  return Buffer.from(bytes);
}

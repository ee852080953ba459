/** The text of fetched bytes, by byte order mark, declaration, header, or as what it is. */
import { FetchError } from './fetch-document.ts';

const DECLARED = /^\s*<\?xml[^>]*?encoding=["']([\w-]+)|<meta[^>]+charset=["']?([\w-]+)/i;

/** @throws {FetchError} if the bytes are not text in the encoding. */
export function decodeDocument(bytes: Uint8Array, charset?: string): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const declared = DECLARED.exec(start);
  const label = markOf(bytes) ?? declared?.[1] ?? declared?.[2] ?? charset ?? 'utf-8';
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    throw new FetchError(`文字编码（${label}）不对，看不懂`);
  }
}

function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

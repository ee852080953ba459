import { TableError } from '../table.ts';

/** Encodings of tables, in the order they are tried; spreadsheet programs save CSV as GB 18030 on Chinese systems. */
const ENCODINGS = ['utf-8', 'gb18030'] as const;

/** @throws {TableError} if the bytes are not text in any of the encodings. */
export function decodeTable(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (!bytes.includes(0))
    for (const encoding of ENCODINGS) {
      try {
        return new TextDecoder(encoding, { fatal: true }).decode(bytes);
      } catch {
        // Not this one.
      }
    }
  throw new TableError('看不懂文件的文字编码。请在表格软件里另存为“CSV UTF-8”或 .xlsx 再导入。');
}

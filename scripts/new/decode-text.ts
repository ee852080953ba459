import { decodeTable } from '../import/read/decode.ts';
import { TableError } from '../import/table.ts';
import { UsageError } from '../lib/command.ts';

/**
 * UTF-8, UTF-16 with a byte order mark, and GB 18030, which Chinese Windows calls ANSI; lines end with `\n`.
 *
 * @throws {UsageError} for bytes in no encoding of these.
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  try {
    return decodeTable(bytes)
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n')
      .replaceAll('\r', '\n');
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    throw new UsageError(`${name} 的编码读不出来。请用记事本打开，另存为 UTF-8 编码。`);
  }
}

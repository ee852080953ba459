/** Reads a table from CSV, XLSX or JSON; the format is detected from the bytes, not only from the name. */
import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';
import { TableError, type Table } from '../table.ts';
import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';
import { readXlsx } from './read-xlsx.ts';

/** Largest file read, in bytes. */
const MAX_FILE = 100_000_000;

/** First bytes of a ZIP archive, which every XLSX is, and of the old binary formats of office programs. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * @param isHeading true for a heading somebody may have written for a column.
 * @param sheet name of the sheet; the first if none is given.
 * @throws {TableError} if it cannot be read.
 */
export async function readTable(file: string, isHeading: (text: string) => boolean, sheet?: string): Promise<Table> {
  const stat = await lstat(file).catch(() => null);
  if (!stat?.isFile()) throw new TableError(`没有文件 ${file}。`);
  if (stat.size > MAX_FILE) throw new TableError(`${file} 超过${MAX_FILE / 1_000_000}MB，请分成几个文件导入。`);
  const bytes = await readFile(file);
  const begins = (magic: readonly number[]) => magic.every((byte, at) => bytes[at] === byte);
  if (begins(ZIP)) return readXlsx(bytes, sheet, isHeading);
  if (begins(OLE))
    throw new TableError(`${file} 是旧版 .xls、.et 文件或加了密码的文件。请另存为不加密码的 .xlsx 再导入。`);
  if (sheet !== undefined) throw new TableError('只有 .xlsx 文件才能用 --sheet。');
  return path.extname(file).toLowerCase() === '.json' ? readJson(bytes) : readCsv(bytes, isHeading);
}

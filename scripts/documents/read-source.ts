import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from '../lib/command.ts';

/**
 * A document on the disk.
 *
 * @throws {UsageError} if it cannot be read.
 */
export async function readSource(file: string): Promise<{ name: string; bytes: Uint8Array }> {
  const bytes = await readFile(file).catch(() => {
    throw new UsageError(`读不到文件 ${file}。请核对路径和文件名；正在 Word 或 WPS 中打开的，先关闭。`);
  });
  return { name: path.basename(file), bytes };
}

/** Reads the text of a new entry from an existing file. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { MAX_ENTRY_BYTES } from '../../src/lib/content/parse-entry.ts';
import { UsageError } from '../lib/command.ts';
import { decodeText } from './decode-text.ts';
import { foreignFormat, isZip, type ForeignFormat } from './foreign-formats.ts';

const OFFICE: ForeignFormat = {
  what: 'Word、WPS 等办公软件的文档或者压缩包',
  advice: '公文用 --from 读取：npm run lantai -- new --from 文件.docx。',
};

/** @throws {UsageError} if the file cannot be read, is not text or is an entry itself. */
export async function readBody(file: string): Promise<string> {
  const name = path.basename(file);
  const bytes = await readFile(file).catch(() => {
    throw new UsageError(`读不到正文文件 ${file}。请核对路径和文件名。`);
  });
  const format = isZip(bytes) || /\.docx$/i.test(name) ? OFFICE : foreignFormat(name, bytes);
  if (format) throw new UsageError(`${name} 是${format.what}，不能直接用作正文。${format.advice}`);
  if (bytes.length > MAX_ENTRY_BYTES)
    throw new UsageError(`${name} 有 ${bytes.length} 字节，超过正文的上限 ${MAX_ENTRY_BYTES}。长的资料请作为附件。`);
  const text = decodeText(bytes, name);
  if (text.trim() === '') throw new UsageError(`${name} 是空文件。`);
  if (/^---\s*\n/.test(text))
    throw new UsageError(`${name} 开头有信息字段（---），是一篇完整的条目。请删去开头的字段，只留正文。`);
  return text;
}

/** Reads the text of a new entry from an existing file. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { MAX_ENTRY_BYTES } from '../../src/lib/content/parse-entry.ts';
import { UsageError } from '../lib/command.ts';
import { decodeTable } from '../import/read/decode.ts';
import { TableError } from '../import/table.ts';

/** First bytes of files that are not text, whatever their name, with what to do about each. */
const FORMATS: readonly { starts: string; what: string; advice: string }[] = [
  {
    starts: 'PK\u0003\u0004',
    what: 'Word、WPS 等办公软件的文档或者压缩包',
    advice: '请在 Word 或 WPS 中打开，另存为“纯文本（UTF-8）”，再用存出的 .txt 文件；图片和表格另外放进正文。',
  },
  {
    starts: '\u00D0\u00CF\u0011\u00E0',
    what: '旧版 Word、WPS 文档',
    advice: '请在 Word 或 WPS 中打开，另存为“纯文本（UTF-8）”，再用存出的 .txt 文件。',
  },
  {
    starts: '{\\rtf',
    what: 'RTF 文档',
    advice: '请在 Word 或 WPS 中打开，另存为“纯文本（UTF-8）”，再用存出的 .txt 文件。',
  },
  { starts: '%PDF', what: 'PDF 文档', advice: '请打开原文件复制文字；只有 PDF 的，把它作为附件，正文写主要内容。' },
];
/** Extensions of such files; their content is not guessed. */
const OFFICE_NAME = /\.(?:docx?|docm|dotx?|wps|odt|rtf|xlsx?|et|pptx?|ofd|pdf)$/i;
const OFFICE = { what: '办公软件的文档', advice: '请打开它，另存为“纯文本（UTF-8）”，再用存出的 .txt 文件。' };
const OTHER = { what: '图片、压缩包一类的文件', advice: '正文要用纯文本文件（.txt 或 .md，UTF-8 编码）。' };

/** @throws {UsageError} if the file cannot be read, is not text or is an entry itself. */
export async function readBody(file: string): Promise<string> {
  const name = path.basename(file);
  const bytes = await readFile(file).catch(() => {
    throw new UsageError(`读不到正文文件 ${file}。请核对路径和文件名。`);
  });
  const head = bytes.subarray(0, 8).toString('latin1');
  const format =
    FORMATS.find(({ starts }) => head.startsWith(starts)) ??
    (OFFICE_NAME.test(name) ? OFFICE : null) ??
    (bytes.includes(0) && !/^(?:\u00FF\u00FE|\u00FE\u00FF)/.test(head) ? OTHER : null);
  if (format) throw new UsageError(`${name} 是${format.what}，不能直接用作正文。${format.advice}`);
  if (bytes.length > MAX_ENTRY_BYTES)
    throw new UsageError(`${name} 有 ${bytes.length} 字节，超过正文的上限 ${MAX_ENTRY_BYTES}。长的资料请作为附件。`);
  const text = decoded(bytes, name).replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  if (text.trim() === '') throw new UsageError(`${name} 是空文件。`);
  if (/^---\s*\n/.test(text))
    throw new UsageError(`${name} 开头有信息字段（---），是一篇完整的条目。请删去开头的字段，只留正文。`);
  return text;
}

/** UTF-8, UTF-16 with a byte order mark, and GB 18030, which Chinese Windows calls ANSI. */
function decoded(bytes: Uint8Array, name: string): string {
  try {
    return decodeTable(bytes).replace(/^\uFEFF/, '');
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    throw new UsageError(`${name} 的编码读不出来。请用记事本打开，另存为 UTF-8 编码。`);
  }
}

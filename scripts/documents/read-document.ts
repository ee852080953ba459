/** Reads a document of any format that entries are made from. */
import { UsageError } from '../lib/command.ts';
import { decodeText } from '../new/decode-text.ts';
import { foreignFormat, isZip } from '../new/foreign-formats.ts';
import type { ReadDocument } from './blocks.ts';
import { readDocx } from './docx/read-docx.ts';
import { readPage } from './html/read-page.ts';
import { readText } from './text/read-text.ts';

/** Largest text or page, in bytes; a page of a portal has some hundred thousand. */
const MAX_TEXT = 8 * 1024 ** 2;
const PAGE_NAME = /\.html?$/i;
const PAGE = /^\s*(?:<!doctype html|<html|<head|<body)/i;

/**
 * @param name of the file, for messages and to tell text from HTML.
 * @throws {UsageError} for a file that is none of .docx, .txt and .html, or cannot be read: says what to do.
 */
export async function readDocument(name: string, bytes: Uint8Array): Promise<ReadDocument> {
  if (bytes.length === 0) throw new UsageError(`${name} 是空文件。`);
  const foreign = foreignFormat(name, bytes);
  if (foreign) throw new UsageError(`${name} 是${foreign.what}，不能读取。${foreign.advice}`);
  if (isZip(bytes)) return readDocx(name, Buffer.from(bytes));
  if (/\.docx$/i.test(name))
    throw new UsageError(
      `${name} 不是 Word 文档，只是用了它的扩展名。请在 Word 或 WPS 中打开，另存为“Word 文档（.docx）”。`,
    );
  if (bytes.length > MAX_TEXT) throw new UsageError(`${name} 有 ${bytes.length} 字节，超过上限 ${MAX_TEXT}。`);
  const text = decodeText(bytes, name);
  if (text.trim() === '') throw new UsageError(`${name} 是空文件。`);
  return PAGE_NAME.test(name) || PAGE.test(text) ? readPage(name, text) : readText(text);
}

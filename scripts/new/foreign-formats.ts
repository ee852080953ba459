/** Files that are not text, by their first bytes and by their names, with what to do about each. */

export interface ForeignFormat {
  /** Continues “文件是…”. */
  what: string;
  advice: string;
}

const AS_DOCX = '请在 Word 或 WPS 中打开，另存为“Word 文档（.docx）”，再用存出的文件。';

/** First bytes of files that are not text, whatever their name. */
const BY_BYTES: readonly (ForeignFormat & { starts: string })[] = [
  {
    starts: '\u00D0\u00CF\u0011\u00E0',
    what: '旧版 Word、WPS 文档，或者加了打开密码的文档',
    advice: `有密码的先取消密码。${AS_DOCX}`,
  },
  { starts: '{\\rtf', what: 'RTF 文档', advice: AS_DOCX },
  { starts: '%PDF', what: 'PDF 文档', advice: '请用它的 Word 原稿；只有 PDF 的，把它作为附件，正文写主要内容。' },
];

/** Names of such files; their content is not guessed. */
const BY_NAME: readonly (ForeignFormat & { pattern: RegExp })[] = [
  { pattern: /\.(?:docm|dot[xm]?)$/i, what: '带宏的文档或者模板', advice: AS_DOCX },
  { pattern: /\.(?:doc|wps|wpt|odt|rtf)$/i, what: 'Word 新格式以外的文档', advice: AS_DOCX },
  { pattern: /\.(?:mht|mhtml)$/i, what: '单个文件的网页', advice: '请在浏览器中打开，另存为“网页，仅 HTML”。' },
  {
    pattern: /\.(?:xls[xmb]?|et|ppt[xm]?|dps|ofd|pdf|zip|rar|7z)$/i,
    what: '表格、演示、版式文件或者压缩包',
    advice: '请用它的 Word 原稿；没有的，把它作为附件，正文写主要内容。',
  },
];

const OTHER: ForeignFormat = { what: '图片、压缩包一类的文件', advice: '请用 .docx、.txt 或者 .html 文件。' };
const UTF_16 = /^(?:\u00FF\u00FE|\u00FE\u00FF)/;

/** The format of a file that is neither text nor a ZIP container; null if it may be text. */
export function foreignFormat(name: string, bytes: Uint8Array): ForeignFormat | null {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  return (
    BY_BYTES.find(({ starts }) => head.startsWith(starts)) ??
    BY_NAME.find(({ pattern }) => pattern.test(name)) ??
    (bytes.includes(0) && !UTF_16.test(head) && !isZip(bytes) ? OTHER : null)
  );
}

/** True for ZIP containers, which documents of Word and WPS (.docx) are. */
export const isZip = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 4)).toString('latin1') === 'PK\u0003\u0004';

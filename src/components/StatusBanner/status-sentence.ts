import type { DocumentStatusName } from '../../lib/model/document-status.ts';

/** Sentence about the status of a document. `since` is `YYYY-MM-DD`. */
export function statusSentence(name: DocumentStatusName, since?: string): string {
  const from = since === undefined ? '' : `自 ${since} 起`;
  switch (name) {
    case 'valid':
      return '本文件现行有效。';
    case 'pending':
      return since === undefined ? '本文件尚未施行。' : `本文件尚未施行，将于 ${since} 起施行。`;
    case 'amended':
      return `本文件${from}已有修改，请与修改文件一并阅读。`;
    case 'repealed':
      return `本文件${from}已废止，仅供查阅。`;
    case 'expired':
      return since === undefined ? '本文件已失效，仅供查阅。' : `本文件有效期至 ${since}，现已失效，仅供查阅。`;
  }
}

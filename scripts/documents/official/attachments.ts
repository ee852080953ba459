/** 附件说明: the names of the attachments, and whether their texts follow in the same document. */
import { blockText, type Block } from '../blocks.ts';

const FIRST = /^附件\s*[:：]\s*(?:1\s*[.．、]\s*)?(\S.*)$/;
const NEXT = /^\d{1,2}\s*[.．、]\s*(\S.*)$/;
/** 附件, 附件1: the line above an attachment in the document. */
export const ATTACHMENT_LINE = /^附件\s*(?:[\d０-９]{1,2}|[一二三四五六七八九十]{1,2})?\s*[:：]?$/;

export interface AttachmentsRead {
  names: string[];
  /** How many of them follow in the document. */
  following: number;
  /** Place behind the list; -1 if there is none. */
  after: number;
}

export function readAttachments(blocks: readonly Block[]): AttachmentsRead {
  const texts = blocks.map(blockText);
  const following = texts.filter((text) => ATTACHMENT_LINE.test(text)).length;
  const first = texts.findIndex((text) => FIRST.test(text));
  if (first < 0) return { names: [], following, after: -1 };
  const names = [FIRST.exec(texts[first] ?? '')?.[1] ?? ''];
  let after = first + 1;
  for (; after < texts.length; after++) {
    const name = NEXT.exec(texts[after] ?? '')?.[1];
    if (name === undefined) break;
    names.push(name);
  }
  return { names, following, after };
}

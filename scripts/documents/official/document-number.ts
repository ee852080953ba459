/** 发文字号: as documents write it, in the form records accept (GB/T 9704-2012, 7.2.5). */
import { DOCUMENT_NUMBER_PATTERN } from '../../../schemas/types/policy.ts';

const SPACE = '[ \\u3000]*';
const CODE = '[\\p{Script=Han}](?:[ \\u3000]?[\\p{Script=Han}A-Za-z（）()]){0,15}';
const NUMBER = `${CODE}${SPACE}[〔［\\[【（(﹝]${SPACE}\\d{4}${SPACE}[〕］\\]】）)﹞]${SPACE}第?${SPACE}\\d{1,5}${SPACE}号`;
const ORDER = `(?:[\\p{Script=Han}]{2,30}令)?${SPACE}(?:\\d{4}年)?第${SPACE}\\d{1,4}${SPACE}号`;
const WHOLE = new RegExp(`^(?:${NUMBER}|${ORDER})$`, 'u');
const BEFORE_SIGNER = new RegExp(`^(${NUMBER})[ \\u3000\\t]+(签发人.*)$`, 'u');

export interface DocumentNumber {
  /** Corrected to the form records accept. */
  number: string;
  /** As the document writes it. */
  written: string;
  /** 签发人 in the same line; empty if there is none. */
  signer: string;
}

/** The number a line consists of; null for any other line. */
export function documentNumberIn(line: string): DocumentNumber | null {
  const text = line.trim().replace(/^[（(](.*〔\d{4}〕.*号)[）)]$/, '$1');
  const [written = '', signer = ''] = BEFORE_SIGNER.exec(text)?.slice(1) ?? [text];
  if (!WHOLE.test(written)) return null;
  const number = written
    .replace(/[\s\u3000]/g, '')
    .normalize('NFKC')
    .replace(/[〔［[【（(﹝](\d{4})[〕］\]】）)﹞]第?0*(\d+)号$/u, '〔$1〕$2号')
    .replace(/第0*(\d+)号$/, '第$1号');
  return DOCUMENT_NUMBER_PATTERN.test(number) ? { number, written, signer } : null;
}

/** What an editor who knows no Markdown can type by accident, and what becomes of it. */
import type { Judgement } from '../judgement.ts';
import type { ParsedBody } from '../parse-body.ts';
import { judgeBackslashes } from './judge-backslashes.ts';
import { judgeBlocks } from './judge-blocks.ts';
import { judgeLists } from './judge-lists.ts';
import { judgeLost } from './judge-lost.ts';
import { judgeTableShapes } from './judge-tables.ts';

const JUDGES: readonly ((body: ParsedBody) => Judgement[])[] = [
  judgeBlocks,
  judgeLists,
  judgeTableShapes,
  judgeBackslashes,
  judgeLost,
];

export const judgeMisread = (body: ParsedBody): Judgement[] => JUDGES.flatMap((judge) => judge(body));

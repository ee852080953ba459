/** Reads the parts of an official document (GB/T 9704-2012) out of its blocks. What is uncertain stays open. */
import { comparableText } from '../../../src/lib/wording/comparable.ts';
import { secrecyMarks } from '../../../src/lib/wording/secrecy-marks.ts';
import { UsageError } from '../../lib/command.ts';
import type { Block, ReadDocument } from '../blocks.ts';
import { readAttachments } from './attachments.ts';
import { Claims, comparable, type Fact } from './claims.ts';
import { readClosing } from './closing.ts';
import { readHead, withoutTitle } from './head.ts';
import { readMetadata } from './metadata-table.ts';
import { oneLineEach } from './one-line-each.ts';
import { outlined } from './outline.ts';

export interface OfficialDocument {
  /** The facts all places agree on; the title also where they do not. */
  facts: Partial<Record<Fact, string>>;
  /** Institutions that sign it, the first being that of the document. */
  issuers: string[];
  /** Facts that places of the document disagree on, each with a sentence. */
  disputes: { fact: Fact; words: string }[];
  /** The number as the document writes it, for types of entries without a field for it. */
  numberLine: string | null;
  blocks: Block[];
  notes: string[];
  /** What else the editor must decide, each without a full stop. */
  decisions: string[];
}

/** @throws {UsageError} for a document with a mark of secrecy, or that is not public. */
export function recognise(name: string, document: ReadDocument): OfficialDocument {
  refuseSecrets(name, document.everything);
  const claims = new Claims();
  const { described } = document;
  const metadata = readMetadata(document.blocks.flatMap(oneLineEach), claims);
  const head = readHead(metadata.blocks, claims);
  claims.add('title', described.title ?? '', '网页标签中');
  const title = claims.first('title') ?? '';
  const closing = readClosing(withoutTitle(head.blocks, title), claims);
  const attachments = readAttachments(closing.blocks);
  const missing = attachments.names.length - attachments.following;
  const blocks = outlined(closing.blocks, closing.end);
  const facts = claims.agreed();
  return {
    facts: { ...facts, ...(title === '' ? {} : { title }) },
    issuers: closing.issuers.length > 0 ? closing.issuers : facts.issuer === undefined ? [] : [facts.issuer],
    disputes: [...claims.disputes(), ...signedByAnother(closing.issuers, facts.issuer)],
    numberLine: head.numberLine,
    blocks,
    notes: [...document.notes, ...metadata.notes, ...head.notes, ...closing.notes],
    decisions: [
      ...head.decisions,
      ...(missing > 0
        ? [
            `附件说明列了 ${attachments.names.length} 个附件（${attachments.names.join('、')}），文件还没有放进来：请把文件放到本文件夹，写进 attachments`,
          ]
        : []),
    ],
  };
}

function signedByAnother(signers: readonly string[], named: string | undefined): { fact: Fact; words: string }[] {
  if (named === undefined || signers.length === 0 || signers.some((each) => comparable(each) === comparable(named)))
    return [];
  return [{ fact: 'issuer', words: `发文机关有两种：文首或信息表是“${named}”，落款是“${signers.join('、')}”` }];
}

function refuseSecrets(name: string, everything: string): void {
  const [mark] = secrecyMarks(comparableText(everything), 'body');
  if (!mark) return;
  const words = everything.slice(mark.start, mark.end).trim();
  throw new UsageError(
    `${name} 里有密级或者内部文件的标注“${words}”，没有读取，也没有新建任何文件。请立即停止发布，不要提交、不要转发，报保密工作机构处理；确认不是涉密、内部文件的，由保密审查人员核对原件、删去标注后再来。`,
  );
}

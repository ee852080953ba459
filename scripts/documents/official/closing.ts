/** The end of a document (GB/T 9704-2012, 7.3.4 to 7.4): list of attachments, signature, date, notes, imprint. */
import { isDate, isSignature } from '../../../src/lib/text/official-lines.ts';
import { blockText, paragraphOf, type Block } from '../blocks.ts';
import type { Claims } from './claims.ts';
import { institutionsIn } from './institutions.ts';
import { officialDate } from './official-dates.ts';

export interface ClosingRead {
  blocks: Block[];
  notes: string[];
  /** Institutions that sign, in their order. */
  issuers: string[];
  /** Place in {@link blocks} behind the date; their number if there is none. */
  end: number;
}

const MOST_SIGNERS = 8;
const PRINTED = /^(\S.*?)[\s\u3000]*\d{4}年\d{1,2}月\d{1,2}日[\s\u3000]*印发$/;
const SCOPE = /^[（(]?(?:此件|公开方式|公开属性|信息公开选项)[:：]?[\s\u3000]*(主动公开|公开发布|依申请公开)[）)]?$/;
const NAME_AND_DATE = /^(\S.{1,38}?)[\s\u3000]+([\d〇○零一二三四五六七八九０-９]{4}[\s\u3000]*年.*日)$/;

export function readClosing(all: readonly Block[], claims: Claims): ClosingRead {
  const notes: string[] = [];
  const lines = all.flatMap(imprintLines).flatMap(nameAndDate);
  for (const text of lines.map(blockText)) {
    const scope = SCOPE.exec(text)?.[1];
    if (scope !== undefined) claims.add('scope', scope === '公开发布' ? '主动公开' : scope, '文末');
  }
  const blocks = withoutImprint(lines, notes);
  const texts = blocks.map(blockText);
  const signed = texts.findIndex((text, at) => at > 0 && isDate(text) && isSignature(texts[at - 1] ?? ''));
  const dated = signed >= 0 ? signed : lastDate(texts);
  const issuers = signed >= 0 ? signersAbove(texts, signed) : lastSigner(blocks);
  claimDate(texts, dated, claims);
  return { blocks, notes, issuers, end: dated < 0 ? blocks.length : dated + 1 };
}

/** The imprint is a table in many documents. */
function imprintLines(block: Block, index: number, all: readonly Block[]): Block[] {
  const text = blockText(block);
  const isImprint = index >= all.length - 3 && block.kind === 'table' && /(?:^|\n)抄送\s*[:：]|印发$/.test(text);
  if (!isImprint) return [block];
  return text
    .split('\n')
    .map((line) => line.replace(/\t+/g, ' ').trim())
    .filter((line) => line !== '')
    .map(paragraphOf);
}

function withoutImprint(blocks: readonly Block[], notes: string[]): Block[] {
  return blocks.filter((block, index) => {
    const text = blockText(block);
    if (block.kind !== 'paragraph' || index === 0) return true;
    const isScope = /^公开(?:方式|属性)[:：]/.test(text) && SCOPE.test(text);
    if (isScope) notes.push(`文末的“${text}”已经读进字段，从正文中删去。`);
    if (PRINTED.test(text)) notes.push(`版记中的“${text}”没有带过来。`);
    return !isScope && !PRINTED.test(text);
  });
}

/** 示例市水务局　2026年11月3日 in one line becomes the two paragraphs it is. */
function nameAndDate(block: Block): Block[] {
  if (block.kind !== 'paragraph') return [block];
  const [name, date] = NAME_AND_DATE.exec(blockText(block))?.slice(1) ?? [];
  if (name === undefined || date === undefined || !isDate(date) || !isSignature(name)) return [block];
  return [name, date].map((text) => ({ ...paragraphOf(text), align: 'right' as const }));
}

/** A date without a name above it, near the end. */
function lastDate(texts: readonly string[]): number {
  const from = Math.max(1, texts.length - 4);
  const at = texts.slice(from).findLastIndex(isDate);
  return at < 0 ? -1 : from + at;
}

function signersAbove(texts: readonly string[], date: number): string[] {
  const found: string[] = [];
  for (let at = date - 1; at > 0 && date - at <= MOST_SIGNERS; at--) {
    const names = institutionsIn(texts[at] ?? '');
    if (names.length === 0) break;
    found.unshift(...names);
  }
  return found;
}

function lastSigner(blocks: readonly Block[]): string[] {
  const last = blocks.at(-1);
  return last?.kind === 'paragraph' && last.align === 'right' ? institutionsIn(blockText(last)) : [];
}

/** The date of the signature; without one, that in brackets below the title. */
function claimDate(texts: readonly string[], dated: number, claims: Claims): void {
  const at = dated >= 0 ? dated : texts.slice(0, 3).findIndex((text) => /^[（(]/.test(text) && isDate(text));
  const day = at < 0 ? null : officialDate(texts[at] ?? '');
  if (day !== null) claims.add('issuedOn', day, dated >= 0 ? '落款' : '题下');
}

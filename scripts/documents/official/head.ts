/** The head of a document (GB/T 9704-2012, 7.2 and 7.3.1): letterhead, number, signer, title. Taken out of the text. */
import {
  endsLikeTitle,
  endsSentence,
  isDate,
  isSalutation,
  beginsParagraph,
} from '../../../src/lib/text/official-lines.ts';
import { blockText, type Block } from '../blocks.ts';
import { comparable, type Claims } from './claims.ts';
import { documentNumberIn } from './document-number.ts';
import { isInstitution } from './institutions.ts';

export interface HeadRead {
  /** The text below the head. */
  blocks: Block[];
  notes: string[];
  decisions: string[];
  /** Spelling of the number in the document, as a paragraph of types without a field for it. */
  numberLine: string | null;
}

const COPY_NUMBER = /^(?:№|No\.?)?\s*\d{6}$/i;
const URGENCY = /^(?:特急|加急|特提|平急)$/;
const SIGNER = /^签发人\s*[:：]/;
const LETTERHEAD = /^([\p{Script=Han}]{3,60})文件$/u;
const RULE = /^[—–\-_＿=★☆*·•\s]+$/;
/** What pages show below the title: time, source, counters and buttons. */
const PAGE_LINE =
  /(?:发布时间|发布日期|日期|时间|来源|信息来源|作者|浏览次数|点击数|点击率|阅读次数|字体|字号|打印|分享)\s*[:：]/g;
/** So many blocks at most come before the text itself. */
const REACH = 16;

export function readHead(blocks: readonly Block[], claims: Claims): HeadRead {
  const read: HeadRead = { blocks: [], notes: [], decisions: [], numberLine: null };
  let at = 0;
  let title = null as Title | null;
  const letterhead: string[] = [];
  for (; at < Math.min(blocks.length, REACH); at++) {
    const block = blocks[at];
    if (block?.kind === 'decision') {
      read.blocks.push(block);
      continue;
    }
    if (block?.kind !== 'paragraph' && block?.kind !== 'heading') break;
    const line = blockText(block);
    const number = documentNumberIn(line);
    if (number) {
      // 第12号 below 示例市人民政府令: the number of a decree begins with its name.
      const name = number.number.startsWith('第') && title?.text.endsWith('令') === true ? title.text : '';
      claims.add('documentNumber', name + number.number, '文首');
      read.numberLine ??= number.written;
      if (number.number !== number.written.replace(/\s/g, ''))
        read.notes.push(`发文字号“${number.written}”已改为规范写法“${number.number}”。`);
      if (number.signer !== '') read.notes.push(`文首的“${number.signer}”没有带过来。`);
    } else if (COPY_NUMBER.test(line))
      read.decisions.push(`文首有份号“${line}”，带份号的多是涉密公文，请保密审查人员核对原件，确认可以公开`);
    else if (URGENCY.test(line) || SIGNER.test(line)) read.notes.push(`文首的“${line}”没有带过来。`);
    else if (LETTERHEAD.test(plain(line))) letterhead.push(plain(line).replace(/文件$/, ''));
    else if (isInstitution(plain(line)) && isFollowedByNumber(blocks, at)) letterhead.push(plain(line));
    else if (RULE.test(line)) continue;
    else if ((line.match(PAGE_LINE)?.length ?? 0) >= 2) read.notes.push(`标题下的“${short(line)}”没有带过来。`);
    else if (title === null) {
      title = titleAt(blocks, at);
      if (title === null) break;
      at += title.length - 1;
    } else break;
  }
  if (title) claims.add('title', title.text, '文首');
  const decree = /^(.+)令$/.exec(title?.text ?? '')?.[1];
  if (decree !== undefined) {
    claims.add('issuer', decree, '标题中');
    read.decisions.push(`标题只有“${title?.text ?? ''}”，可以改为所公布的文件的名称`);
  }
  if (title?.isUnsure === true) read.decisions.push(`标题“${title.text}”取自文件开头，看不出是不是完整的标题`);
  // Of several institutions the first is the one that issues the document.
  claims.add('issuer', letterhead[0] ?? '', '发文机关标志');
  read.blocks.push(...blocks.slice(at));
  return read;
}

const plain = (line: string) => line.replace(/[\s\u3000]/g, '');
const short = (line: string) => (line.length > 60 ? `${line.slice(0, 60)}…` : line);

/** An institution above the number is the letterhead; above a title it is the first line of the title. */
function isFollowedByNumber(blocks: readonly Block[], at: number): boolean {
  for (const block of blocks.slice(at + 1, at + 6)) {
    const line = blockText(block);
    if (documentNumberIn(line)) return true;
    if (!isInstitution(plain(line)) && !LETTERHEAD.test(plain(line)) && !SIGNER.test(line)) return false;
  }
  return false;
}

interface Title {
  text: string;
  /** In blocks. */
  length: number;
  isUnsure?: boolean;
}

/** Longest title, in lines and in characters. */
const MOST_LINES = 5;
const LONGEST = 150;
/** A remark on the state of a text is part of its title. */
const STATE = /^[（(](?:试行|暂行|修订|修订稿|征求意见稿|草案|送审稿|\d{4}年(?:修订|版|本))[）)]$/;

function titleAt(blocks: readonly Block[], at: number): Title | null {
  const found = styledTitle(blocks, at) ?? plainTitle(blocks, at);
  const after = blocks[at + (found?.length ?? 0)];
  if (!found || !after || !STATE.test(blockText(after))) return found;
  return { ...found, text: found.text + blockText(after), length: found.length + 1 };
}

/** Lines that the document sets as a title: by their style, or in the middle. */
function styledTitle(blocks: readonly Block[], at: number): Title | null {
  const way = titleWay(blocks[at]);
  const lines: string[] = [];
  for (const block of blocks.slice(at, at + MOST_LINES)) {
    const line = blockText(block);
    if (way === null || titleWay(block) !== way || !mayBeTitle(line)) break;
    if (lines.length > 0 && (way === 'heading' || documentNumberIn(line) !== null || /^[（(]/.test(line))) break;
    lines.push(line);
    if (endsLikeTitle(lines.join(''))) break;
  }
  const whole = lines.join('');
  if (lines.length === 0 || [...whole].length > LONGEST) return null;
  if (lines.length === 1 || endsLikeTitle(whole)) return { text: whole, length: lines.length };
  return { text: lines.join(' '), length: lines.length, isUnsure: true };
}

function titleWay(block: Block | undefined): 'heading' | 'title' | 'center' | null {
  if (block?.kind === 'heading') return block.level === 1 && !beginsParagraph(blockText(block)) ? 'heading' : null;
  if (block?.kind !== 'paragraph') return null;
  return block.isTitle === true ? 'title' : block.align === 'center' ? 'center' : null;
}

/** Lines that read as a title. A short first line may be one. */
function plainTitle(blocks: readonly Block[], at: number): Title | null {
  let text = '';
  for (let length = 1; length <= 3; length++) {
    const block = blocks[at + length - 1];
    const line = block?.kind === 'paragraph' ? blockText(block) : '';
    if (!mayBeTitle(line)) break;
    text += line;
    if (endsLikeTitle(text) && (text.includes('关于') || length === 1)) return { text, length };
    if (length === 1 && !text.includes('关于') && !isInstitution(text)) break;
  }
  const first = blocks[at];
  const line = first?.kind === 'paragraph' ? blockText(first) : '';
  const isShort = mayBeTitle(line) && [...line].length <= 50 && blocks.length > at + 1;
  return isShort ? { text: line, length: 1, isUnsure: true } : null;
}

const mayBeTitle = (line: string) =>
  line !== '' && !endsSentence(line) && !isSalutation(line) && !isDate(line) && !beginsParagraph(line);

/** Removes the title of the page from the top of the text, where it stands once more. */
export function withoutTitle(blocks: readonly Block[], title: string): Block[] {
  const first = blocks.findIndex((block) => block.kind !== 'decision');
  const top = blocks[first];
  const isSame = top !== undefined && comparable(blockText(top)) === comparable(title);
  return blocks.filter((_, index) => !(isSame && index === first));
}

/** The table of fields that portals set above a document (索引号、发文字号 …): taken out of the text, and understood. */
import { blockText, type Block, type Cell } from '../blocks.ts';
import type { Claims, Fact } from './claims.ts';
import { countLabels, ENOUGH_LABELS, factOf, LABEL, WHOLE_LABEL, type LabelledFact } from './metadata-labels.ts';
import { documentNumberIn } from './document-number.ts';
import { officialDate } from './official-dates.ts';

const PLACE = '信息表中';
/** How far from the top it is looked for, in blocks. */
const REACH = 12;

export interface MetadataRead {
  blocks: Block[];
  notes: string[];
}

export function readMetadata(blocks: readonly Block[], claims: Claims): MetadataRead {
  const found = metadataBlocks(blocks);
  if (found.size === 0) return { blocks: [...blocks], notes: [] };
  const unread: string[] = [];
  for (const block of found)
    for (const [name, value] of pairsOf(block)) {
      const fact = factOf(name);
      if (fact === undefined || !claim(claims, fact, value)) unread.push(`${name}：${value}`);
    }
  return {
    blocks: blocks.filter((block) => !found.has(block)),
    notes: [
      '文中的信息表（索引号、发文字号等）已经读进字段，从正文中删去。',
      ...(unread.length > 0 ? [`信息表中这些没有对应的字段，没有带过来：${unread.join('；')}`] : []),
    ],
  };
}

/** One block with several names of fields, or several paragraphs with one each. */
function metadataBlocks(blocks: readonly Block[]): ReadonlySet<Block> {
  const top = blocks.slice(0, REACH);
  const whole = top.filter((block) => block.kind !== 'decision' && countLabels(blockText(block)) >= ENOUGH_LABELS);
  if (whole.length > 0) return new Set(whole);
  const single = top.filter((block) => block.kind === 'paragraph' && startsWithLabel(blockText(block)));
  return new Set(single.length >= ENOUGH_LABELS ? single : []);
}

const startsWithLabel = (text: string) => [...text.matchAll(LABEL)][0]?.index === 0;

function pairsOf(block: Block): [name: string, value: string][] {
  if (block.kind === 'table') return pairsOfTable(block.rows);
  if (block.kind === 'list') return block.items.flatMap((item) => pairsOfLine(item.map(blockText).join(' ')));
  return blockText(block).split('\n').flatMap(pairsOfLine);
}

/** 索引号：… 发文字号：…, or a name and its value with a space between. */
function pairsOfLine(line: string): [string, string][] {
  const labels = [...line.matchAll(LABEL)];
  if (labels.length === 0) {
    const [name = '', ...rest] = line.trim().split(/[\s\u3000]+/);
    return WHOLE_LABEL.test(name) && rest.length > 0 ? [[name.replace(/[:：]$/, ''), rest.join(' ')]] : [];
  }
  return labels.map(({ index, 0: label, 1: name = '' }, at) => [
    plain(name),
    line.slice(index + label.length, labels[at + 1]?.index).trim(),
  ]);
}

function pairsOfTable(rows: readonly (readonly Cell[])[]): [string, string][] {
  const texts = rows.map((row) => row.map(({ blocks }) => blocks.map(blockText).join(' ').trim()));
  return texts.flatMap((row, at) => {
    const next = texts[at + 1] ?? [];
    if (row.length >= ENOUGH_LABELS && row.every((text) => nameIn(text) !== null) && next.length === row.length)
      return row.map((text, column): [string, string] => [nameIn(text) ?? '', next[column] ?? '']);
    return pairsOfRow(row);
  });
}

function pairsOfRow(row: readonly string[]): [string, string][] {
  const pairs: [string, string][] = [];
  for (let at = 0; at < row.length; at++) {
    const text = row[at] ?? '';
    const name = nameIn(text);
    if (name === null) {
      pairs.push(...pairsOfLine(text));
      continue;
    }
    const value = row[at + 1] ?? '';
    if (nameIn(value) !== null) continue;
    pairs.push([name, value]);
    at += 1;
  }
  return pairs;
}

const plain = (name: string) => name.replace(/[ \u3000]/g, '');
const nameIn = (text: string): string | null => {
  const name = WHOLE_LABEL.exec(text)?.[1];
  return name === undefined ? null : plain(name);
};

const NOTHING = /^[-—–/\\无暂\s]*$/;
const isDay = (fact: Fact) => fact === 'issuedOn' || fact === 'effectiveOn' || fact === 'expiresOn';

/** False for a value that has no field. */
function claim(claims: Claims, fact: LabelledFact, written: string): boolean {
  const value = written.trim();
  if (NOTHING.test(value)) return true;
  if (fact === 'other') return false;
  const read = fact === 'documentNumber' ? documentNumberIn(value)?.number : isDay(fact) ? officialDate(value) : value;
  if (read === undefined || read === null) return false;
  claims.add(fact, fact === 'title' ? read.replace(/^《(.*)》$/, '$1') : read, PLACE);
  return true;
}

import { offsetPosition } from '../../../src/lib/text/position.ts';
import { TableError, textCell, type Cell, type Table } from '../table.ts';
import { decodeTable } from './decode.ts';

/** A list of objects, or an object with one list of objects. Lists and objects inside become JSON text. */
export function readJson(bytes: Uint8Array): Table {
  const items = listIn(parse(decodeTable(bytes)));
  const wrong = items.findIndex((item) => typeof item !== 'object' || item === null || Array.isArray(item));
  if (wrong >= 0) throw new TableError(`JSON 文件第${wrong + 1}项不是对象。每项应写成 {"列名": 值, …}。`);
  const records = items as Record<string, unknown>[];
  const headings = [...new Set(records.flatMap(Object.keys))];
  return {
    headings,
    rows: records
      .map((record, at) => ({ number: at + 1, cells: headings.map((heading) => cellOf(record[heading])) }))
      .filter(({ cells }) => cells.some((cell) => cell !== null)),
    notes: [],
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''), asWritten);
  } catch (error) {
    const where = /position (\d+)/.exec(String(error))?.[1];
    const line = where === undefined ? '' : `，第${offsetPosition(text, Number(where)).line}行附近`;
    throw new TableError(`不是合格的 JSON 文件${line}。`);
  }
}

/** Numbers stay text as written, because JavaScript numbers keep only fifteen digits. */
const asWritten = (_: string, value: unknown, context?: { source?: string }): unknown =>
  typeof value === 'number' ? (context?.source ?? value) : value;

function listIn(data: unknown): unknown[] {
  if (Array.isArray(data)) return data;
  const lists = Object.values(data ?? {}).filter((value) => Array.isArray(value));
  if (typeof data !== 'object' || lists.length !== 1)
    throw new TableError('JSON 文件应当是一个列表，例如 [{"来信编号": "LY2026-00001", …}, …]。');
  return lists[0] as unknown[];
}

function cellOf(value: unknown): Cell | null {
  if (value === undefined || value === null) return null;
  return textCell(typeof value === 'string' ? value : JSON.stringify(value));
}

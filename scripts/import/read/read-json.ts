import { offsetPosition } from '../../../src/lib/text/position.ts';
import { EXCHANGE_VERSION } from '../exchange-version.ts';
import { TableError, textCell, type Cell, type Table } from '../table.ts';
import { decodeTable } from './decode.ts';

/** A list of objects, or an object with one list of objects. Lists and objects inside become JSON text. */
export function readJson(bytes: Uint8Array): Table {
  const data = parse(decodeTable(bytes));
  const version = versionOf(data);
  if (version !== undefined && version !== String(EXCHANGE_VERSION))
    throw new TableError(
      `交换格式的版本是 ${version}，这里只认 ${EXCHANGE_VERSION}。请对方按 ${EXCHANGE_VERSION} 导出，或者更新本程序。`,
    );
  const items = listIn(data);
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

/** Of an exchange format (`lantai export`); a plain list has none. */
function versionOf(data: unknown): string | undefined {
  const version: unknown = typeof data === 'object' && data !== null && 'version' in data ? data.version : undefined;
  return version === undefined ? undefined : JSON.stringify(version).replace(/^"|"$/g, '');
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

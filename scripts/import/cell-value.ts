/** From a cell to the value an entry holds, as it would be typed in its front matter. */
import { isCalendarDate, isLocalTime } from '../../schemas/atoms.ts';
import { CONTROL_CHARACTERS, INVISIBLE_CHARACTERS, UNREADABLE_CHARACTERS } from '../../src/lib/text/invisible.ts';
import type { CellKind, ImportColumn } from './column.ts';
import { isEmpty, type Cell } from './table.ts';

/** `value` is undefined for an empty cell; `wrong` says in Chinese what is wrong and `fix` what to write. */
export type CellValue = { value: unknown } | { wrong: string; fix: string };

/** What a formula shows that has no value. */
const FORMULA_ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/;
const YES = /^(?:是|true|1|y|yes|√|有)$/i;
const NO = /^(?:否|false|0|n|no|×|无|没有)$/i;
/** Day 1 of spreadsheets is 1900-01-01, and they believe in a 29 February 1900. */
const SERIAL_EPOCH = Date.UTC(1899, 11, 30);
const SERIAL_DAYS = { first: 20_000, last: 80_000 };
const DAY = 86_400_000;
const SHANGHAI = 8 * 3_600_000;

export function cellValue(cell: Cell | undefined, { kind, example }: ImportColumn): CellValue {
  if (cell === undefined || isEmpty(cell)) return { value: undefined };
  if (typeof cell === 'string' && FORMULA_ERROR.test(cell.trim()))
    return { wrong: '是出错的公式', fix: '改成值，或者改正公式再导入' };
  if (kind === 'moment' || kind === 'day') return momentValue(cell, kind, example);
  const text = cellText(cell);
  if (text === '') return { value: undefined };
  if (kind === 'integer') {
    const plain = text.replace(/,/g, '');
    return /^-?\d{1,15}$/.test(plain) ? { value: Number(plain) } : { wrong: '不是整数', fix: '只写数字，例如 36' };
  }
  if (kind === 'boolean')
    return YES.test(text) || NO.test(text)
      ? { value: YES.test(text) }
      : { wrong: '不是“是”或“否”', fix: '写“是”或“否”' };
  if (kind === 'line') return { value: text.replace(/\s*\n\s*/g, ' ') };
  if (kind === 'text') return { value: text };
  return severalValues(text, kind);
}

function severalValues(text: string, kind: Exclude<CellKind, string> | 'list'): CellValue {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (kind === 'list') return { value: lines.flatMap((line) => line.split(/[;；]/)).map((item) => item.trim()) };
  if ('choice' in kind) return { value: wordOf(text, kind.choice) };
  if ('choices' in kind) {
    const words = text.split(/[\n,，、;；]/).filter((word) => word.trim() !== '');
    return { value: words.map((word) => wordOf(word, kind.choices)) };
  }
  const groups = lines.map((line) => line.split(/[|｜]/).map((part) => part.trim()));
  const short = groups.find((parts) => parts.length !== kind.groups.length);
  if (short)
    return {
      wrong: `有一行分成${short.length}段，应当是${kind.groups.length}段`,
      fix: `每行用竖线“|”隔开：${kind.groups.join(' | ')}`,
    };
  return { value: groups.map((parts) => Object.fromEntries(kind.groups.map((key, at) => [key, parts[at] ?? '']))) };
}

/** Words that are not in the table stay as they are, for the schema to tell. */
function wordOf(text: string, labels: Readonly<Record<string, string>>): string {
  const word = text.trim();
  return Object.hasOwn(labels, word) ? (labels[word] ?? word) : word;
}

/** Text of a cell without what nobody can see, with plain line ends. */
export function cellText(cell: Cell): string {
  if (cell instanceof Date) return momentText(cell.getTime());
  return String(cell ?? '')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00A0\u3000]/g, ' ')
    .replace(CONTROL_CHARACTERS, '')
    .replace(INVISIBLE_CHARACTERS, '')
    .replace(UNREADABLE_CHARACTERS, '')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
}

function momentValue(cell: Cell, kind: 'moment' | 'day', example: string): CellValue {
  const text =
    cell instanceof Date
      ? momentText(cell.getTime())
      : (serialMoment(cell) ?? writtenMoment(cellText(cell).normalize('NFKC')) ?? '');
  const moment = kind === 'day' ? text.slice(0, 10) : text;
  if (isCalendarDate(moment) || isLocalTime(moment)) return { value: moment };
  const impossible = /^\d{4}-\d{2}-\d{2}/.test(text);
  return { wrong: impossible ? '不是存在的日期' : '不是日期', fix: `写成 ${example}` };
}

/** A number of days, as spreadsheets store what is not formatted as a date. */
function serialMoment(cell: Cell): string | undefined {
  const days =
    typeof cell === 'number'
      ? cell
      : typeof cell === 'string' && /^\d{5}(?:\.\d+)?$/.test(cell.trim())
        ? Number(cell)
        : NaN;
  if (!(days >= SERIAL_DAYS.first && days <= SERIAL_DAYS.last)) return undefined;
  return momentText(SERIAL_EPOCH + days * DAY);
}

/** To the nearest minute, since fractions of days are never exact; midnight is a day without a time. */
function momentText(milliseconds: number): string {
  const date = new Date(Math.round(milliseconds / 60_000) * 60_000);
  if (Number.isNaN(date.getTime())) return '';
  const text = date.toISOString();
  const time = text.slice(11, 16);
  return time === '00:00' ? text.slice(0, 10) : `${text.slice(0, 10)} ${time}`;
}

function writtenMoment(text: string): string | undefined {
  if (/^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(text)) {
    const instant = Date.parse(text);
    return Number.isNaN(instant) ? undefined : momentText(instant + SHANGHAI);
  }
  const match =
    /^(\d{4})\s*[-/.年]?\s*(\d{1,2})\s*[-/.月]?\s*(\d{1,2})\s*日?(?:[\sT,，]*(上午|下午|AM|PM)?\s*(\d{1,2})\s*[:：时点]\s*(\d{1,2})?(?:\s*分|[:：]\d{1,2}(?:\.\d+)?秒?)?)?$/i.exec(
      text,
    );
  if (!match || (/^\d+$/.test(text) && text.length !== 8)) return undefined;
  const [, year = '', month = '', day = '', half, hour, minute = '0'] = match;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (hour === undefined) return date;
  const afternoon = /下午|PM/i.test(half ?? '') && Number(hour) < 12 ? 12 : 0;
  return `${date} ${String(Number(hour) + afternoon).padStart(2, '0')}:${minute.padStart(2, '0')}`;
}

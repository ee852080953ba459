/** Converts a cell to the value of a field, as it would be typed in front matter. */
import { isCalendarDate, isLocalTime } from '../../schemas/atoms.ts';
import { CONTROL_CHARACTERS, INVISIBLE_CHARACTERS } from '../../src/lib/text/invisible.ts';
import type { CellKind, ImportColumn } from './column.ts';
import { lostIn } from './lost.ts';
import { writtenMoment } from './moment.ts';
import type { Cell, CellProblem } from './table.ts';

/** `value` is undefined for an empty cell. */
export type CellValue = { value: unknown } | CellProblem;

const YES = /^(?:是|true|1|y|yes|√|有)$/i;
const NO = /^(?:否|false|0|n|no|×|无|没有)$/i;

export function cellValue(cell: Cell | null | undefined, { kind, example, discarded }: ImportColumn): CellValue {
  if (!cell) return { value: undefined };
  const problem = cell.problem ?? lostIn(cell.text);
  // Values that are not stored need not be valid; personal data in the text is found without them.
  if (problem) return discarded ? { value: undefined } : problem;
  if (kind === 'moment' || kind === 'day') return momentValue(cell, kind, example);
  const text = cellText(cell.text);
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

/** Words that are not in the table stay unchanged, so that the schema reports them. */
function wordOf(text: string, labels: Readonly<Record<string, string>>): string {
  const word = text.trim();
  return Object.hasOwn(labels, word) ? (labels[word] ?? word) : word;
}

/** Text of a cell without invisible characters, with LF line ends. */
export function cellText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00A0\u3000]/g, ' ')
    .replace(CONTROL_CHARACTERS, '')
    .replace(INVISIBLE_CHARACTERS, '')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
}

function momentValue({ text, moment }: Cell, kind: 'moment' | 'day', example: string): CellValue {
  const read = moment ?? writtenMoment(cellText(text).normalize('NFKC')) ?? '';
  const value = kind === 'day' ? read.slice(0, 10) : read;
  if (isCalendarDate(value) || isLocalTime(value)) return { value };
  const impossible = /^\d{4}-\d{2}-\d{2}/.test(read);
  return { wrong: impossible ? '不是存在的日期' : '不是日期', fix: `写成 ${example}` };
}

/** What a cell of a workbook shows: its value in its number format, as a Chinese spreadsheet program writes it. */
import type { Cell as WorkbookCell, CellValue } from 'hucre/xlsx';
import { format, getFormatDateInfo, isValidFormat } from 'numfmt';
import { KEPT_DIGITS, LOST_DIGITS } from '../lost.ts';
import { momentText, serialDays, serialMoment, type DateSystem } from '../moment.ts';
import { textCell, type Cell, type CellProblem } from '../table.ts';

const LOCALE = { locale: 'zh-CN' };
/** For dates with a built-in format of the spreadsheet program. */
const SOME_DATE = 'yyyy/m/d hh:mm';

const NO_VALUE: CellProblem = {
  wrong: '是没有算出值的公式',
  fix: '在表格软件里打开，算出以后保存，或者改成值再导入',
};
const ERROR: CellProblem = { wrong: '是出错的公式', fix: '改成值，或者改正公式再导入' };
const HIDDEN_VALUE: CellProblem = {
  wrong: '有内容，但是单元格的格式使它显示不出来',
  fix: '改正单元格格式，或者清空这一格',
};
const UNKNOWN_FORMAT: CellProblem = {
  wrong: '单元格格式认不出，不知道显示的是什么',
  fix: '把单元格改成文本或常规再导入',
};
const STRUCK: CellProblem = { wrong: '有加了删除线的文字，不知道还算不算', fix: '删去这些字，或者取消删除线' };

/** @param details of the cell, which the reader keeps only if a cell has more than its value. */
export function showCell(value: CellValue, details: WorkbookCell | undefined, system: DateSystem): Cell | null {
  if (details?.type === 'error') return { text: String(value), problem: ERROR };
  if (value === null || value === '')
    return details?.formula !== undefined && value === null ? { text: '', problem: NO_VALUE } : null;
  const isStruck =
    details?.style?.font?.strikethrough === true || details?.richText?.some(({ font }) => font?.strikethrough === true);
  const shown = shownValue(value, details?.style?.numFmt, system);
  return shown && isStruck === true ? { ...shown, problem: STRUCK } : shown;
}

function shownValue(value: Exclude<CellValue, null>, pattern: string | undefined, system: DateSystem): Cell | null {
  if (typeof value === 'string') return textCell(value);
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE' };
  if (value instanceof Date) return shownDate(value, pattern ?? SOME_DATE);
  return shownNumber(value, pattern ?? 'General', system);
}

/** A date is read as far as it is shown: `m月d日` has a day, `h:mm` alone has none. */
function shownDate(date: Date, pattern: string): Cell {
  const shown = formatted(serialDays(date), pattern);
  if (shown.problem || /\[(?:h+|m+|s+)\]/i.test(pattern)) return shown;
  const { month, day, hours } = getFormatDateInfo(pattern);
  const moment = momentText(date.getTime());
  return month && day ? { ...shown, moment: hours ? moment : moment.slice(0, 10) } : shown;
}

function shownNumber(value: number, pattern: string, system: DateSystem): Cell {
  if (Math.abs(value) >= 10 ** KEPT_DIGITS) return { text: String(value), problem: LOST_DIGITS };
  // In a narrow cell the program may show less; the bar above the sheet shows every digit.
  if (/^(?:general|@)$/i.test(pattern)) {
    const moment = serialMoment(value, system);
    const text = Number.isInteger(value) ? String(value) : format('General', value, LOCALE);
    return { text, ...(moment === undefined ? {} : { moment }) };
  }
  return formatted(value, pattern);
}

function formatted(value: number, pattern: string): Cell {
  if (!isValidFormat(pattern) || /\[DBNum/i.test(pattern)) return { text: String(value), problem: UNKNOWN_FORMAT };
  const text = format(pattern, value, LOCALE).trim();
  return text === '' ? { text: '', problem: HIDDEN_VALUE } : { text };
}

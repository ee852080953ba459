import { readXlsx as parseWorkbook } from 'hucre/xlsx';
import { tableOf, TableError, type Cell, type Table } from '../table.ts';
import { inflatedSize } from './zip-size.ts';

/** Most bytes a workbook may unpack to; a real one of ten thousand letters has some 20 MB. */
export const MAX_UNPACKED = 500_000_000;
/** Most rows of a table. */
export const MAX_ROWS = 200_000;

/**
 * One sheet of a workbook. Formulas give the value they last had; a cell that shows an error gives its text, `#N/A`.
 *
 * @param sheet its name; the first that is not hidden where none is given.
 */
export async function readXlsx(bytes: Uint8Array, sheet?: string): Promise<Table> {
  if (inflatedSize(bytes, MAX_UNPACKED) > MAX_UNPACKED)
    throw new TableError('这个 .xlsx 文件解压后大得不正常，没有读取。请确认它来自可靠的地方。');
  const names: string[] = [];
  const workbook = await parseWorkbook(bytes, {
    maxRows: MAX_ROWS + 1,
    sheets: ({ name, hidden, veryHidden }) => {
      const visible = hidden !== true && veryHidden !== true;
      if (visible) names.push(name);
      return sheet === undefined ? visible && names.length === 1 : name === sheet;
    },
  }).catch((error: unknown) => {
    if (error instanceof Error && error.name === 'EncryptedFileError')
      throw new TableError('这个 .xlsx 文件加了密码。请取消密码再导入。');
    throw new TableError('不是合格的 .xlsx 文件，可能没有下载完整。请用表格软件打开，另存一份再导入。');
  });
  const [found] = workbook.sheets;
  if (!found) throw new TableError(`没有工作表“${sheet ?? ''}”。这个文件里有：${names.join('、')}。`);
  if (found.rows.length > MAX_ROWS) throw new TableError(`工作表超过${MAX_ROWS}行，请分成几个文件导入。`);
  return tableOf(found.rows as Cell[][], (at) => at + 1);
}

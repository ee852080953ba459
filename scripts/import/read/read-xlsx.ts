import { readXlsx as parseWorkbook } from 'hucre/xlsx';
import { tableOf, TableError, type Table } from '../table.ts';
import { sheetGrid } from './sheet-grid.ts';
import { inflatedSize } from './zip-size.ts';

/** Most bytes a workbook may unpack to; a real one of ten thousand letters has some 20 MB. */
export const MAX_UNPACKED = 500_000_000;
/** Most rows of a table. */
export const MAX_ROWS = 200_000;

/**
 * One sheet of a workbook, as it is seen: what cells show, without hidden rows and columns. Formulas give the value they
 * last had.
 *
 * @param sheet its name; the first that is not hidden where none is given. Hidden ones are not read.
 */
export async function readXlsx(
  bytes: Uint8Array,
  sheet: string | undefined,
  isHeading: (text: string) => boolean,
): Promise<Table> {
  if (inflatedSize(bytes, MAX_UNPACKED) > MAX_UNPACKED)
    throw new TableError('这个 .xlsx 文件解压后大得不正常，没有读取。请确认它来自可靠的地方。');
  const names: string[] = [];
  const hidden: string[] = [];
  const workbook = await parseWorkbook(bytes, {
    maxRows: MAX_ROWS + 1,
    readStyles: true,
    sheets: (info) => {
      const isVisible = info.hidden !== true && info.veryHidden !== true;
      (isVisible ? names : hidden).push(info.name);
      return isVisible && (sheet === undefined ? names.length === 1 : info.name === sheet);
    },
  }).catch((error: unknown) => {
    if (error instanceof Error && error.name === 'EncryptedFileError')
      throw new TableError('这个 .xlsx 文件加了密码。请取消密码再导入。');
    throw new TableError('不是合格的 .xlsx 文件，可能没有下载完整。请用表格软件打开，另存为 .xlsx 再导入。');
  });
  if (sheet !== undefined && hidden.includes(sheet))
    throw new TableError(`工作表“${sheet}”是隐藏的。要导入它，先在表格软件里取消隐藏，再保存。`);
  const [found] = workbook.sheets;
  if (!found)
    throw new TableError(
      names.length === 0
        ? '这个文件的工作表都是隐藏的。先在表格软件里取消隐藏，再保存。'
        : `没有工作表“${sheet ?? ''}”。这个文件里有：${names.join('、')}。`,
    );
  if (found.rows.length > MAX_ROWS) throw new TableError(`工作表超过${MAX_ROWS}行，请分成几个文件导入。`);
  const { rows, notes } = sheetGrid(found, workbook.dateSystem ?? '1900');
  const others = [...names.filter((name) => name !== found.name), ...hidden.map((name) => `${name}（隐藏的）`)];
  const unread =
    sheet === undefined && others.length > 0 ? [`只读了工作表“${found.name}”，没有读：${others.join('、')}。`] : [];
  return tableOf(rows, isHeading, [...unread, ...notes]);
}

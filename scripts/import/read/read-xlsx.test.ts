/** Workbooks are read as they are seen. Serial number 46083 is 2 March 2026. */
import { describe, expect, it } from 'vitest';
import {
  rawRow,
  rawWorkbook,
  storedZip,
  type RawSheet,
  type RawWorkbook,
} from '../../../tests/support/raw-workbook.ts';
import { cellValue } from '../cell-value.ts';
import type { CellKind } from '../column.ts';
import { rejectTable } from '../rejects.ts';
import type { Cell } from '../table.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';

const isHeading = (text: string) => ['编号', '日期', '内容'].includes(text);
const read = (workbook: Omit<RawWorkbook, 'sheets'>, ...sheets: RawSheet[]) =>
  readXlsx(rawWorkbook({ ...workbook, sheets }), undefined, isHeading);
const sheet = (rows: readonly string[], around: { before?: string; after?: string } = {}): RawSheet => ({
  name: '来信',
  xml: `${around.before ?? ''}<sheetData>${rows.join('')}</sheetData>${around.after ?? ''}`,
});
const HEAD = rawRow(1, ['编号', '日期', '内容']);
const texts = (cells: readonly (Cell | null)[]) => cells.map((cell) => cell?.text ?? null);

/** The cell that is made of a value in a format. */
async function shown(format: string, value: number, date1904 = false): Promise<Cell | null | undefined> {
  const rows = [HEAD, rawRow(2, [{ xml: `s="1"><v>${value}</v>` }])];
  const { rows: found } = await read({ formats: [format], date1904 }, sheet(rows));
  return found[0]?.cells[0];
}
const valueOf = (cell: Cell | null | undefined, kind: CellKind) =>
  cellValue(cell, { key: 'x', label: '列', kind, required: false, help: '', example: '2026-03-02' });

describe('a number is what its format shows', () => {
  it.each([
    ['"LY"00000', 318, 'LY00318'],
    ['00000', 319, '00319'],
    ['0000-00', 202603, '2026-03'],
    ['#,##0', 1234567, '1,234,567'],
    ['0%', 0.5, '50%'],
    ['0', 35.6, '36'],
    ['General', 123456789012345, '123456789012345'],
    ['General', 0.1 + 0.2, '0.3'],
    ['@', 12, '12'],
    ['"第"0"号";[Red]-0', 5, '第5号'],
    ['[>1000]"大";"小"', 5, '小'],
    ['[h]:mm', 1.5, '36:00'],
    ['[$-804]yyyy"年"m"月"d"日"', 46083, '2026年3月2日'],
    ['h:mm', 0.385, '9:14'],
  ])('in %s', async (format, value, text) => {
    expect((await shown(format, value))?.text).toBe(text);
  });

  it.each([
    ['more digits than the program keeps', '0', 2026031500012345, '超过15位'],
    ['scientific notation', '0.00E+00', 202603150001234, '科学计数法'],
    ['nothing', ';;;', 5, '显示不出来'],
    ['digits in Chinese', '[DBNum1]General', 123, '格式认不出'],
  ])('and is sent back where that is %s', async (_, format, value, wrong) => {
    expect(valueOf(await shown(format, value), 'line')).toMatchObject({ wrong: expect.stringContaining(wrong) });
  });
});

describe('a date is read as far as it is shown', () => {
  it.each([
    ['yyyy-mm-dd hh:mm', 46083.385416666664, '2026-03-02 09:15'],
    ['yyyy-mm-dd', 46083.385416666664, '2026-03-02'],
    ['m"月"d"日"', 46083, '2026-03-02'],
    ['[$-804]yyyy"年"m"月"d"日";@', 46083, '2026-03-02'],
    ['yyyy/m/d\\ h:mm', 46083.38541666, '2026-03-02 09:15'],
    ['General', 46083, '2026-03-02'],
  ])('in %s', async (format, value, expected) => {
    expect(valueOf(await shown(format, value), 'moment')).toEqual({ value: expected });
  });
  it.each([
    ['h:mm', 46083.385],
    ['yyyy"年"m"月"', 46083],
    ['[$-804]aaaa', 46083],
    ['[h]:mm', 1.5],
  ])('and sent back where no day is shown: %s', async (format, value) => {
    expect(valueOf(await shown(format, value), 'moment')).toMatchObject({ wrong: '不是日期' });
  });
  it('in the date system of the workbook', async () => {
    for (const format of ['yyyy-mm-dd', 'General'])
      expect(valueOf(await shown(format, 46083 - 1462, true), 'day')).toEqual({ value: '2026-03-02' });
  });
  it('in a format the program has built in', async () => {
    const rows = [HEAD, rawRow(2, [{ xml: 's="1"><v>46083</v>' }, { xml: 's="2"><v>46083</v>' }])];
    const { rows: found } = await read({ builtIn: [31, 14] }, sheet(rows));
    for (const cell of found[0]?.cells.slice(0, 2) ?? []) expect(valueOf(cell, 'day')).toEqual({ value: '2026-03-02' });
  });
});

describe('a cell that does not hold its value is rejected', () => {
  const STRUCK = '<r><rPr><strike/></rPr><t>删去的</t></r><r><t>留下的</t></r>';
  it.each([
    ['a formula that has never been calculated', '><f>A1&amp;"号"</f>', '没有算出值'],
    ['a formula that failed', 't="e"><f>1/0</f><v>#DIV/0!</v>', '出错的公式'],
    ['words that are struck through', `t="inlineStr"><is>${STRUCK}</is>`, '删除线'],
  ])('%s', async (_, xml, wrong) => {
    const { rows } = await read({}, sheet([HEAD, rawRow(2, [{ xml }])]));
    expect(valueOf(rows[0]?.cells[0], 'text')).toMatchObject({ wrong: expect.stringContaining(wrong) });
  });
  it('and stays so in the table of rejected rows until somebody has looked at it', async () => {
    const table = await read({}, sheet([HEAD, rawRow(2, [{ xml: '><v>2026031500012345</v>' }, null, '正文'])]));
    const problem = { row: 2, column: '编号', value: '', wrong: '错', fix: '改' };
    const again = readCsv(new TextEncoder().encode(rejectTable(table, [problem])), isHeading);
    expect(texts(again.rows[0]?.cells ?? [])).toEqual(['【待核对】2026031500012345', null, '正文', '编号错，改']);
    expect(valueOf(again.rows[0]?.cells[0], 'line')).toMatchObject({ wrong: '还没有核对' });
  });
  it('but the value a formula had is its value, and so are yes and no', async () => {
    const row = rawRow(2, [
      { xml: 't="str"><f>A9</f><v>甲</v>' },
      { xml: '><f>1+1</f><v>2</v>' },
      { xml: 't="b"><v>1</v>' },
    ]);
    expect(texts((await read({}, sheet([HEAD, row]))).rows[0]?.cells ?? [])).toEqual(['甲', '2', 'TRUE']);
  });
});

describe('what is hidden is left out and reported', () => {
  const row = (number: number, attributes = '') =>
    rawRow(number, [`甲${number}`, '2026-03-02', `正文${number}`], attributes);
  it('rows, by a filter or by hand', async () => {
    const { rows, notes } = await read(
      {},
      sheet([HEAD, row(2), row(3, 'hidden="1"'), row(4, 'ht="0" customHeight="1"'), row(5)]),
    );
    expect(rows.map(({ number }) => number)).toEqual([2, 5]);
    expect(notes).toEqual(['隐藏的行没有导入：第3行、第4行。要导入的，取消隐藏或筛选，保存以后再导入。']);
  });
  it('columns', async () => {
    const before = '<cols><col min="3" max="3" width="9" hidden="1"/></cols>';
    const { headings, rows, notes } = await read({}, sheet([HEAD, row(2)], { before }));
    expect(headings).toEqual(['编号', '日期', '']);
    expect(texts(rows[0]?.cells ?? [])).toEqual(['甲2', '2026-03-02', null]);
    expect(notes).toEqual(['隐藏的列没有用：C列。要用的，取消隐藏，保存以后再导入。']);
  });
  it('sheets, however well', async () => {
    const secret = { ...sheet([HEAD, row(2)]), name: '内部', state: 'veryHidden' };
    const { notes } = await read({}, secret, sheet([HEAD, row(2)]), { ...sheet([HEAD]), name: '说明' });
    expect(notes).toEqual(['只读了工作表“来信”，没有读：说明、内部（隐藏的）。']);
    const workbook = rawWorkbook({ sheets: [secret, sheet([HEAD, row(2)])] });
    await expect(readXlsx(workbook, '内部', isHeading)).rejects.toThrow('工作表“内部”是隐藏的');
    await expect(readXlsx(rawWorkbook({ sheets: [secret] }), undefined, isHeading)).rejects.toThrow('都是隐藏的');
  });
});

describe('a merged cell', () => {
  const merged = (range: string) => ({ after: `<mergeCells><mergeCell ref="${range}"/></mergeCells>` });
  it('counts for all its rows, which is reported', async () => {
    const rows = [HEAD, rawRow(2, ['甲', '2026-03-02', '一']), rawRow(3, ['乙']), rawRow(4, ['丙', null, '三'])];
    const { rows: found, notes } = await read({}, sheet(rows, merged('B2:B4')));
    expect(found.map(({ cells }) => texts(cells))).toEqual([
      ['甲', '2026-03-02', '一'],
      ['乙', '2026-03-02', null],
      ['丙', '2026-03-02', '三'],
    ]);
    expect(notes).toEqual(['合并的单元格每行都取同一个值：B列。请核对。']);
  });
  it('over two columns belongs to neither', async () => {
    const { rows } = await read({}, sheet([HEAD, rawRow(2, ['甲', '2026-03-02', '一'])], merged('B2:C2')));
    for (const cell of rows[0]?.cells.slice(1) ?? [])
      expect(valueOf(cell, 'line')).toMatchObject({ wrong: expect.stringContaining('合并成了一格') });
  });
  it('over the whole sheet is a title, and the headings are below it', async () => {
    const rows = [
      rawRow(1, ['来信汇总表']),
      rawRow(2, ['编号', '日期', '内容']),
      rawRow(3, ['甲', '2026-03-02', '一']),
    ];
    const { headings, rows: found, notes } = await read({}, sheet(rows, merged('A1:XFD1')));
    expect(headings).toEqual(['编号', '日期', '内容']);
    expect(found.map(({ number }) => number)).toEqual([3]);
    expect(notes).toEqual(['列名在第2行，没有导入它上面的第1行。']);
  });
});

it.each([
  ['a text document', { 'word/document.xml': '<x/>' }],
  ['a spreadsheet of another kind', { mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }],
])('%s is not taken for a workbook', async (_, files) => {
  await expect(readXlsx(storedZip(files as Record<string, string>), undefined, isHeading)).rejects.toThrow(
    '另存为 .xlsx',
  );
});

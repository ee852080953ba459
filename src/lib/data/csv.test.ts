import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText, isFormula, parseCsv, withoutGuard } from './csv.ts';

const texts = (text: string) => parseCsv(text).rows.map((row) => row.map((cell) => cell.text));

describe('reading CSV', () => {
  it('takes lines and commas apart', () => {
    expect(texts('a,b\n1,2\n')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });
  it('does not need a line end at the end', () => expect(texts('a,b\n1,2')).toEqual(texts('a,b\n1,2\n')));
  it('keeps empty cells and leaves out empty lines', () => {
    expect(texts('a,,c\n\n,\n')).toEqual([
      ['a', '', 'c'],
      ['', ''],
    ]);
  });
  it('reads quoted commas, quotes and line ends', () => {
    expect(texts('"a,b","say ""hi""","two\nlines"\n1,2,3')).toEqual([
      ['a,b', 'say "hi"', 'two\nlines'],
      ['1', '2', '3'],
    ]);
  });
  it('knows where each cell begins, after quoted line ends too', () => {
    const places = parseCsv('ab,"c\nd",e\nf,g')
      .rows.flat()
      .map(({ text, line, column }) => [text, line, column]);
    expect(places).toEqual([
      ['ab', 1, 1],
      ['c\nd', 1, 4],
      ['e', 2, 4],
      ['f', 3, 1],
      ['g', 3, 3],
    ]);
  });
  it('finds the start of a quote that does not end', () => {
    expect(parseCsv('a,b\n1,"2\n3').unclosed).toMatchObject({ line: 2, column: 3 });
    expect(parseCsv('a,"b"').unclosed).toBeUndefined();
  });
});

describe('reading CSV that is not whole', () => {
  it('finds cells that continue after their closing quote', () => {
    const { misquoted, rows } = parseCsv('a,b\n"他说"你好"",c\n"d" ,e');
    expect(misquoted.map(({ line, column }) => [line, column])).toEqual([[2, 1]]);
    expect(rows[2]?.map(({ text }) => text)).toEqual(['d', 'e']);
  });
  it('counts records as spreadsheet programs number rows', () => {
    expect(parseCsv('a,b\n\n"1\n2",3\n4,5').records).toEqual([1, 3, 4]);
  });
  it('takes other signs for separators', () => {
    expect(parseCsv('a;b,c\n"1;2";3', ';').rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['a', 'b,c'],
      ['1;2', '3'],
    ]);
  });
});

describe('writing CSV', () => {
  it('begins with a mark, ends lines with CRLF and leaves unknown values empty', () => {
    expect(
      csvText([
        ['月份', '水位'],
        ['2025-01', null],
        ['2025-02', -1.5],
      ]),
    ).toBe('\uFEFF月份,水位\r\n2025-01,\r\n2025-02,-1.5\r\n');
  });
  it('quotes what would otherwise break a line or a field', () => {
    expect(
      csvText([
        ['标题', '件数'],
        ['关于"三防"、防汛的通知,附件', 2],
        ['两\n行', null],
      ]),
    ).toBe('\uFEFF标题,件数\r\n"关于""三防""、防汛的通知,附件",2\r\n"两\n行",\r\n');
  });
  it('quotes what would take a cell apart, and can be read back', () => {
    const rows = [['a,b', 'say "hi"', 'two\nlines']];
    expect(texts(csvText(rows).slice(1).replaceAll('\r\n', '\n'))).toEqual(rows);
  });
  it.each([
    "=cmd|'/c calc'!A0",
    '=1+1',
    '+SUM(A1)',
    '-cmd',
    '@x',
    '|x',
    '＝1+1',
    '＋1',
    '－1',
    '＠x',
    "'=1",
    '\u200B=1',
    '\u00A0=1',
  ])('never writes %j as a formula', (text) => {
    expect(isFormula(text)).toBe(true);
    expect(csvText([[text]])).toBe(`\uFEFF'${text}\r\n`);
  });
  it('makes text of whatever a spreadsheet program would run', () => {
    const texts = ['=1+1', '+86', '-1', '@SUM(A1)', '标题=1', ''];
    expect(csvText([texts])).toBe("\uFEFF'=1+1,'+86,'-1,'@SUM(A1),标题=1,\r\n");
    expect(csvText([['\t=1']])).toBe(`\uFEFF"'\t=1"\r\n`);
    expect(csvText([[-1]])).toBe('\uFEFF-1\r\n');
  });
  it('keeps text together that other characters would split', () => {
    expect(csvText([['甲;=1+1', '乙\t=1']])).toBe('\uFEFF"甲;=1+1","乙\t=1"\r\n');
  });
  it('is read back as it was, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.array(fc.string({ unit: fc.constantFrom(...'=+-@|＝\'"\t,;;1a中\n\u200B') }), {
            minLength: 2,
            maxLength: 4,
          }),
        ),
        (rows) => {
          const plain = rows.map((row) => row.map((text) => text.trim()));
          const written = csvText([['头', '尾'], ...plain])
            .slice(1)
            .replaceAll('\r\n', '\n');
          for (const row of parseCsv(written).rows)
            for (const { text } of row) expect(isFormula(text) && !text.startsWith("'")).toBe(false);
          const read = parseCsv(written).rows.map((row) => row.map(({ text }) => withoutGuard(text)));
          expect(read).toEqual([['头', '尾'], ...plain]);
        },
      ),
      { seed: 7 },
    );
  });
  it.each(['-1.5', '2025-01', '月湖'])('does not take %j for one', (text) => expect(isFormula(text)).toBe(false));
});

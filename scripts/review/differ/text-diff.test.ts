import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffText, type Run } from './text-diff.ts';
import { tokens } from './tokens.ts';

const SIGNS = { same: '', out: '-', in: '+' } as const;
/** What went as `[-…]`, what came as `[+…]`. */
const shown = (before: string, after: string) =>
  diffText(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : `[${SIGNS[kind]}${text}]`))
    .join('');
const side = (runs: readonly Run[], without: Run['kind']) =>
  runs.flatMap(({ kind, text }) => (kind === without ? [] : [text])).join('');

describe('the differences between two texts', () => {
  it('are characters, not lines', () => {
    expect(shown('各县人民政府要认真落实。', '各县（区）人民政府要抓紧落实。')).toBe(
      '各县[+（区）]人民政府要[-认真][+抓紧]落实。',
    );
  });

  it('replace a number, a date and the number of a document as a whole', () => {
    expect(shown('拨付1,200万元', '拨付1,350万元')).toBe('拨付[-1,200][+1,350]万元');
    expect(shown('2026年11月22日施行', '2026年11月30日施行')).toBe('[-2026年11月22日][+2026年11月30日]施行');
    expect(shown('示政办发〔2026〕2号文件', '示政办发〔2026〕12号文件')).toBe(
      '示政办发[-〔2026〕2号][+〔2026〕12号]文件',
    );
    expect(shown('截至 2026-11-22 09:30', '截至 2026-11-22 10:30')).toBe('截至 2026-11-22 [-09:30][+10:30]');
    expect(shown('增长12.5%。', '增长13.5%。')).toBe('增长[-12.5%][+13.5%]。');
    expect(shown('第十二条规定的材料', '第二十条规定的材料')).toBe('第[-十二][+二十]条规定的材料');
    expect(shown('请用WPS打开文件', '请用Word打开文件')).toBe('请用[-WPS][+Word]打开文件');
  });

  it('show a sentence written anew as one replacement, not as scattered characters', () => {
    expect(shown('会议部署防汛工作。各单位参加。', '市长听取旱情汇报。各单位参加。')).toBe(
      '[-会议部署防汛工作][+市长听取旱情汇报]。各单位参加。',
    );
    expect(shown('会议部署了防汛工作', '旱情通报')).toBe('[-会议部署了防汛工作][+旱情通报]');
  });

  it('never cut through a character of two units or its combining mark', () => {
    expect(shown('𠮷野家开业', '𠮾野家开业')).toBe('[-𠮷][+𠮾]野家开业');
    expect(tokens('cafe\u0301 é 1\u20E3👩‍👩‍👧')).toEqual(['cafe\u0301', ' ', 'é', ' ', '1\u20E3', '👩‍👩‍👧']);
  });

  it('give back both texts, whatever they are', () => {
    const text = fc.string({ unit: fc.constantFrom(...'市政府2026年1月〔〕号，。a \n\u0301𠮷'), maxLength: 60 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = diffText(before, after);
        expect(side(runs, 'in')).toBe(before);
        expect(side(runs, 'out')).toBe(after);
      }),
    );
  });
});

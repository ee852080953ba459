/** Text of a cell that was damaged by a spreadsheet program or an encoding. */
import { codePoint, UNREADABLE_CHARACTERS } from '../../src/lib/text/invisible.ts';
import type { CellProblem } from './table.ts';

/** Marks untrusted values in a table of rejected rows until they are reviewed. */
export const TO_BE_CHECKED = '【待核对】';

const KINDS: readonly { pattern: RegExp; problem: (found: string) => CellProblem }[] = [
  {
    pattern: new RegExp(`^${TO_BE_CHECKED}`),
    problem: () => ({ wrong: '还没有核对', fix: `对照原表改正，再删去“${TO_BE_CHECKED}”` }),
  },
  {
    // What a formula without a value shows.
    pattern: /^#(?:N\/A|DIV\/0!|GETTING_DATA|[A-Z]+[!?])$/,
    problem: () => ({ wrong: '是出错的公式', fix: '改成值，或者改正公式再导入' }),
  },
  {
    pattern: /^#{2,}$/,
    problem: () => ({ wrong: '列太窄，内容没有显示出来', fix: '在表格软件里加宽这一列，另存以后再导入' }),
  },
  {
    pattern: /^[+-]?\d+(?:[.,]\d+E[+-]?\d{1,3}|E[+-]\d{1,3})$/i,
    problem: () => ({
      wrong: '数字被表格软件写成了科学计数法，原来的各位已经丢失',
      fix: '从平台重新导出；用表格软件打开时先把这一列设为“文本”，或者直接导入 .xlsx',
    }),
  },
  {
    pattern: UNREADABLE_CHARACTERS,
    problem: (found) => ({
      wrong: `有显示不出来的字（${codePoint(found)}），看不出原来是什么字`,
      fix: '在平台里查出原字，改正以后再导入；电脑上打不出的字写成〓',
    }),
  },
];

/** The kind of damage to the text, if any. */
export function lostIn(text: string): CellProblem | undefined {
  const plain = text.trim().normalize('NFKC');
  for (const { pattern, problem } of KINDS) {
    pattern.lastIndex = 0;
    const [found] = pattern.exec(plain) ?? [];
    if (found !== undefined) return problem(found);
  }
  return undefined;
}

/** Digits a spreadsheet program keeps of a number. */
export const KEPT_DIGITS = 15;

export const LOST_DIGITS: CellProblem = {
  wrong: `超过${KEPT_DIGITS}位的数字在表格软件里只保留前${KEPT_DIGITS}位，后面的已经丢失`,
  fix: '从平台重新导出，导出时或打开前把这一列设为“文本”',
};

/**
 * True if all long numbers of a column end in zeros from the digit on that spreadsheet programs no longer store. One of
 * ten numbers does so by itself; all of a column do only when they were lost.
 */
export function hasLostDigits(texts: readonly string[]): (text: string) => boolean {
  const isLong = (text: string) => /^\d{16,}$/.test(text.trim());
  const endsInZeros = (text: string) => /^0+$/.test(text.trim().slice(KEPT_DIGITS));
  const lost = texts.filter(isLong).every(endsInZeros);
  return (text) => lost && isLong(text);
}

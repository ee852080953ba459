/** Chinese numerals as Arabic ones, where both are used for the same: 二〇二六年, 第十二号, 三月. */

const DIGITS = '〇一二三四五六七八九';
const RUN = /[〇零○◯一二三四五六七八九十百]+/gu;
/** What counts something when a numeral stands before it. */
const COUNTED = /^[号月日届]/u;

/** @returns 1 to 999, or null for what is not a number of this form */
function valueOf(numeral: string): number | null {
  const match = /^(?:([一二三四五六七八九])百〇?)?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/u.exec(
    numeral,
  );
  if (!match || numeral === '') return null;
  const [, hundreds, tens, ten, ones] = match;
  const digit = (character: string | undefined) => (character === undefined ? 0 : DIGITS.indexOf(character));
  const tenths = ten === undefined ? 0 : tens === undefined ? 1 : digit(tens);
  return digit(hundreds) * 100 + tenths * 10 + digit(ones);
}

/** @returns the text with years and counted numbers in Arabic numerals; its length may change */
export function arabicNumerals(text: string): string {
  return text.replace(RUN, (run: string, at: number) => {
    const numeral = run.replace(/[零○◯]/gu, '〇');
    const before = text.slice(Math.max(0, at - 1), at);
    const after = text.slice(at + run.length);
    if (
      /^(?:一九|二〇)[〇一二三四五六七八九]{2}$/u.test(numeral) &&
      (/^(?:年|\s*[〕\])）】]|第|$)/u.test(after) || /[〔[(（【]/u.test(before))
    )
      return [...numeral].map((digit) => DIGITS.indexOf(digit)).join('');
    if (before !== '第' && !COUNTED.test(after)) return run;
    const value = valueOf(numeral);
    return value === null || value === 0 ? run : String(value);
  });
}

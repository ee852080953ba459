const DIGITS = '〇一二三四五六七八九';

/** A number up to 9999 as it is counted in Chinese: 十一, 二十, 一百〇一. */
export function chineseNumber(n: number): string {
  if (n < 10) return DIGITS[n] ?? '';
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
  ] as const) {
    if (n < unit) continue;
    const [head, rest] = [Math.floor(n / unit), n % unit];
    const first = head === 1 && unit === 10 ? '' : chineseNumber(head);
    const gap = rest > 0 && rest < unit / 10 ? '〇' : '';
    return `${first}${name}${gap}${rest === 0 ? '' : unit > 10 && rest >= 10 && rest < 20 ? `一${chineseNumber(rest)}` : chineseNumber(rest)}`;
  }
  return String(n);
}

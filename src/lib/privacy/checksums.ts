/** Check digits of identity cards (GB 11643) and bank cards (ISO/IEC 7812, Luhn). */

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';

/** @param number 18 digits, the last may be X. */
export function hasIdentityChecksum(number: string): boolean {
  if (!/^\d{17}[\dXx]$/.test(number)) return false;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
  return CHECK_DIGITS[sum % 11] === number[17]?.toUpperCase();
}

/** @param number 15 to 19 digits. */
export function hasCardChecksum(number: string): boolean {
  if (!/^\d{15,19}$/.test(number) || /^(\d)\1+$/.test(number)) return false;
  const sum = [...number].reverse().reduce((total, digit, at) => {
    const doubled = Number(digit) * (at % 2 === 0 ? 1 : 2);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/** @param day `YYYYMMDD`. True where it is a possible birth date of a living person. */
export function isBirthDay(day: string): boolean {
  const match = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(day);
  if (!match) return false;
  const [month, date] = [Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && date >= 1 && date <= 31;
}

/** Numbers that identify a person: identity cards, bank cards, telephones; also mail addresses and number plates. */
import { hasCardChecksum, hasIdentityChecksum, isBirthDay } from './checksums.ts';
import { hideAll, type Around, type Pattern } from './pattern.ts';

/** Separators that people write between groups of digits. */
const SIGN = '[\\s\\-—–‐‑‒―−_.·•・∙⋅/~()一]';
const GAP = `${SIGN}{0,3}`;
const BREAK = `${SIGN}{1,3}`;
const COUNTRY = `(?:(?:\\+|00)?\\(?86\\)?${GAP})?`;

/** First two digits of identity numbers: provinces, regions, and 9 for foreigners. */
const PROVINCE = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|9[1-3])/;
const PROVINCES = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新';

const plainNumber = (text: string) => text.replace(/[^\dXx×]/g, '').replace('×', 'X');
const groupsOf = (text: string) => text.match(/\d+/g) ?? [];

/** Capital letters directly before digits are part of a code, unless they are a label of the number. */
const endsInCode = (before: string) =>
  /[A-Z]$/.test(before) && !/(?:TEL|PHONE|MOBILE|FAX|QQ|WX|VX|(?<![A-Z])[TMV])$/.test(before);
/** Digits in digests, keys and other long codes are not separate numbers. */
const inLongCode = (before: string, after: string) =>
  (/[0-9A-Za-z]*$/.exec(before)?.[0].length ?? 0) + (/^[0-9A-Za-z]*/.exec(after)?.[0].length ?? 0) > 8;
/** Numbers in a web address identify pages, except in a parameter for a telephone. */
const inWebAddress = (before: string) =>
  /:\/\/[!-~]*$/.test(before) && !/[?&;](?:tel|phone|mobile|sjh?|dh|lxdh)=\+?$/i.test(before);
const isPart = ({ before, after }: Around) => endsInCode(before) || inLongCode(before, after) || inWebAddress(before);
/** Money, shares and coordinates are long numbers too. */
const isMeasured = ({ before, after }: Around) =>
  /^\s?(?:[万亿千百]?(?:元|美元|港元|股|人次|吨|公里|千米|立方|平方|千瓦|公顷|亩)|[%‰万亿]|\.\d)/.test(after) ||
  /(?:\d{2}|\b0)\.$|[¥￥$]\s?$/.test(before);
/** A table row or list of numbers whose digits happen to match a checksum. */
const isList = (found: string): boolean => {
  const lengths = groupsOf(found).map((group) => group.length);
  return lengths.length > 5 && new Set(lengths.slice(0, -1)).size > 1;
};
const PHONE_WORD = /(?:电话|手机|号码|联系|微信|tel|phone|mobile)[^\d]{0,8}$/i;
const isYear = (group: string) => /^(?:19|20)\d\d$/.test(group);
/** `139 20260310` and `136-2025-2026` are numbers with days and years. */
const isDated = (found: string) => {
  const [, ...rest] = groupsOf(found);
  return rest.some((group) => /^20\d{6}$/.test(group)) || (rest.length > 0 && rest.every(isYear));
};

/** Credit codes of institutions have as many digits as identity numbers. */
const isCreditCode = ({ before }: Around) => /信用代码[^\d]{0,6}$/.test(before);

/** Always true with a valid check digit; without one, only where nothing else explains the digits. */
function isIdentity(found: string, around: Around): boolean {
  const number = plainNumber(found);
  if (!PROVINCE.test(number) || !isBirthDay(number.slice(6, 14)) || isList(found)) return false;
  if (hasIdentityChecksum(number)) return true;
  return (
    !/[A-Za-z]$/.test(around.before) && !inWebAddress(around.before) && !isCreditCode(around) && !isMeasured(around)
  );
}

/** The first digit shows that it was a mobile number. */
const hidePhone = (found: string) => `1${hideAll(found).slice(1)}`;

/** Seven digits with up to four other characters between them. */
const DIGITS = /(?:\d[^\d]{0,4}){7}/;

export const NUMBER_PATTERNS: readonly Pattern[] = [
  {
    kind: 'identity',
    needs: DIGITS,
    pattern: new RegExp(`(?<!\\d)(?:\\d${GAP}){17}[\\dXx×](?![\\dA-Za-z])`, 'g'),
    accepts: isIdentity,
    replace: hideAll,
  },
  {
    kind: 'identity',
    needs: DIGITS,
    pattern: new RegExp(`(?<![\\dA-Za-z])(?:\\d${GAP}){14}\\d(?![\\dA-Za-z])`, 'g'),
    accepts: (found, around) => {
      const number = plainNumber(found);
      const born = PROVINCE.test(number) && isBirthDay(`19${number.slice(6, 12)}`);
      return born && !isPart(around) && !isMeasured(around) && !isList(found);
    },
    replace: hideAll,
  },
  {
    kind: 'card',
    needs: DIGITS,
    pattern: new RegExp(`(?<!\\d)(?:\\d${GAP}){14,18}\\d(?!\\d)`, 'g'),
    accepts: (found, around) => {
      const number = plainNumber(found);
      const isLabelled =
        around.writer === 'public' || number.startsWith('62') || /(?:卡号?|账号)\D{0,4}$/.test(around.before);
      return isLabelled && hasCardChecksum(number) && !isPart(around) && !isList(found);
    },
    replace: hideAll,
  },
  {
    kind: 'phone',
    needs: DIGITS,
    pattern: new RegExp(`(?<!\\d)${COUNTRY}1[3-9]\\d{9}(?!\\d)`, 'g'),
    accepts: (_, around) => !isPart(around) && !isMeasured(around),
    replace: hidePhone,
  },
  {
    kind: 'phone',
    needs: DIGITS,
    pattern: new RegExp(
      `(?<!\\d)${COUNTRY}1[3-9]\\d(?:${BREAK}\\d{4}${BREAK}\\d{4}|\\d${BREAK}\\d{3}${BREAK}\\d{4}|${BREAK}\\d{3}${BREAK}\\d{5}|${BREAK}\\d{8}|\\d{4}${BREAK}\\d{4}|\\d${BREAK}\\d{4}${BREAK}\\d{3})(?!\\d)`,
      'g',
    ),
    accepts: (found, around) =>
      !isDated(found) &&
      !isPart(around) &&
      !isMeasured(around) &&
      !/\d[-./]$/.test(around.before) &&
      !/^[-./]\d/.test(around.after),
    replace: hidePhone,
  },
  {
    // Separated single digits or pairs; longer lists of numbers look the same.
    kind: 'phone',
    needs: DIGITS,
    pattern: new RegExp(
      `(?<!\\d)1(?<sign>${SIGN}{1,2})[3-9](?:\\k<sign>\\d){9}(?!${GAP}\\d)|(?<!\\d)1[3-9]\\d(?<pair>[-.·_ ])(?:\\d{2}\\k<pair>){3}\\d{2}(?!${GAP}\\d)`,
      'g',
    ),
    accepts: (found, { before }) => !/\d\s?$/.test(before) && (!/\d{2} \d{2}/.test(found) || PHONE_WORD.test(before)),
    replace: hidePhone,
  },
  {
    kind: 'landline',
    needs: DIGITS,
    pattern: /(?<!\d)(?:\(0\d{2,3}\)\s?|0\d{2,3}[-—–\s]?)[2-9]\d{6,7}(?!\d)/g,
    ofAuthority: false,
    replace: hideAll,
  },
  {
    kind: 'email',
    needs: /@|at/i,
    pattern: /[A-Za-z0-9._%+-]{1,64}\s?(?:@|\(at\)|\[at\]|#at#)\s?[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,6}/gi,
    accepts: (found) => !/\.gov\.cn$/i.test(found),
    replace: () => '***',
  },
  {
    kind: 'plate',
    pattern: new RegExp(
      `[${PROVINCES}][A-HJ-NP-Z][·•.\\s-]?(?=[A-HJ-NP-Z0-9]*\\d)[A-HJ-NP-Z0-9]{5,6}(?![A-Za-z0-9])`,
      'g',
    ),
    replace: (found) => `${found.slice(0, 2)}*****`,
  },
];

/**
 * Personal data in running text (R-DL-32, R-YZ-21.2): what it looks like, and what stands in its place.
 *
 * Patterns read a plain form of the text in which digits are half-width; every character keeps its place.
 */
import { hasCardChecksum, hasIdentityChecksum, isBirthDay } from './checksums.ts';

/** Kinds in the order they are looked for: what one has taken the next does not see. */
export const PERSONAL_DATA = {
  identity: '身份证号',
  card: '银行卡号',
  phone: '手机号',
  landline: '固定电话',
  email: '电子邮箱',
  plate: '车牌号',
  address: '住址门牌',
  name: '姓名',
} as const;
export type PersonalDataKind = keyof typeof PERSONAL_DATA;

/** Words of the public hide everything; an answer may name an office with its number, mail and door. */
export type Writer = 'public' | 'authority';

export interface PersonalDatum {
  kind: PersonalDataKind;
  /** Offsets in the text, in UTF-16 units. */
  start: number;
  end: number;
  replacement: string;
}

interface Pattern {
  kind: PersonalDataKind;
  pattern: RegExp;
  /** False where the authority may say it of itself. */
  ofAuthority?: boolean;
  accepts?: (found: string) => boolean;
  replace(found: string): string;
}

const stars = (text: string) => '*'.repeat(text.length);
const digits = (text: string) => text.replace(/[^\dXx]/g, '');
/** What people put between groups of digits. */
const GAP = '[\\s\\-—–_.·]{0,2}';
const grouped = (digit: string, least: number, most: number) => `(?:${digit}${GAP}){${least},${most}}${digit}`;
const CHINESE_DIGIT = '[零〇○一二三四五六七八九幺]';
const PROVINCES = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新';
const NUMBER = '(?:[0-9A-Za-z]{1,5}|[一二三四五六七八九十百零〇]{1,5})';
const HOUSE = '(?:号楼|号院|栋|幢|座|单元)';
const PART = '(?:号楼|号院|号房|栋|幢|座|单元|室|户)';
const hideNumbers = (text: string) => text.replace(new RegExp(NUMBER, 'g'), '**');

const PATTERNS: readonly Pattern[] = [
  {
    kind: 'identity',
    pattern: new RegExp(`(?<![0-9A-Za-z])${grouped('\\d', 16, 16)}${GAP}[\\dXx](?![0-9A-Za-z])`, 'g'),
    accepts: (found) => isBirthDay(digits(found).slice(6, 14)) || hasIdentityChecksum(digits(found)),
    replace: stars,
  },
  {
    kind: 'identity',
    pattern: new RegExp(`(?<!\\d)${grouped('\\d', 14, 14)}(?!\\d)`, 'g'),
    accepts: (found) => /^[1-8]/.test(found) && isBirthDay(`19${digits(found).slice(6, 12)}`),
    replace: stars,
  },
  {
    kind: 'card',
    pattern: new RegExp(`(?<!\\d)${grouped('\\d', 14, 18)}(?!\\d)`, 'g'),
    accepts: (found) => hasCardChecksum(digits(found)),
    replace: stars,
  },
  {
    kind: 'phone',
    pattern: new RegExp(`(?<!\\d)(?:\\+?86${GAP})?1${GAP}[3-9]${GAP}${grouped('\\d', 8, 8)}(?!\\d)`, 'g'),
    replace: (found) => `1${stars(found).slice(1)}`,
  },
  {
    kind: 'phone',
    pattern: new RegExp(`[一幺]${CHINESE_DIGIT}{10}(?!${CHINESE_DIGIT})`, 'g'),
    replace: stars,
  },
  {
    kind: 'landline',
    pattern: /(?<!\d)(?:\(0\d{2,3}\)\s?|0\d{2,3}[-\s]?)[2-9]\d{6,7}(?!\d)/g,
    ofAuthority: false,
    replace: stars,
  },
  {
    kind: 'email',
    pattern: /[A-Za-z0-9._%+-]{1,64}\s?(?:@|\(at\)|\[at\])\s?[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,6}/gi,
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
  {
    kind: 'address',
    pattern: new RegExp(
      `(?<=[路街巷弄里道村组园苑区城庄])(?:${NUMBER}号(?![线窗])|${NUMBER}${HOUSE})(?:[之\\s,，-]?${NUMBER}(?:${PART}|[层楼]))*(?:(?<=单元|[楼层])${NUMBER})?`,
      'g',
    ),
    ofAuthority: false,
    replace: hideNumbers,
  },
  {
    kind: 'address',
    pattern: new RegExp(
      `${NUMBER}(?:号楼|栋|幢|座)[\\s,，-]?${NUMBER}单元(?:[\\s,，-]?${NUMBER}(?:层|楼|室|户|号)?)*`,
      'g',
    ),
    replace: hideNumbers,
  },
  {
    kind: 'name',
    pattern:
      /(?<=(?:我叫|我是|我的名字[叫是]|本人(?:姓名)?|姓名|联系人|来信人|举报人|投诉人|业主|户主|家长)[:\s是叫]{0,2})(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|[王李张刘陈杨黄赵周吴徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武戚莫孔向汤])[\u4e00-\u9fa5]{1,2}(?=[，,。；;、：:\s!！?？)）]|$|电话|手机|身份|住|家住|今年)/g,
    ofAuthority: false,
    accepts: (found) => !/[的了是在有这那住来想要家业市民]/.test(found.slice(1)),
    replace: (found) => `${surnameOf(found)}**`,
  },
];

const COMPOUND_SURNAME = /^(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐)/;
export const surnameOf = (name: string): string => COMPOUND_SURNAME.exec(name)?.[0] ?? [...name][0] ?? '';

/** Full-width letters and digits in half width, one for one, so that offsets stay. */
const halfWidth = (text: string) =>
  text.replace(/[\uFF01-\uFF5E]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));

/** Personal data of the text, in the order it stands there. Text that has been masked holds none. */
export function findPersonalData(text: string, writer: Writer): PersonalDatum[] {
  let plain = halfWidth(text);
  const found: PersonalDatum[] = [];
  for (const { kind, pattern, ofAuthority = true, accepts, replace } of PATTERNS) {
    if (writer === 'authority' && !ofAuthority) continue;
    for (const match of plain.matchAll(pattern)) {
      const [words] = match;
      const replacement = replace(words);
      if ((accepts && !accepts(words)) || replacement === words) continue;
      found.push({ kind, start: match.index, end: match.index + words.length, replacement });
      // Nothing else is looked for in what has been found.
      plain = plain.slice(0, match.index) + '\u0000'.repeat(words.length) + plain.slice(match.index + words.length);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Home addresses. */
import type { Pattern } from './pattern.ts';

const NUMBER = '(?:[0-9A-Za-z]{1,5}|[一二三四五六七八九十百零〇]{1,5})';
const HOUSE = '(?:号楼|号院|栋|幢|座|单元)';
const PART = '(?:号楼|号院|号房|栋|幢|座|单元|室|户)';
const hideNumbers = (text: string) => text.replace(new RegExp(NUMBER, 'g'), '**');

export const ADDRESS_PATTERNS: readonly Pattern[] = [
  {
    kind: 'address',
    needs: /[号栋幢座]|单元/,
    pattern: new RegExp(
      `(?<=[路街巷弄里道村组园苑区城庄])(?:${NUMBER}号(?![线窗])|${NUMBER}${HOUSE})(?:[之\\s,，-]?${NUMBER}(?:${PART}|[层楼]))*(?:(?<=单元|[楼层])${NUMBER})?`,
      'g',
    ),
    ofAuthority: false,
    replace: hideNumbers,
  },
  {
    kind: 'address',
    needs: /单元/,
    pattern: new RegExp(
      `${NUMBER}(?:号楼|栋|幢|座)[\\s,，-]?${NUMBER}单元(?:[\\s,，-]?${NUMBER}(?:层|楼|室|户|号)?)*`,
      'g',
    ),
    replace: hideNumbers,
  },
];

/** Cases of the rules about signs taken for the marks of a list. */
import { BODY, body } from '../case-helpers.ts';
import { broken, kept, type RuleCase } from '../../testing/rule-case.ts';

export const cases: readonly RuleCase[] = [
  broken('list-number', 'a year at the start of a line', '15:1', body('2026. 今年检查水闸三十座。'), ['2026']),
  broken('list-number', 'numbers with gaps', '16:1', body('1. 甲\n3. 乙'), ['3.', '2.']),
  broken('list-number', 'numbers with brackets', '15:1', body('1) 甲\n2) 乙'), ['1)']),
  broken('list-number', 'a list that counts by itself', '16:1', body('1. 甲\n1. 乙')),
  kept('list-number', 'a list in order that goes on below', body('1. 甲\n2. 乙\n\n水闸\n\n3. 丙')),
  broken('list-marker', 'a remark with a star', '15:1', body('* 本表为初步统计数。')),
  broken('list-marker', 'a plus sign', '15:1', body('+ 水闸')),
  broken('list-marker', 'the number of a page', '17:1', body(`${BODY}\n\n- 3 -`)),
  broken('list-marker', 'a hyphen alone', '17:1', body(`${BODY}\n\n-`)),
  kept('list-marker', 'a list of stars', body('* 甲\n* 乙')),
];

/** Cases of the rules about words that were typed and do not reach the page. */
import { BODY, body } from '../case-helpers.ts';
import { broken, type RuleCase } from '../../testing/rule-case.ts';

export const cases: readonly RuleCase[] = [
  broken('definition-unused', 'a source in brackets', '17:1', body(`${BODY}\n\n[1]: 本办法第三条`)),
  broken('text-lost', 'a text behind a fence', '15:4', body('```水闸\nabc\n```')),
];

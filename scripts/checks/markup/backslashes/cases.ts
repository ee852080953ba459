/** Cases of the rules about backslashes that are not shown. */
import { body } from '../case-helpers.ts';
import { broken, type RuleCase } from '../../testing/rule-case.ts';

export const cases: readonly RuleCase[] = [
  broken('backslash', 'a folder of the office network', '15:3', body('见 \\\\server\\share')),
];

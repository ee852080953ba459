/** Rules about the checks themselves: nothing examined, and exceptions that are no longer valid. */
import type { RuleGroup } from '../check.ts';
import { rulesOf } from '../rules/subject.ts';
import { rules as coverage } from './coverage/rules.ts';
import { rules as exceptions } from './exceptions/rules.ts';

/** Problems with these rules are found by the run of the checks, in `coverage/find.ts` and `exceptions/find.ts`. */
export const engine: RuleGroup = {
  id: 'engine',
  label: '检查本身',
  rules: rulesOf([{ rules: coverage }, { rules: exceptions }]),
};

/** Cases of the rules about valid HTML. */
import { BUILT, inMain, type RuleCase } from '../testing/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    rule: 'invalid',
    title: 'a heading that skips levels',
    changes: [inMain(BUILT.entry, '\n<h4>跳级</h4>')],
    expect: ['28:2'],
    says: ['标题级别不能跳级', 'heading-level'],
  },
];

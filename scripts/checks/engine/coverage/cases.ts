/** Cases of the rules about what the checks looked at. */
import type { RuleCase } from '../../testing/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    rule: 'nothing-checked',
    title: 'a fleet without content',
    changes: [{ remove: 'content' }],
    expect: Array(3).fill('engine/nothing-checked sites/fleet.yaml:1:1'),
    says: ['没有查到任何文件或网页'],
  },
];

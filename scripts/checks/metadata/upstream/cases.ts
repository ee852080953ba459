import { type Change, inNews, type RuleCase } from '../../testing/rule-case.ts';
import { UPSTREAM, withLines } from '../fixture-edits.ts';

const fromSystem: Change = inNews('  kind: 自编信息', '  kind: 信息报送\n  system: 水情信息系统');

export const cases: readonly RuleCase[] = [
  {
    rule: 'upstream-review',
    title: 'an entry sent by a system without the record of its unit',
    changes: [fromSystem],
    expect: ['8:11'],
    says: ['水情信息系统'],
  },
  {
    rule: 'upstream-review',
    title: 'nothing wrong with an entry sent with that record',
    changes: [...withLines(...UPSTREAM), fromSystem],
    expect: [],
  },
  {
    rule: 'upstream-reviewers',
    title: 'a record in which one person is two',
    changes: [...withLines(...UPSTREAM), inNews('reviewer: 己', 'reviewer: 戊')],
    expect: ['17:13'],
    says: ['戊'],
  },
  {
    rule: 'upstream-reviewers',
    title: 'a record whose editor signed it',
    changes: [...withLines(...UPSTREAM), inNews('signer: 庚', 'signer: 戊')],
    expect: ['19:11'],
    says: ['编辑和签发', '戊'],
  },
  {
    rule: 'submit-target',
    title: 'an entry to be submitted to an unknown site',
    changes: withLines('submitUp:', '  targets: [dept, portla]'),
    expect: ['14:19'],
    says: ['portla', 'dept'],
  },
  {
    rule: 'submit-target',
    title: 'an entry to be sent to its own site',
    changes: withLines('submitUp:', '  targets: [portal]'),
    expect: ['14:13'],
  },
];

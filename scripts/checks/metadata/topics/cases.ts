import { localPack } from '../../testing/local-pack.ts';
import type { RuleCase } from '../../testing/rule-case.ts';
import { inTopic } from '../fixture-edits.ts';

const planned = localPack('portal', 'yongzhou');

export const cases: readonly RuleCase[] = [
  {
    rule: 'topic-plan',
    title: 'a topic outside the annual plan where the pack requires it planned',
    changes: [inTopic("startsOn: '2025-03-12'", "startsOn: '2025-03-12' "), ...planned],
    expect: ['14:11'],
    says: ['planRef'],
  },
  {
    rule: 'topic-plan',
    title: 'nothing wrong with a topic of the plan',
    changes: [inTopic('units: [', 'planRef: 2025年专题计划第1项\nunits: ['), ...planned],
    expect: [],
  },
];

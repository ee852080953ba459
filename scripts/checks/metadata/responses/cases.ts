import { kept, type RuleCase } from '../../testing/rule-case.ts';
import { inResponse } from '../fixture-edits.ts';

const RECORD = "propagandaApproval:\n  by: 测试市新闻办公室\n  on: '2025-03-07'\n";

export const cases: readonly RuleCase[] = [
  {
    rule: 'response-approval',
    title: 'a response to an emergency without a record of guidance',
    changes: [inResponse(RECORD, '')],
    expect: ['12:10'],
    says: ['propagandaApproval', '网页上不显示'],
  },
  {
    rule: 'response-approval',
    title: 'nothing wrong with a question of many without one',
    changes: [inResponse(RECORD, ''), inResponse('突发事件', '热点')],
    expect: [],
  },
  {
    rule: 'response-push',
    title: 'a response to an emergency that goes to no other channel',
    changes: [inResponse('pushTo: [政务微博, 政务微信]\n', '')],
    expect: ['12:10'],
    says: ['pushTo'],
  },
  kept(
    'response-push',
    'a question of many that goes to no other channel',
    inResponse('pushTo: [政务微博, 政务微信]\n', ''),
    inResponse('突发事件', '热点'),
  ),
];

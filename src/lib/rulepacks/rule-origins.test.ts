import { describe, expect, it } from 'vitest';
import type { Waiver } from '../../../schemas/registers/waivers.ts';
import { rulePackSchema, type RulePack } from '../../../schemas/rulepack.ts';
import { createClock } from '../calendar/clock.ts';
import { mergeRulePacks } from './merge.ts';
import { ruleOrigins } from './rule-origins.ts';
import { applyWaivers } from './waivers.ts';

const pack = (id: string, sections: object): RulePack =>
  rulePackSchema.parse({ id, name: id, source: '测试', ...sections });
const packs = [
  pack('base', {
    columns: { maxDepth: { value: 4, clauses: ['A-1'] }, maxChannels: { value: 8, clauses: ['A-2'] } },
    footer: {
      required: [
        { item: 'icp', clauses: ['A-3'] },
        { item: 'bestView', clauses: ['A-3'] },
      ],
    },
    replyDeadlines: [{ channel: 'consult', stage: 'answer', when: 'simple', limit: '5WD', clauses: ['A-4'] }],
  }),
  pack('local', {
    columns: { maxDepth: { value: 3, clauses: ['B-1'] }, maxChannels: { value: 8, clauses: ['B-2'] } },
    footer: { required: [{ item: 'provincialDesk', clauses: ['B-3'] }] },
  }),
];
const waiver = (row: string, value: Waiver['value']): Waiver => ({
  row,
  value,
  reason: '改版过渡期',
  approvalRef: '示例办函〔2026〕1号',
  until: '2026-12-31',
});

function originsOf(...waivers: Waiver[]): string[] {
  const { rules, applied } = applyWaivers(mergeRulePacks(packs), waivers, createClock('2026-06-01 12:00'));
  return ruleOrigins(packs, rules, applied).map(
    ({ path, value, packs: from, waiver: by, waivedTo }) =>
      `${path} ${String(value)} ${from.join('+')}${by ? ` -> ${String(waivedTo)} (${by.row})` : ''}`,
  );
}

describe('the origin of a requirement', () => {
  it('is the pack whose value is in force, and every pack that holds the same', () => {
    expect(originsOf()).toEqual([
      'footer.required icp base',
      'footer.required bestView base',
      'footer.required provincialDesk local',
      'columns.maxDepth 3 local',
      'columns.maxChannels 8 base+local',
      'replyDeadlines.consult.answer.simple 5WD base',
    ]);
  });

  it('stays beside what a waiver makes of it', () => {
    const rows = originsOf(
      waiver('columns.maxDepth', 5),
      waiver('footer.required', ['bestView', 'icp']),
      waiver('replyDeadlines.consult.answer', '10WD'),
    );
    expect(rows.filter((row) => row.includes('->'))).toEqual([
      'footer.required icp base -> undefined (footer.required)',
      'footer.required bestView base -> undefined (footer.required)',
      'columns.maxDepth 3 local -> 5 (columns.maxDepth)',
      'replyDeadlines.consult.answer.simple 5WD base -> 10WD (replyDeadlines.consult.answer)',
    ]);
  });
});

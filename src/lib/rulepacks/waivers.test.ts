import { describe, expect, it } from 'vitest';
import { rulesSchema } from '../../../schemas/rulepack.ts';
import type { Waiver } from '../../../schemas/registers/waivers.ts';
import { createClock } from '../calendar/clock.ts';
import { applyWaivers } from './waivers.ts';

const rules = rulesSchema.parse({
  columns: { maxDepth: { value: 3, clauses: ['A-1'] } },
  footer: {
    required: [
      { item: 'icp', clauses: ['A-2'] },
      { item: 'bestView', clauses: ['A-3'] },
    ],
  },
  reprint: { limit: { value: 'PT12H', clauses: ['A-4'] } },
  services: { onEverySite: { value: true, clauses: ['A-5'] } },
  replyDeadlines: [
    { channel: 'consult', stage: 'answer', limit: '5WD', clauses: ['A-6'] },
    { channel: 'consult', stage: 'answer', when: 'simple', limit: '2WD', clauses: ['A-6'] },
  ],
});
const waiver = (row: string, value: Waiver['value'], until = '2026-12-31'): Waiver => ({
  row,
  value,
  reason: '改版过渡期',
  approvalRef: '示例办函〔2026〕1号',
  until,
});

describe('a waiver', () => {
  it('weakens the row it names until its last day', () => {
    const { rules: waived, refused } = applyWaivers(
      rules,
      [waiver('columns.maxDepth', 4)],
      createClock('2026-12-31 23:59'),
    );
    expect(refused).toEqual([]);
    expect(waived.columns?.maxDepth).toEqual({ value: 4, clauses: ['A-1'], confidence: 'stated' });
    expect(rules.columns?.maxDepth?.value).toBe(3);
  });
  it('takes one item out of a required list', () => {
    const { rules: waived } = applyWaivers(
      rules,
      [waiver('footer.required', 'bestView')],
      createClock('2026-01-01 00:00'),
    );
    expect(waived.footer?.required?.map(({ item }) => item)).toEqual(['icp']);
  });
  it('takes several items out of a required list at once', () => {
    const { rules: waived, applied } = applyWaivers(
      rules,
      [waiver('footer.required', ['bestView', 'icp'])],
      createClock('2026-01-01 00:00'),
    );
    expect(waived.footer?.required).toEqual([]);
    expect(applied.map(({ row }) => row)).toEqual(['footer.required']);
  });
  it('changes what the local pack decides', () => {
    const { rules: waived } = applyWaivers(
      rules,
      [waiver('services.onEverySite', false)],
      createClock('2026-01-01 00:00'),
    );
    expect(waived.services?.onEverySite?.value).toBe(false);
  });
  it('gives a stage of a letter more time, in one case or in all', () => {
    const limits = (row: string) =>
      applyWaivers(rules, [waiver(row, '10WD')], createClock('2026-01-01 00:00')).rules.replyDeadlines?.map(
        ({ limit }) => limit,
      );
    expect(limits('replyDeadlines.consult.answer')).toEqual(['10WD', '10WD']);
    expect(limits('replyDeadlines.consult.answer.simple')).toEqual(['5WD', '10WD']);
  });
  it.each([
    ['expired', waiver('columns.maxDepth', 4, '2025-12-31')],
    ['unknown-row', waiver('columns.depth', 4)],
    ['unknown-row', waiver('toString', 4)],
    ['unknown-row', waiver('columns.constructor', 4)],
    ['unknown-row', waiver('links.policy', 'denyAds')],
    ['not-weaker', waiver('columns.maxDepth', 3)],
    ['not-weaker', waiver('columns.maxDepth', 'four')],
    ['not-weaker', waiver('reprint.limit', 'PT6H')],
    ['not-weaker', waiver('reprint.limit', 'soon')],
    ['not-weaker', waiver('footer.required', 'logo')],
    ['not-weaker', waiver('footer.required', ['icp', 'logo'])],
    ['not-weaker', waiver('services.onEverySite', true)],
    ['not-weaker', waiver('services.onEverySite', 'no')],
    ['unknown-row', waiver('replyDeadlines', '10WD')],
    ['unknown-row', waiver('replyDeadlines.consult.review', '10WD')],
    ['unknown-row', waiver('columns.maxDepth.value', 4)],
    ['not-weaker', waiver('replyDeadlines.consult.answer', '5WD')],
  ])('is refused as %s and changes nothing', (problem, given) => {
    const { rules: waived, refused } = applyWaivers(rules, [given], createClock('2026-01-01 00:00'));
    expect(refused).toEqual([{ waiver: given, problem }]);
    expect(waived).toEqual(rules);
  });
});

import { describe, expect, it } from 'vitest';
import { rulePackSchema, type RulePack } from '../../../schemas/rulepack.ts';
import { mergeRulePacks, packOrder } from './merge.ts';

const pack = (id: string, sections: object): RulePack =>
  rulePackSchema.parse({ id, name: id, source: '测试', ...(id === 'base' ? {} : { extends: 'base' }), ...sections });

const row = (value: unknown, clause: string, confidence = 'stated') => ({ value, clauses: [clause], confidence });

describe('limits', () => {
  const base = pack('base', { columns: { maxDepth: row(4, 'A-1') }, reprint: { limit: row('PT24H', 'A-2') } });
  it('take the stricter value, whichever pack holds it', () => {
    const strict = pack('local', { columns: { maxDepth: row(3, 'B-1') }, reprint: { limit: row('PT12H', 'B-2') } });
    const merged = mergeRulePacks([base, strict]);
    expect(merged.columns?.maxDepth).toEqual(row(3, 'B-1'));
    expect(merged.reprint?.limit?.value).toBe('PT12H');
    const lax = pack('local', { columns: { maxDepth: row(9, 'B-1') } });
    expect(mergeRulePacks([base, lax]).columns?.maxDepth).toEqual(row(4, 'A-1'));
  });
  it('compare working days with days and months', () => {
    const month = pack('base', { notices: { minDisplay: { migration: row('P1M', 'A-1') } } });
    const days = pack('local', { notices: { minDisplay: { migration: row('15WD', 'B-1') } } });
    expect(mergeRulePacks([month, days]).notices?.minDisplay?.migration?.value).toBe('P1M');
  });
  it('rest on the clauses of both packs, with the higher confidence, where both require the same', () => {
    const soft = pack('base', { columns: { maxDepth: row(3, 'A-1', 'unconfirmed') } });
    const firm = pack('local', { columns: { maxDepth: row(3, 'B-1') } });
    expect(mergeRulePacks([soft, firm]).columns?.maxDepth).toEqual({
      value: 3,
      clauses: ['A-1', 'B-1'],
      confidence: 'stated',
    });
  });
});

describe('required lists', () => {
  it('are the union, base first, each item once', () => {
    const item = (name: string, clause: string) => ({ item: name, clauses: [clause] });
    const base = pack('base', { footer: { required: [item('icp', 'A-1'), item('siteCode', 'A-2')] } });
    const local = pack('local', { footer: { required: [item('provincialDesk', 'B-1'), item('icp', 'B-2')] } });
    expect(mergeRulePacks([base, local]).footer?.required?.map((each) => [each.item, each.clauses])).toEqual([
      ['icp', ['A-1', 'B-2']],
      ['siteCode', ['A-2']],
      ['provincialDesk', ['B-1']],
    ]);
  });
});

describe('who may', () => {
  it('is decided by the local pack, stricter or not', () => {
    const base = pack('base', { eligibility: { township: { portal: row('byApproval', 'A-1') } } });
    const loose = pack('local', { eligibility: { township: { portal: row('allowed', 'B-1') } } });
    expect(mergeRulePacks([base, loose]).eligibility?.township?.portal?.value).toBe('allowed');
  });
});

describe('degrees and clocks', () => {
  it('take the stricter degree', () => {
    const base = pack('base', { links: { policy: row('allowlist', 'A-1') } });
    const local = pack('local', { links: { policy: row('denyAds', 'B-1') } });
    expect(mergeRulePacks([base, local]).links?.policy?.value).toBe('allowlist');
  });
  it('keep the shortest limit of each leg and every leg', () => {
    const deadline = (channel: string, stage: string, limit: string) => ({ channel, stage, limit, clauses: ['A'] });
    const base = pack('base', {
      replyDeadlines: [deadline('errorReport', 'forward', '1WD'), deadline('errorReport', 'answer', '3WD')],
    });
    const local = pack('local', {
      replyDeadlines: [deadline('errorReport', 'answer', '2WD'), deadline('consult', 'answer', '5WD')],
    });
    expect(
      mergeRulePacks([base, local]).replyDeadlines?.map((each) => `${each.channel} ${each.stage} ${each.limit}`),
    ).toEqual(['errorReport forward 1WD', 'errorReport answer 2WD', 'consult answer 5WD']);
  });
});

describe('the order of packs', () => {
  const packs = new Map([pack('base', {}), pack('local', {})].map((each) => [each.id, each]));
  it('puts the base first even when the site names it last or not at all', () => {
    expect(packOrder(['local', 'base'], packs).order.map(({ id }) => id)).toEqual(['base', 'local']);
    expect(packOrder(['local'], packs).order.map(({ id }) => id)).toEqual(['base', 'local']);
  });
  it('names the packs that do not exist', () => {
    expect(packOrder(['base', 'nowhere'], packs).missing).toEqual(['nowhere']);
  });
});

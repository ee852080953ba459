import { beforeAll, describe, expect, it } from 'vitest';
import type { Indicators } from '../../../schemas/indicators.ts';
import { ruleIds } from '../../../scripts/checks/registry.ts';
import { readIndicators } from '../../../scripts/lib/indicators.ts';
import { column, fleetFromText, frontMatter, siteRecord } from '../../../tests/support/fleet-from-text.ts';
import { createClock } from '../calendar/clock.ts';
import type { Column } from '../model/column.ts';
import type { ColumnDeadline, DeadlineState } from '../status/column-deadlines.ts';
import type { IndicatorInput } from './count.ts';
import { evaluateIndicators } from './evaluate.ts';

const NOW = '2026-06-01 12:00';
let g19: Indicators;
beforeAll(async () => {
  g19 = (await readIndicators()).find(({ id }) => id === 'g19') as Indicators;
});

/** A portal in order, with every probe made. */
const GOOD: IndicatorInput = {
  kind: 'portal',
  hasServices: true,
  findings: [],
  columns: [],
  home: { state: 'fresh', lapses: 0 },
  letters: [],
  hasConsultation: true,
  guides: ['content/city/guides/a.md'],
  probes: {
    unreachableShare: { value: 0, evidence: [] },
    deadHomeLinks: { value: 0, evidence: [] },
    deadLinks: { value: 0, evidence: [] },
  },
  clock: createClock(NOW),
};
const columns = (count: number, state: DeadlineState, columnClass: ColumnDeadline['class']): ColumnDeadline[] =>
  Array.from({ length: count }, (_, at) => ({
    column: { path: `c${at}`, name: `栏目${at}` } as Column,
    class: columnClass,
    state,
    update: { state, lapses: 0 },
    reviews: [],
  }));
const failed = (changes: Partial<IndicatorInput>) =>
  evaluateIndicators(g19, { ...GOOD, ...changes }).vetoes.flatMap(({ counters }) =>
    counters.flatMap(({ id, state }) => (state === 'failed' ? [id] : [])),
  );

/** A letter to the portal, received on a day and not answered. */
const letters = (receivedAt: string) =>
  fleetFromText(
    {
      sites: { city: siteRecord('city', [column('letters', ['letter'])]) },
      entries: {
        'city/letters/l1.md': frontMatter('l1', {
          number: 'L1',
          channel: '投诉',
          content: '来信。',
          publishState: '待审核',
          publishedAt: `${receivedAt} 09:00`,
          receivedAt,
        }),
      },
    },
    NOW,
  ).letters('city');

describe('a single veto', () => {
  it.each([
    ['four columns of news and documents', { columns: columns(4, 'overdue', 'dynamic') }, []],
    ['five of them', { columns: columns(5, 'overdue', 'policy') }, ['news-and-documents']],
    ['nine columns of other classes', { columns: columns(9, 'overdue', 'report') }, []],
    ['ten of them', { columns: columns(10, 'overdue', 'report') }, ['any-column']],
    ['four empty columns', { columns: columns(4, 'empty', 'report') }, []],
    ['five of them', { columns: columns(5, 'empty', 'report') }, ['empty-columns']],
    ['a home page that is overdue', { home: { state: 'overdue', lapses: 1 } as const }, ['home-overdue']],
    ['a home page that is due soon', { home: { state: 'dueSoon', lapses: 0 } as const }, []],
    ['4.9 of 100 visits that fail', { probes: { unreachableShare: { value: 4.9, evidence: [] } } }, []],
    ['5 of 100', { probes: { unreachableShare: { value: 5, evidence: [] } } }, ['unreachable-share']],
    ['no entrance for questions', { hasConsultation: false }, ['no-consultation']],
    ['no service', { guides: [] }, ['no-services']],
    ['no service on a site that offers none', { guides: [], hasServices: false }, []],
    [
      'personal data',
      { findings: [{ rule: 'privacy/identity-number', file: 'content/a.md', line: 9 }] },
      ['personal-data'],
    ],
    ['a finding of another kind', { findings: [{ rule: 'markup/link-text', file: 'content/a.md', line: 9 }] }, []],
  ])('%s', (_, changes, expected) => {
    expect(failed(changes)).toEqual(expected);
  });

  it.each([
    ['three months to the day', '2026-03-01', []],
    ['three months and a day', '2026-02-28', ['unanswered']],
    ['a year', '2025-06-01', ['unanswered']],
    ['more than a year, which counts no longer', '2025-05-31', []],
  ])('a question without an answer for %s', (_, receivedAt, expected) => {
    expect(failed({ letters: letters(receivedAt) })).toEqual(expected);
  });

  it('fails the site whatever the rest is, with its evidence', () => {
    const result = evaluateIndicators(g19, { ...GOOD, columns: columns(5, 'empty', 'report') });
    expect(result).toMatchObject({ isVetoed: true, verdict: 'failed' });
    expect(result.score).toBeUndefined();
    const counter = result.vetoes.flatMap(({ counters }) => counters).find(({ id }) => id === 'empty-columns');
    expect(counter).toMatchObject({ value: 5, limit: 5, clauses: ['G19-1.4'], confidence: 'stated' });
    expect(counter?.evidence).toContain('c0 栏目0');
  });

  it('is undecided where a probe was not made, and never passed', () => {
    const result = evaluateIndicators(g19, { ...GOOD, kind: 'department', probes: {} });
    expect(result.vetoes.find(({ id }) => id === 'unreachable')?.state).toBe('unknown');
    expect(result.verdict).toBe('undecided');
  });

  it('is undecided at a limit that is known from memory only', () => {
    const guides = Array.from({ length: 5 }, (_, at) => `content/city/guides/${at}.md`);
    const findings = guides.flatMap((file) =>
      Array.from({ length: 4 }, (_, line) => ({ rule: 'metadata/field-missing', file, line })),
    );
    const { vetoes } = evaluateIndicators(g19, { ...GOOD, guides, findings });
    expect(vetoes.find(({ id }) => id === 'useless-services')?.state).toBe('unknown');
  });
});

describe('the scored items', () => {
  const weights = () => g19.scored.map(({ id: item }) => ({ item, marks: 10, deduct: 4 }));
  it('are counted without a score while the marks are not known', () => {
    const result = evaluateIndicators(g19, GOOD);
    expect(result.scored.length).toBeGreaterThan(10);
    expect(result).toMatchObject({ verdict: 'undecided', isVetoed: false });
    expect(result.score).toBeUndefined();
  });
  it('take off marks for each finding, and never more than an item has', () => {
    const findings = Array.from({ length: 5 }, (_, line) => ({ rule: 'metadata/letter-overdue', file: 'a.md', line }));
    const result = evaluateIndicators(g19, { ...GOOD, findings }, weights());
    expect(result.scored.find(({ id }) => id === 'letters-overdue')?.deducted).toBe(10);
    expect(result.score).toBe(Math.round((1 - 1 / g19.scored.length) * 10_000) / 100);
    expect(result).toMatchObject({ verdict: 'passed', earnsBonus: true });
  });
  it('fail a portal below 60, and earn no bonus up to 80', () => {
    const half = g19.scored.map(({ id: item }, at) => ({ item, marks: 10, deduct: at === 0 ? 10 : 1 }));
    const at = (value: number) =>
      evaluateIndicators(
        { ...g19, scored: g19.scored.filter(({ id }) => id === 'dead-links') },
        { ...GOOD, probes: { ...GOOD.probes, deadLinks: { value, evidence: [] } } },
        half,
      );
    expect([at(1), at(2), at(4), at(5)].map(({ score }) => score)).toEqual([90, 80, 60, 50]);
    expect([at(1), at(2), at(4), at(5)].map(({ earnsBonus }) => earnsBonus)).toEqual([true, false, false, false]);
    expect([at(4), at(5)].map(({ verdict }) => verdict)).toEqual(['passed', 'failed']);
  });
  it('leave services out for a portal without any, and the rest weighs more', () => {
    const result = evaluateIndicators(g19, { ...GOOD, hasServices: false }, weights());
    expect(result.scored.some(({ group }) => group.id === 'services')).toBe(false);
    expect(result.score).toBe(100);
  });
  it('are not looked at on the site of a department', () => {
    const result = evaluateIndicators(g19, { ...GOOD, kind: 'department' }, weights());
    expect(result).toMatchObject({ scored: [], verdict: 'passed' });
  });
});

it('names only rules that exist, and groups of its own', () => {
  const sources = [...g19.vetoes.flatMap(({ counters }) => counters), ...g19.scored].map(({ source }) => source);
  const rules = sources.flatMap((source) => (source.from === 'findings' ? source.rules : []));
  expect(rules.filter((rule) => !ruleIds.includes(rule))).toEqual([]);
  const groups = g19.groups.map(({ id }) => id);
  expect(g19.scored.filter(({ group }) => !groups.includes(group))).toEqual([]);
});

/** Every interval of the packs from both sides: the last minute that passes, and the first that fails. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { RulePack, Rules } from '../../../schemas/rulepack.ts';
import { mergeRulePacks, packOrder } from '../../../src/lib/rulepacks/merge.ts';
import { createClock } from '../../../src/lib/calendar/clock.ts';
import { columnDeadlines } from '../../../src/lib/status/column-deadlines.ts';
import { homeDeadline } from '../../../src/lib/status/home-deadline.ts';
import { column, fleetFromText, frontMatter, siteRecord } from '../../../tests/support/fleet-from-text.ts';
import { readRulePacks } from '../../lib/rulepacks.ts';

let packs: ReadonlyMap<string, RulePack>;
beforeAll(async () => {
  packs = await readRulePacks();
});
const rulesOf = (pack: string): Rules => mergeRulePacks(packOrder([pack], packs).order);

const LETTER = { number: 'L1', channel: '投诉', content: '来信。', receivedAt: '2026-03-02', publishState: '公开' };
const DISCLOSURE = { catalogueNode: '信息公开年报', indexNumber: 'AB0000001/2026-00001', responsibleUnit: '办公室' };

interface Sample {
  class: string;
  type: string;
  fields: object;
  more?: object;
}
const SAMPLES: Record<string, Sample> = {
  overview: { class: 'overview', type: 'institution', fields: institution() },
  dynamic: { class: 'dynamic', type: 'news', fields: { subtype: '工作动态' } },
  statistics: { class: 'statistics', type: 'news', fields: { subtype: '工作动态' } },
  letters: {
    class: 'interaction',
    type: 'letter',
    fields: { ...LETTER, answeredAt: '2026-03-03', answeredBy: '办公室' },
  },
  policy: { class: 'policy', type: 'news', fields: { subtype: '人事任免' } },
  report: { class: 'report', type: 'report', fields: { subtype: '水资源', year: 2025 } },
  static: { class: 'disclosure-static', type: 'disclosure', fields: { ...DISCLOSURE, catalogueNode: '信息公开制度' } },
  annual: { class: 'disclosure-annual', type: 'disclosure', fields: { ...DISCLOSURE, year: 2025 } },
};

function institution() {
  return {
    name: '某局',
    functions: ['承担工作。'],
    sections: [],
    subordinates: [],
    leaders: ['city-20250201-01'],
    address: '某路1号',
    hours: '工作日 9:00—17:00',
    phone: '0000-8000000',
    order: 10,
  };
}

const isDated = ({ type }: Sample) => type !== 'institution' && type !== 'letter';
const fileName = (sample: Sample, publishedAt: string) =>
  `${isDated(sample) ? `${publishedAt.slice(0, 10)}-` : ''}a.md`;

/** The column of a sample with one entry, at a moment. */
function stateAt(pack: string, name: string, publishedAt: string, now: string, more: object = {}): string | undefined {
  const sample = SAMPLES[name] as Sample;
  const library = fleetFromText(
    {
      sites: { city: siteRecord('city', [column('c', [sample.type], { class: sample.class, ...more })]) },
      entries: { [`city/c/${fileName(sample, publishedAt)}`]: frontMatter('a', { publishedAt, ...sample.fields }) },
    },
    now,
  );
  const [deadline] = columnDeadlines({
    columns: library.columns('city'),
    rules: rulesOf(pack),
    entriesOf: ({ path }) => library.entries({ site: 'city', column: path }),
    letters: library.letters('city'),
    clock: createClock(now),
  });
  return deadline?.state;
}

describe('a column is in time until the last minute of its last day', () => {
  it.each([
    ['14 days for news (R-DL-15.1.2)', 'dali', 'dynamic', '2026-05-01', '2026-05-15', '2026-05-16'],
    ['14 days for news everywhere (G19-1.4)', 'national', 'dynamic', '2026-05-01', '2026-05-15', '2026-05-16'],
    ['a month for statistics (R-DL-15.1.3)', 'dali', 'statistics', '2026-05-01', '2026-06-01', '2026-06-02'],
    ['two months for letters (R-DL-15.1.4b)', 'dali', 'letters', '2026-05-01', '2026-07-01', '2026-07-02'],
    ['six months for documents (R-DL-15.1.5)', 'dali', 'policy', '2026-05-01', '2026-11-01', '2026-11-02'],
    ['six months for documents everywhere (G19-1.4)', 'national', 'policy', '2026-05-01', '2026-11-01', '2026-11-02'],
    ['twelve months for reports (R-DL-15.1.6)', 'dali', 'report', '2026-05-01', '2027-05-01', '2027-05-02'],
    ['a year for yearly disclosure reports (R-DL-15.2.3)', 'dali', 'annual', '2026-05-01', '2027-05-01', '2027-05-02'],
    ['and everywhere (R-GO-4.1.6c)', 'national', 'annual', '2026-05-01', '2027-05-01', '2027-05-02'],
    ['a year for overviews (R-DL-15.1.1)', 'dali', 'overview', '2026-05-01', '2027-05-01', '2027-05-02'],
    ['and everywhere (R-GO-4.1.0c)', 'national', 'overview', '2026-05-01', '2027-05-01', '2027-05-02'],
    ['a year for guide and rules (R-DL-15.2.2, 15.2.4)', 'dali', 'static', '2026-05-01', '2027-05-01', '2027-05-02'],
    ['and everywhere (R-GO-4.1.6a)', 'national', 'static', '2026-05-01', '2027-05-01', '2027-05-02'],
  ])('%s', (_, pack, name, published, last, first) => {
    expect(stateAt(pack, name, `${published} 09:00`, `${last} 23:59`)).toBe('dueSoon');
    expect(stateAt(pack, name, `${published} 09:00`, `${first} 00:00`)).toBe('overdue');
  });
});

describe('the home page', () => {
  it('is in time for two weeks (G19-1.3)', () => {
    const at = (now: string) => homeDeadline('2026-05-01 09:00', rulesOf('national'), createClock(now))?.state;
    expect(at('2026-05-15 23:59')).toBe('dueSoon');
    expect(at('2026-05-16 00:00')).toBe('overdue');
  });
});

describe('nothing is required', () => {
  it('of a column of letters where no pack sets an interval', () => {
    expect(stateAt('national', 'letters', '2026-05-01 09:00', '2030-01-01 00:00')).toBe('unlimited');
  });
  it('of letters in a column of the same class that takes none', () => {
    const questions = { class: 'interaction', types: ['news'] };
    SAMPLES.questions = { class: 'interaction', type: 'news', fields: { subtype: '人事任免' } };
    expect(stateAt('dali', 'questions', '2026-05-01 09:00', '2030-01-01 00:00', questions)).toBe('unlimited');
  });
});

describe('the interval of a column', () => {
  const own = (period: string, window = 'rolling') => ({ updateEvery: { min: 1, period, window } });
  it('is its own where that is stricter', () => {
    expect(stateAt('national', 'dynamic', '2026-05-01 09:00', '2026-05-08 23:59', own('P7D'))).toBe('dueSoon');
    expect(stateAt('national', 'dynamic', '2026-05-01 09:00', '2026-05-09 00:00', own('P7D'))).toBe('overdue');
  });
  it('is that of its class where its own is weaker', () => {
    expect(stateAt('national', 'dynamic', '2026-05-01 09:00', '2026-05-16 00:00', own('P1M'))).toBe('overdue');
  });
  it('counts by the calendar only where the class sets none', () => {
    expect(stateAt('national', 'report', '2026-05-01 09:00', '2026-06-30 23:59', own('P1M', 'calendar'))).toBe(
      'dueSoon',
    );
    expect(stateAt('national', 'report', '2026-05-01 09:00', '2026-07-01 00:00', own('P1M', 'calendar'))).toBe(
      'overdue',
    );
  });
});

describe('a yearly report', () => {
  it('of an earlier year that is published later is no update', () => {
    const annual = (id: string, year: number, publishedAt: string) =>
      frontMatter(id, { ...DISCLOSURE, indexNumber: `AB0000001/2026-0000${id}`, year, publishedAt });
    const now = '2026-12-01 12:00';
    const library = fleetFromText(
      {
        sites: { city: siteRecord('city', [column('c', ['disclosure'], { class: 'disclosure-annual' })]) },
        entries: {
          'city/c/2026-01-20-a.md': annual('1', 2025, '2026-01-20 09:00'),
          'city/c/2026-11-20-a.md': annual('2', 2019, '2026-11-20 09:00'),
        },
      },
      now,
    );
    const [deadline] = columnDeadlines({
      columns: library.columns('city'),
      rules: rulesOf('national'),
      entriesOf: ({ path }) => library.entries({ site: 'city', column: path }),
      letters: [],
      clock: createClock(now),
    });
    expect(deadline).toMatchObject({ lastDay: '2027-01-20', update: { lastUpdate: '2026-01-20 09:00' } });
  });
});

it('a build that shows a deadline is valid until it changes', () => {
  const clock = createClock('2026-05-10 12:00');
  homeDeadline('2026-05-01 09:00', rulesOf('national'), clock);
  expect(clock.validity().until).toBe('2026-05-12 00:00');
});

import { describe, expect, it } from 'vitest';
import { column, fleetFromText, frontMatter, siteRecord } from '../../../tests/support/fleet-from-text.ts';
import { CALENDAR_END, CALENDAR_YEARS } from '../calendar/working-days.ts';
import { createClock } from '../calendar/clock.ts';
import { letterStatistics, NO_DEPARTMENT } from './letter-statistics.ts';
import { handledInTime, replyStages, type ReplyDeadline } from './reply-deadlines.ts';

const sites = { city: siteRecord('city', [column('letters', ['letter'])]) };
const NOW = '2026-06-01 12:00';

/** A library of letters, each given by its fields that differ from the default. */
function library(letters: readonly object[], now = NOW) {
  const entries = Object.fromEntries(
    letters.map((fields, at) => [
      `city/letters/l${at}.md`,
      frontMatter(`l${at}`, {
        publishedAt: '2026-01-01 09:00',
        number: `L${at}`,
        channel: '投诉',
        content: '来信。',
        receivedAt: '2026-03-02',
        publishState: '公开',
        ...fields,
      }),
    ]),
  );
  return fleetFromText({ sites, entries }, now);
}
const dataOf = (fields: object) => {
  const [letter] = library([fields]).letters('city');
  if (!letter) throw new Error('The letter is not valid');
  return letter.data;
};
const deadline = (
  channel: ReplyDeadline['channel'],
  stage: ReplyDeadline['stage'],
  limit: string,
  when: ReplyDeadline['when'] = 'any',
): ReplyDeadline => ({
  channel,
  stage,
  when,
  limit,
  clauses: ['A-1'],
  confidence: 'stated',
});

describe('a letter has a page', () => {
  const shown = (publishState: string, more: object = {}) =>
    library([{ publishState, ...more }]).entries({ site: 'city' }).length;
  it('only when it is public', () => {
    expect(['公开', '不公开', '待审核', '退回重办'].map((state) => shown(state))).toEqual([1, 0, 0, 0]);
  });
  it('from the minute of its publication, and is counted from then on', () => {
    const at = (now: string) => {
      const found = library(
        [{ publishedAt: '2026-03-05 09:00' }, { publishedAt: '2026-03-05 09:00', publishState: '不公开' }],
        now,
      );
      return [found.entries({ site: 'city' }).length, found.letters('city').length];
    };
    expect(at('2026-03-05 08:59')).toEqual([0, 0]);
    expect(at('2026-03-05 09:00')).toEqual([1, 2]);
  });
  it('and is not counted as a draft or when withdrawn', () => {
    const found = library([{ state: '草稿' }, { state: '草稿', publishState: '不公开' }, {}]);
    expect(found.letters('city').map(({ id }) => id)).toEqual(['l2']);
  });
});

describe('a clock of the rule packs', () => {
  const states = (fields: object, deadlines: ReplyDeadline[], now = NOW) =>
    replyStages(dataOf(fields), deadlines, createClock(now)).map(({ from, to, state }) => `${from} ${to} ${state}`);

  it('runs from receipt to answer, in working days', () => {
    const deadlines = [deadline('complaint', 'answer', '3WD')];
    // 2026-03-02 is a Monday.
    expect(states({ answeredAt: '2026-03-05' }, deadlines)).toEqual(['receivedAt answeredAt inTime']);
    expect(states({ answeredAt: '2026-03-06' }, deadlines)).toEqual(['receivedAt answeredAt late']);
  });
  it('is overdue from the first minute of the day after its last', () => {
    const deadlines = [deadline('complaint', 'answer', '3WD')];
    expect(states({}, deadlines, '2026-03-05 23:59')).toEqual(['receivedAt answeredAt running']);
    expect(states({}, deadlines, '2026-03-06 00:00')).toEqual(['receivedAt answeredAt overdue']);
  });
  it('is unknown from the first day on whose holidays are not known', () => {
    const late = { receivedAt: `${CALENDAR_YEARS.last}-12-30` };
    const deadlines = [deadline('complaint', 'answer', '3WD')];
    expect(states(late, deadlines, `${CALENDAR_YEARS.last}-12-31 23:59`)).toEqual(['receivedAt answeredAt running']);
    expect(states(late, deadlines, `${CALENDAR_END} 00:00`)).toEqual(['receivedAt answeredAt unknown']);
  });
  it('skips weekends and holidays', () => {
    const deadlines = [deadline('complaint', 'answer', '2WD')];
    expect(states({ receivedAt: '2026-09-30', answeredAt: '2026-10-09' }, deadlines)).toEqual([
      'receivedAt answeredAt inTime',
    ]);
  });
  it('is for its channel, or for every channel as message', () => {
    expect(states({ answeredAt: '2026-03-03' }, [deadline('consult', 'answer', '3WD')])).toEqual([]);
    expect(states({ answeredAt: '2026-03-03' }, [deadline('message', 'answer', '3WD')])).toHaveLength(1);
  });
  it('applies to simple questions only where it is declared for them', () => {
    const deadlines = [deadline('consult', 'answer', '5WD', 'simple')];
    const question = { channel: '咨询', answeredAt: '2026-03-03' };
    expect(states({ ...question, complexity: '其他' }, deadlines)).toEqual([]);
    expect(states({ ...question, complexity: '简单' }, deadlines)).toEqual(['receivedAt answeredAt inTime']);
  });
  it('runs from forwarding to the answer of the unit, and half a day to the review', () => {
    const deadlines = [
      deadline('message', 'answer', '1WD', 'forwarded'),
      deadline('message', 'review', '0.5WD', 'forwarded'),
    ];
    const way = { forwardedAt: '2026-03-02 10:00', forwardedTo: '市水务局', answerSubmittedAt: '2026-03-03 10:00' };
    expect(states({ ...way, firstReviewedAt: '2026-03-03 13:00' }, deadlines)).toEqual([
      'forwardedAt answerSubmittedAt inTime',
      'answerSubmittedAt firstReviewedAt inTime',
    ]);
    expect(states({ ...way, firstReviewedAt: '2026-03-04 09:00' }, deadlines).at(-1)).toMatch(/late$/);
    expect(states({ ...way, firstReviewedAt: '2026-03-03' }, deadlines).at(-1)).toMatch(/unknown$/);
  });
  it('is unknown where half days count and only the day is written, whichever end it is', () => {
    const deadlines = [deadline('message', 'review', '0.5WD', 'forwarded')];
    const needed = (fields: object) =>
      replyStages(dataOf(fields), deadlines, createClock(NOW)).map(({ state, needsTime }) => `${state} ${needsTime}`);
    expect(needed({ answerSubmittedAt: '2026-03-03', firstReviewedAt: '2026-03-03 13:00' })).toEqual([
      'unknown answerSubmittedAt',
    ]);
    expect(needed({ answerSubmittedAt: '2026-03-03 09:00', firstReviewedAt: '2026-03-03' })).toEqual([
      'unknown firstReviewedAt',
    ]);
    expect(needed({ answerSubmittedAt: '2026-03-03' })).toEqual(['unknown answerSubmittedAt']);
  });
  it('is the strictest of those for the same stage', () => {
    const deadlines = [deadline('message', 'answer', 'P3M'), deadline('complaint', 'answer', '3WD')];
    const found = replyStages(dataOf({ answeredAt: '2026-03-06' }), deadlines, createClock(NOW));
    expect(found.map(({ state, deadline: { limit } }) => `${limit} ${state}`)).toEqual(['3WD late']);
  });
  it('goes on for a letter that was sent back, until its new answer', () => {
    const deadlines = [deadline('complaint', 'answer', '3WD')];
    const sent = { answeredAt: '2026-03-03', returned: [{ at: '2026-03-04', reason: '答非所问。' }] };
    expect(states({ ...sent, publishState: '退回重办' }, deadlines)).toEqual(['receivedAt answeredAt overdue']);
    expect(states({ ...sent, answeredAt: '2026-03-05' }, deadlines)).toEqual(['receivedAt answeredAt inTime']);
  });
  it('goes on for a letter that is withheld', () => {
    const withheld = { publishState: '不公开', notPublicReason: '涉及个人隐私' };
    expect(states(withheld, [deadline('complaint', 'answer', '3WD')])).toEqual(['receivedAt answeredAt overdue']);
  });
  it('counts months to the same day', () => {
    const deadlines = [deadline('complaint', 'answer', 'P3M')];
    expect(states({}, deadlines, '2026-06-02 23:59')).toEqual(['receivedAt answeredAt running']);
    expect(states({}, deadlines, '2026-06-03 00:00')).toEqual(['receivedAt answeredAt overdue']);
    expect(states({ receivedAt: '2025-11-30' }, deadlines, '2026-02-28 23:59')).toEqual([
      'receivedAt answeredAt running',
    ]);
    expect(states({ receivedAt: '2025-11-30' }, deadlines, '2026-03-01 00:00')).toEqual([
      'receivedAt answeredAt overdue',
    ]);
  });
  it('requires no forwarding of a letter that was answered without it', () => {
    const deadlines = [deadline('errorReport', 'forward', '1WD')];
    expect(states({ channel: '找错', answeredAt: '2026-03-03' }, deadlines)).toEqual([]);
    expect(states({ channel: '找错' }, deadlines)).toEqual(['receivedAt forwardedAt overdue']);
  });
  it('counts days where the pack does', () => {
    expect(states({ answeredAt: '2026-03-17' }, [deadline('complaint', 'answer', 'P15D')])).toEqual([
      'receivedAt answeredAt inTime',
    ]);
    expect(states({ answeredAt: '2026-03-18' }, [deadline('complaint', 'answer', 'P15D')])).toEqual([
      'receivedAt answeredAt late',
    ]);
  });
  it('does not evaluate a letter without a deadline', () => {
    expect(handledInTime(dataOf({ answeredAt: '2026-03-03' }), [], createClock(NOW))).toBeUndefined();
  });
});

describe('the statistics', () => {
  const deadlines = [deadline('complaint', 'answer', '3WD')];
  const found = letterStatistics(
    library([
      { receivedAt: '2026-01-05', answeredAt: '2026-01-05', answeredBy: '甲局' },
      { receivedAt: '2026-03-02', answeredAt: '2026-03-06', answeredBy: '甲局' },
      {
        receivedAt: '2026-03-03',
        publishState: '不公开',
        notPublicReason: '涉及个人隐私',
        answeredAt: '2026-03-04',
        answeredBy: '乙局',
      },
      { receivedAt: '2026-05-29', publishState: '待审核' },
      {
        channel: '意见',
        receivedAt: '2026-05-29',
        publishState: '待审核',
        forwardedAt: '2026-05-29',
        forwardedTo: '乙局',
      },
    ]).letters('city'),
    deadlines,
    createClock(NOW),
  );
  it('count what came, what was answered and what is public', () => {
    expect(found).toMatchObject({
      received: 5,
      answered: 3,
      published: 2,
      period: { from: '2026-01-05', to: '2026-05-29' },
    });
  });
  it('take the mean of the working days, and the share in time of the letters with a limit', () => {
    expect(found.averageDays).toBeCloseTo((0 + 4 + 1) / 3);
    expect([found.timed, found.inTime]).toEqual([3, 2]);
  });
  it('go by channel in the order of the channels', () => {
    expect(found.channels.map(({ label, received }) => [label, received])).toEqual([
      ['投诉', 4],
      ['意见', 1],
    ]);
  });
  it('go by the department that answers, or has to, most letters first', () => {
    expect(found.departments.map(({ label, received, answered }) => [label, received, answered])).toEqual([
      ['乙局', 2, 1],
      ['甲局', 2, 2],
      [NO_DEPARTMENT, 1, 0],
    ]);
  });
  it('go by month without gaps', () => {
    expect(found.months.map(({ label, received }) => [label, received])).toEqual([
      ['2026-01', 1],
      ['2026-02', 0],
      ['2026-03', 2],
      ['2026-04', 0],
      ['2026-05', 2],
    ]);
  });
  it('give the reasons for what is withheld', () => {
    expect(found.reasons).toEqual([{ reason: 'privacy', label: '涉及个人隐私', count: 1 }]);
  });
  it('say nothing of no letters', () => {
    expect(letterStatistics([], deadlines, createClock(NOW))).toEqual({
      received: 0,
      answered: 0,
      published: 0,
      timed: 0,
      inTime: 0,
      channels: [],
      departments: [],
      months: [],
      reasons: [],
    });
  });
});

/** Whether a letter was handled within the limits of the rule packs (C2): one clock for each leg of its way. */
import type { Rules } from '../../../schemas/rulepack.ts';
import { afterWorkingDays, afterWorkingHalves, CALENDAR_END } from '../calendar/working-days.ts';
import type { Clock } from '../calendar/clock.ts';
import type { Entry } from '../model/entry.ts';
import { dayAfter } from '../rulepacks/day-after.ts';

export type ReplyClock = NonNullable<Rules['replyClocks']>[number];
type LetterData = Entry<'letter'>['data'];
type Moment = 'receivedAt' | 'forwardedAt' | 'answerSubmittedAt' | 'firstReviewedAt' | 'answeredAt';

/** Channel name in the packs for letters of every channel. */
const EVERY_CHANNEL = 'message';

export interface ReplyLeg {
  clock: ReplyClock;
  from: Moment;
  to: Moment;
  /** `late` is over and was too slow, `overdue` still runs, `unknown` cannot be counted. */
  state: 'inTime' | 'late' | 'running' | 'overdue' | 'unknown';
}

/** Legs of the letter that a clock is set for, as they stand by now. */
export function replyLegs(data: LetterData, clocks: readonly ReplyClock[], clock: Clock): ReplyLeg[] {
  return clocks.flatMap((each) => {
    const { from, to } = endsOf(each);
    const start = data[from];
    if (!appliesTo(each, data) || start === undefined) return [];
    const end = data[to];
    const kept =
      end === undefined
        ? isKept(each.limit, start, clock.reached)
        : cannotTell(each.limit, end)
          ? undefined
          : isKept(each.limit, start, (moment) => end >= moment);
    const state =
      kept === undefined ? 'unknown' : end === undefined ? (kept ? 'running' : 'overdue') : kept ? 'inTime' : 'late';
    return [{ clock: each, from, to, state }];
  });
}

/** True when every leg was in time, false when one was or is not, undefined while nothing can be said. */
export function handledInTime(data: LetterData, clocks: readonly ReplyClock[], clock: Clock): boolean | undefined {
  const states = replyLegs(data, clocks, clock).map(({ state }) => state);
  if (states.some((state) => state === 'late' || state === 'overdue')) return false;
  return states.includes('inTime') ? true : undefined;
}

function endsOf({ leg, when }: ReplyClock): { from: Moment; to: Moment } {
  if (leg === 'forward') return { from: 'receivedAt', to: 'forwardedAt' };
  if (leg === 'review') return { from: 'answerSubmittedAt', to: 'firstReviewedAt' };
  return when === 'forwarded'
    ? { from: 'forwardedAt', to: 'answerSubmittedAt' }
    : { from: 'receivedAt', to: 'answeredAt' };
}

function appliesTo({ channel, leg, when }: ReplyClock, data: LetterData): boolean {
  if (channel !== EVERY_CHANNEL && channel !== data.channel) return false;
  if (when === 'simple' && data.complexity !== 'simple') return false;
  // What was answered without being handed on had nobody to be handed to.
  return !(leg === 'forward' && data.forwardedAt === undefined && data.answeredAt !== undefined);
}

/**
 * Whether the limit is kept, undefined where that cannot be counted.
 *
 * @param limit `3WD`, `0.5WD` or `P15D`; other lengths cannot be counted from day to day.
 * @param reached whether a moment has come: by now, or by the end of the leg.
 */
function isKept(limit: string, from: string, reached: (moment: string) => boolean): boolean | undefined {
  const tooLate = firstTooLate(limit, from);
  if (tooLate === undefined) return undefined;
  return reached(tooLate) ? (tooLate === CALENDAR_END ? undefined : false) : true;
}

/** The first moment after the limit, or the end of the calendar where it does not reach so far. */
function firstTooLate(limit: string, from: string): string | undefined {
  const [, workingDays, days] = /^(?:(\d+(?:\.5)?)WD|P(\d+)D)$/.exec(limit) ?? [];
  if (days !== undefined) return dayAfter(from.slice(0, 10), `P${Number(days) + 1}D`);
  if (workingDays === undefined) return undefined;
  const count = Number(workingDays);
  return Number.isInteger(count) ? afterWorkingDays(from, count) : afterWorkingHalves(from, count * 2);
}

/** Half days cannot be judged by a day without a time. */
const cannotTell = (limit: string, end: string): boolean => limit.includes('.5') && !end.includes(' ');

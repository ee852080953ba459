/** Whether a letter was handled within the limits of the rule packs (C2): one clock for each leg of its way. */
import type { Rules } from '../../../schemas/rulepack.ts';
import { workingDaysBetween, workingHalvesBetween } from '../calendar/working-days.ts';
import type { Entry, LocalTime } from '../library/types.ts';

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

/** Legs of the letter that a clock is set for, as they stand at `now`. */
export function replyLegs(data: LetterData, clocks: readonly ReplyClock[], now: LocalTime): ReplyLeg[] {
  return clocks.flatMap((clock) => {
    const { from, to } = endsOf(clock);
    const start = data[from];
    if (!appliesTo(clock, data) || start === undefined) return [];
    const end = data[to];
    const kept = withinLimit(clock.limit, start, end ?? now);
    const state =
      kept === undefined ? 'unknown' : end === undefined ? (kept ? 'running' : 'overdue') : kept ? 'inTime' : 'late';
    return [{ clock, from, to, state }];
  });
}

/** True when every leg was in time, false when one was or is not, undefined while nothing can be said. */
export function handledInTime(data: LetterData, clocks: readonly ReplyClock[], now: LocalTime): boolean | undefined {
  const states = replyLegs(data, clocks, now).map(({ state }) => state);
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

/** @param limit `3WD`, `0.5WD` or `P15D`; other lengths cannot be counted from day to day. */
function withinLimit(limit: string, from: string, to: string): boolean | undefined {
  const [, workingDays, days] = /^(?:(\d+(?:\.5)?)WD|P(\d+)D)$/.exec(limit) ?? [];
  if (days !== undefined)
    return Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10)) <= Number(days) * 86_400_000;
  if (workingDays === undefined) return undefined;
  const whole = Number.isInteger(Number(workingDays));
  const taken = whole ? workingDaysBetween(from, to) : workingHalvesBetween(from, to);
  return taken === undefined ? undefined : taken <= Number(workingDays) * (whole ? 1 : 2);
}

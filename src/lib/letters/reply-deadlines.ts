/** Whether a letter was handled within the deadlines of the rule packs (C2), one for each stage. */
import type { Rules } from '../../../schemas/rulepack.ts';
import { afterWorkingDays, afterWorkingHalves, CALENDAR_END } from '../calendar/working-days.ts';
import type { Clock } from '../calendar/clock.ts';
import type { Entry } from '../model/entry.ts';
import { dayAfter } from '../rulepacks/day-after.ts';

export type ReplyDeadline = NonNullable<Rules['replyDeadlines']>[number];
type LetterData = Entry<'letter'>['data'];
type Moment = 'receivedAt' | 'forwardedAt' | 'answerSubmittedAt' | 'firstReviewedAt' | 'answeredAt';

/** Channel name in the packs for letters of every channel. */
const EVERY_CHANNEL = 'message';

export interface ReplyStage {
  deadline: ReplyDeadline;
  from: Moment;
  to: Moment;
  /** `late`: done after the deadline; `overdue`: past it and not done; `unknown`: cannot be counted. */
  state: 'inTime' | 'late' | 'running' | 'overdue' | 'unknown';
}

/** Stages of the letter that have a deadline, with their state by now. */
export function replyStages(data: LetterData, deadlines: readonly ReplyDeadline[], clock: Clock): ReplyStage[] {
  return deadlines.flatMap((each) => {
    const { from, to } = endsOf(each);
    const start = data[from];
    if (!appliesTo(each, data) || start === undefined) return [];
    const end = data[to];
    const kept =
      end === undefined
        ? isKept(each.limit, start, clock.reached)
        : isUndecidable(each.limit, end)
          ? undefined
          : isKept(each.limit, start, (moment) => end >= moment);
    const state =
      kept === undefined ? 'unknown' : end === undefined ? (kept ? 'running' : 'overdue') : kept ? 'inTime' : 'late';
    return [{ deadline: each, from, to, state }];
  });
}

/** True when every stage was in time, false when one was or is not, undefined while this is open. */
export function handledInTime(
  data: LetterData,
  deadlines: readonly ReplyDeadline[],
  clock: Clock,
): boolean | undefined {
  const states = replyStages(data, deadlines, clock).map(({ state }) => state);
  if (states.some((state) => state === 'late' || state === 'overdue')) return false;
  return states.includes('inTime') ? true : undefined;
}

function endsOf({ stage, when }: ReplyDeadline): { from: Moment; to: Moment } {
  if (stage === 'forward') return { from: 'receivedAt', to: 'forwardedAt' };
  if (stage === 'review') return { from: 'answerSubmittedAt', to: 'firstReviewedAt' };
  return when === 'forwarded'
    ? { from: 'forwardedAt', to: 'answerSubmittedAt' }
    : { from: 'receivedAt', to: 'answeredAt' };
}

function appliesTo({ channel, stage, when }: ReplyDeadline, data: LetterData): boolean {
  if (channel !== EVERY_CHANNEL && channel !== data.channel) return false;
  if (when === 'simple' && data.complexity !== 'simple') return false;
  // A letter answered without being forwarded has no forwarding stage.
  return !(stage === 'forward' && data.forwardedAt === undefined && data.answeredAt !== undefined);
}

/**
 * Whether the limit is met; undefined where that cannot be counted.
 *
 * @param limit `3WD`, `0.5WD` or `P15D`; other lengths cannot be counted from day to day.
 * @param reached whether a moment has passed, by now or by the end of the stage.
 */
function isKept(limit: string, from: string, reached: (moment: string) => boolean): boolean | undefined {
  const tooLate = firstTooLate(limit, from);
  if (tooLate === undefined) return undefined;
  return reached(tooLate) ? (tooLate === CALENDAR_END ? undefined : false) : true;
}

/** The first moment after the limit, or the end of the known calendar where the limit is beyond it. */
function firstTooLate(limit: string, from: string): string | undefined {
  const [, workingDays, days] = /^(?:(\d+(?:\.5)?)WD|P(\d+)D)$/.exec(limit) ?? [];
  if (days !== undefined) return dayAfter(from.slice(0, 10), `P${Number(days) + 1}D`);
  if (workingDays === undefined) return undefined;
  const count = Number(workingDays);
  return Number.isInteger(count) ? afterWorkingDays(from, count) : afterWorkingHalves(from, count * 2);
}

/** A limit in half days cannot be evaluated where only the day is known. */
const isUndecidable = (limit: string, end: string): boolean => limit.includes('.5') && !end.includes(' ');

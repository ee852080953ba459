/** Whether a letter was handled within the deadlines of the rule packs (C2), the strictest one for each stage. */
import type { Rules } from '../../../schemas/rulepack.ts';
import { afterWorkingDays, afterWorkingHalves, CALENDAR_END } from '../calendar/working-days.ts';
import type { Clock } from '../calendar/clock.ts';
import type { Entry } from '../model/entry.ts';
import { dayAfter } from '../rulepacks/day-after.ts';
import { durationHours } from '../rulepacks/durations.ts';

export type ReplyDeadline = NonNullable<Rules['replyDeadlines']>[number];
type LetterData = Entry<'letter'>['data'];
type Moment = 'receivedAt' | 'forwardedAt' | 'answerSubmittedAt' | 'firstReviewedAt' | 'answeredAt';

export interface ReplyStage {
  deadline: ReplyDeadline;
  from: Moment;
  to: Moment;
  /** `late`: done after the deadline; `overdue`: past it and not done; `unknown`: cannot be counted. */
  state: 'inTime' | 'late' | 'running' | 'overdue' | 'unknown';
  /** The field that holds a day where a limit in half days needs the minute; only where the state is `unknown`. */
  needsTime?: Moment;
  /** The first moment that is too late: a day, or a minute; absent where it cannot be counted. */
  tooLate?: string;
}

/** Stages of the letter that have a deadline, with their state by now. */
export function replyStages(data: LetterData, deadlines: readonly ReplyDeadline[], clock: Clock): ReplyStage[] {
  const applying = deadlines
    .filter((each) => appliesTo(each, data))
    .map((deadline) => ({ deadline, ...endsOf(deadline) }));
  const byStage = Map.groupBy(applying, ({ from, to }) => `${from} ${to}`);
  return [...byStage.values()].flatMap((same) => {
    const [strictest] = same.toSorted((a, b) => durationHours(a.deadline.limit) - durationHours(b.deadline.limit));
    return strictest ? stageOf(strictest, data, clock) : [];
  });
}

function stageOf(
  { deadline, from, to }: Pick<ReplyStage, 'deadline' | 'from' | 'to'>,
  data: LetterData,
  clock: Clock,
): ReplyStage[] {
  const [start, end] = [data[from], endOf(to, data)];
  if (start === undefined) return [];
  const stage = { deadline, from, to };
  const needsTime = halvesNeedTime(deadline.limit, start)
    ? from
    : end !== undefined && halvesNeedTime(deadline.limit, end)
      ? to
      : undefined;
  if (needsTime !== undefined) return [{ ...stage, state: 'unknown', needsTime }];
  const tooLate = firstTooLate(deadline.limit, start);
  const passed = tooLate !== undefined && (end === undefined ? clock.reached(tooLate) : end >= tooLate);
  if (tooLate === undefined || (passed && tooLate === CALENDAR_END)) return [{ ...stage, state: 'unknown' }];
  const state = end === undefined ? (passed ? 'overdue' : 'running') : passed ? 'late' : 'inTime';
  return [{ ...stage, state, tooLate }];
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

/** Whether the letter still waits for its answer; one that was sent back waits for a new one (R-GO-4.4.4). */
export const awaitsAnswer = (data: LetterData): boolean => endOf('answeredAt', data) === undefined;

const endOf = (to: Moment, data: LetterData): string | undefined =>
  to === 'answeredAt' && data.publishState === 'returned' ? undefined : data[to];

function endsOf({ stage, when }: ReplyDeadline): { from: Moment; to: Moment } {
  if (stage === 'forward') return { from: 'receivedAt', to: 'forwardedAt' };
  if (stage === 'review') return { from: 'answerSubmittedAt', to: 'firstReviewedAt' };
  return when === 'forwarded'
    ? { from: 'forwardedAt', to: 'answerSubmittedAt' }
    : { from: 'receivedAt', to: 'answeredAt' };
}

function appliesTo({ channel, stage, when }: ReplyDeadline, data: LetterData): boolean {
  if (channel !== 'message' && channel !== data.channel) return false;
  if (when === 'simple' && data.complexity !== 'simple') return false;
  // A letter answered without being forwarded has no forwarding stage.
  return !(stage === 'forward' && data.forwardedAt === undefined && data.answeredAt !== undefined);
}

/**
 * The first moment after the limit, or the end of the known calendar where the limit is beyond it; undefined where it
 * cannot be counted.
 *
 * @param limit `3WD`, `0.5WD`, `P15D` or `P3M`; hours cannot be counted from day to day.
 */
function firstTooLate(limit: string, from: string): string | undefined {
  const [, workingDays, calendar] = /^(?:(\d+(?:\.5)?)WD|(P\d+[DMY]))$/.exec(limit) ?? [];
  if (calendar !== undefined) return dayAfter(dayAfter(from.slice(0, 10), calendar), 'P1D');
  if (workingDays === undefined) return undefined;
  const count = Number(workingDays);
  return Number.isInteger(count) ? afterWorkingDays(from, count) : afterWorkingHalves(from, count * 2);
}

/** A limit in half days cannot be counted where only the day is known. */
const halvesNeedTime = (limit: string, moment: string): boolean => limit.includes('.5') && !moment.includes(' ');

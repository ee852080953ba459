/**
 * Update deadlines of the columns of a site (R-DL-15, R-DL-25, R-YZ-19.0): what each has to do, until when, and how it
 * stands now. The home page follows the same arithmetic in `home-deadline.ts`.
 */
import type { ColumnClass } from '../../../schemas/column.ts';
import type { Rules } from '../../../schemas/rulepack.ts';
import { type Clock, nextDay } from '../calendar/clock.ts';
import type { Column } from '../model/column.ts';
import type { Entry } from '../model/entry.ts';
import type { LocalTime } from '../model/local-time.ts';
import { dayAfter, dayBefore } from '../rulepacks/day-after.ts';
import { columnClosedSince } from './archiving.ts';
import { countedMoments } from './counted-moments.ts';
import { entryReview, type EntryReview } from './entry-review.ts';
import { updateInterval, type UpdateInterval } from './update-interval.ts';
import { keptBy, type UpdateWindow } from './update-window.ts';

/** `unlimited`: no pack and no column sets an interval. `empty`: the column shows nothing, or nothing that counts. */
export const DEADLINE_STATES = {
  fresh: '按期',
  dueSoon: '即将到期',
  overdue: '逾期',
  empty: '空白',
  unlimited: '不设时限',
} as const;
export type DeadlineState = keyof typeof DEADLINE_STATES;

/** What was updated last and until when the next update is in time. */
export interface UpdateState {
  /** The newest update that counts. */
  lastUpdate?: LocalTime;
  /** The last day that passes, `YYYY-MM-DD`. */
  lastDay?: string;
  /** First minute at which it is overdue. */
  overdueFrom?: LocalTime;
  /** The day from which it is due soon. */
  remindFrom?: string;
  state: DeadlineState;
  /** How often it became overdue within the last 12 months, the present time included. */
  lapses: number;
}

/** What a column has to do next, by its updates and the reviews of its pages. */
export interface ColumnDeadline {
  column: Column;
  class: ColumnClass;
  /** That of its updates or of its most urgent page, whichever is due first. */
  state: DeadlineState;
  /** The last day that passes; absent where nothing is due. */
  lastDay?: string;
  /** The interval in force; absent where neither the class nor the column sets one. */
  interval?: UpdateInterval;
  update: UpdateState;
  /** Pages that have to be reviewed, the most urgent first. */
  reviews: readonly EntryReview[];
}

export interface DeadlineInput {
  /** All columns of the site, in the order of the result. */
  columns: readonly Column[];
  /** Rules in force for the site, less its waivers. */
  rules: Rules;
  /** Visible entries that the column shows: its own, shared and queried ones. */
  entriesOf: (column: Column) => readonly Entry[];
  /** All letters of the site, public or not: what statistics of letters count. */
  letters: readonly Entry<'letter'>[];
  clock: Clock;
}

/**
 * Deadlines of the columns that show entries and are still maintained. Channels, forms and generated overviews have
 * none of their own: what is in the columns below them is judged there. Pure: time only through the clock, which
 * remembers when an answer changes.
 */
export function columnDeadlines(input: DeadlineInput): ColumnDeadline[] {
  return input.columns
    .filter(({ record: { types, presentation } }) => types.length > 0 || presentation === 'letter-statistics')
    .filter((column) => columnClosedSince(column, input.clock) === undefined)
    .map((column) => columnDeadline(column, input));
}

function columnDeadline(column: Column, { rules, entriesOf, letters, clock }: DeadlineInput): ColumnDeadline {
  const shown = column.record.presentation === 'letter-statistics' ? letters : entriesOf(column);
  const interval = updateInterval(column, rules);
  const moments = countedMoments(shown, interval?.counts ?? 'updates', clock);
  const update = updateState(moments, interval, clock);
  const reviews = shown
    .filter((entry) => entry.site === column.site && entry.column === column.path)
    .flatMap((entry) => entryReview(entry, column, rules, clock) ?? [])
    .sort((a, b) => (a.lastDay < b.lastDay ? -1 : a.lastDay > b.lastDay ? 1 : a.entry.id < b.entry.id ? -1 : 1));
  const [page] = reviews;
  const next = page && (update.lastDay === undefined || page.lastDay < update.lastDay) ? page : update;
  return {
    column,
    class: column.record.class,
    state: next.state,
    ...(next.lastDay === undefined ? {} : { lastDay: next.lastDay }),
    ...(interval ? { interval } : {}),
    update,
    reviews,
  };
}

/**
 * @param moments of the updates that count, oldest first.
 * @param interval undefined where nothing limits the time.
 */
export function updateState(
  moments: readonly LocalTime[],
  interval: (UpdateWindow & { remindBefore: string }) | undefined,
  clock: Clock,
): UpdateState {
  const lastUpdate = moments.at(-1);
  const kept =
    interval &&
    keptBy(
      moments.map((moment) => moment.slice(0, 10)),
      interval,
    );
  if (lastUpdate === undefined) return { state: 'empty', lapses: 0 };
  if (!kept) return { lastUpdate, state: 'unlimited', lapses: 0 };
  const { lastDay } = kept;
  const overdueFrom = `${nextDay(lastDay)} 00:00`;
  const remindFrom = dayBefore(lastDay, interval.remindBefore);
  const isOverdue = clock.reached(overdueFrom);
  const missed = kept.missed.filter((day) => !clock.isOver(dayAfter(day, 'P12M')));
  return {
    lastUpdate,
    lastDay,
    overdueFrom,
    remindFrom,
    state: isOverdue ? 'overdue' : clock.reached(remindFrom) ? 'dueSoon' : 'fresh',
    lapses: missed.length + (isOverdue ? 1 : 0),
  };
}

/** Until when a dataset is as new as the frequency it declares (R-GO-4.1.7b, R-GO-4.1.8a). */
import type { DATA_FREQUENCIES } from '../../../schemas/types/dataset.ts';
import type { Rules } from '../../../schemas/rulepack.ts';
import { type Clock, nextDay } from '../calendar/clock.ts';
import type { Entry } from '../model/entry.ts';
import type { LocalTime } from '../model/local-time.ts';
import { dayAfter } from '../rulepacks/day-after.ts';
import { lastChange } from './last-change.ts';

/** Time between two updates; null where the dataset promises none. Live data are read through an interface of theirs. */
const PERIODS: Readonly<Record<keyof typeof DATA_FREQUENCIES, string | null>> = {
  live: null,
  day: 'P1D',
  week: 'P7D',
  month: 'P1M',
  quarter: 'P3M',
  halfYear: 'P6M',
  year: 'P1Y',
  irregular: null,
};

export interface DatasetDeadline {
  lastUpdate: LocalTime;
  period: string;
  /** The last day that passes. */
  lastDay: string;
  isOverdue: boolean;
}

/** Undefined where the dataset promises no update, is no longer valid, or no pack sets a time. */
export function datasetDeadline(dataset: Entry<'dataset'>, rules: Rules, clock: Clock): DatasetDeadline | undefined {
  const { frequency, publishedAt, validUntil } = dataset.data;
  const period = PERIODS[frequency];
  const grace = rules.updates?.datasetGrace?.value;
  if (period === null || grace === undefined || (validUntil !== undefined && clock.isOver(validUntil)))
    return undefined;
  const lastUpdate = lastChange(dataset, clock) ?? publishedAt;
  const lastDay = dayAfter(dayAfter(lastUpdate.slice(0, 10), period), grace);
  return { lastUpdate, period, lastDay, isOverdue: clock.reached(`${nextDay(lastDay)} 00:00`) };
}

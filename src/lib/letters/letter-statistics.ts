/** Numbers of letters, their outcome and handling time (R-GO-4.4.5a). Letters that are not public are included. */
import {
  LETTER_CHANNELS,
  NOT_PUBLIC_REASONS,
  type LetterChannel,
  type NotPublicReason,
} from '../../../schemas/types/letter.ts';
import { workingDaysBetween } from '../calendar/working-days.ts';
import type { Clock } from '../calendar/clock.ts';
import type { Entry } from '../model/entry.ts';
import { handledInTime, type ReplyDeadline } from './reply-deadlines.ts';

type Letter = Entry<'letter'>;

/** Number of months shown, up to the last month with a letter. */
const MONTHS = 12;
/** Label of letters that are not assigned yet. */
export const NO_DEPARTMENT = '尚未确定';

export interface LetterCounts {
  received: number;
  answered: number;
  published: number;
  /** Mean working days from receipt to answer; absent where none could be counted. */
  averageDays?: number;
  /** Number of letters whose deadlines could be evaluated, and of those that were in time. */
  timed: number;
  inTime: number;
}

export interface LetterStatistics extends LetterCounts {
  /** Days of the first and the last letter received. */
  period?: { from: string; to: string };
  channels: readonly (LetterCounts & { channel: LetterChannel; label: string })[];
  /** By letters received, most first. */
  departments: readonly (LetterCounts & { label: string })[];
  /** `YYYY-MM`, oldest first and without gaps. */
  months: readonly (LetterCounts & { label: string })[];
  reasons: readonly { reason: NotPublicReason; label: string; count: number }[];
}

export function letterStatistics(
  letters: readonly Letter[],
  deadlines: readonly ReplyDeadline[],
  clock: Clock,
): LetterStatistics {
  const count = (list: readonly Letter[]) => letterCounts(list, deadlines, clock);
  const days = letters.map(({ data }) => data.receivedAt.slice(0, 10)).sort();
  const [from, to] = [days[0], days.at(-1)];
  const byChannel = Map.groupBy(letters, ({ data }) => data.channel);
  const byDepartment = Map.groupBy(letters, departmentOf);
  const byMonth = Map.groupBy(letters, ({ data }) => data.receivedAt.slice(0, 7));
  const byReason = Map.groupBy(letters, ({ data }) => data.notPublicReason);
  return {
    ...count(letters),
    ...(from === undefined || to === undefined ? {} : { period: { from, to } }),
    channels: (Object.keys(LETTER_CHANNELS) as LetterChannel[])
      .filter((channel) => byChannel.has(channel))
      .map((channel) => ({ channel, label: LETTER_CHANNELS[channel], ...count(byChannel.get(channel) ?? []) })),
    departments: [...byDepartment]
      .map(([label, list]) => ({ label, ...count(list) }))
      .sort((a, b) => b.received - a.received || (a.label < b.label ? -1 : 1)),
    months: (to === undefined ? [] : monthsUntil(to.slice(0, 7), from?.slice(0, 7) ?? '')).map((label) => ({
      label,
      ...count(byMonth.get(label) ?? []),
    })),
    reasons: (Object.keys(NOT_PUBLIC_REASONS) as NotPublicReason[])
      .map((reason) => ({ reason, label: NOT_PUBLIC_REASONS[reason], count: byReason.get(reason)?.length ?? 0 }))
      .filter((row) => row.count > 0),
  };
}

/** Working days from receipt to answer; undefined while there is no answer, or outside the known calendar. */
export const daysTaken = ({ data }: Pick<Letter, 'data'>): number | undefined =>
  data.answeredAt === undefined ? undefined : workingDaysBetween(data.receivedAt, data.answeredAt);

const departmentOf = ({ data }: Letter): string => data.answeredBy ?? data.forwardedTo ?? NO_DEPARTMENT;

function letterCounts(letters: readonly Letter[], deadlines: readonly ReplyDeadline[], clock: Clock): LetterCounts {
  const days = letters.map(daysTaken).filter((taken) => taken !== undefined);
  const checked = letters.map(({ data }) => handledInTime(data, deadlines, clock)).filter((kept) => kept !== undefined);
  return {
    received: letters.length,
    answered: letters.filter(({ data }) => data.answeredAt !== undefined).length,
    published: letters.filter(({ data }) => data.publishState === 'public').length,
    ...(days.length === 0 ? {} : { averageDays: days.reduce((sum, taken) => sum + taken, 0) / days.length }),
    timed: checked.length,
    inTime: checked.filter((kept) => kept).length,
  };
}

function monthsUntil(last: string, first: string): string[] {
  const end = Number(last.slice(0, 4)) * 12 + Number(last.slice(5)) - 1;
  return Array.from({ length: MONTHS }, (_, at) => end - MONTHS + 1 + at)
    .map((month) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`)
    .filter((month) => month >= first);
}

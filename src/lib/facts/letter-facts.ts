/** Facts of a letter (R-GO-4.4.5a). */
import { LETTER_CHANNELS } from '../../../schemas/types/letter.ts';
import { daysTaken } from '../letters/letter-statistics.ts';
import type { Entry } from '../model/entry.ts';

/** Sender of a letter without a name. */
const NO_SENDER = '网民';

export const senderOf = ({ data }: Entry<'letter'>): string => data.sender ?? NO_SENDER;

export function letterFacts(letter: Entry<'letter'>): { label: string; value: string }[] {
  const { number, channel, page, receivedAt, forwardedAt, forwardedTo, answeredAt, answeredBy } = letter.data;
  return [
    { label: '来信编号', value: number },
    { label: '来信渠道', value: LETTER_CHANNELS[channel] },
    // Not a link: the page may have moved, and pages of other sites are not checked.
    ...(page === undefined ? [] : [{ label: '反映的网页', value: page }]),
    { label: '受理日期', value: receivedAt.slice(0, 10) },
    ...(forwardedAt === undefined || forwardedTo === undefined
      ? []
      : [{ label: '转办', value: `${forwardedAt.slice(0, 10)}，${forwardedTo}` }]),
    ...(answeredAt === undefined ? [] : [{ label: '答复日期', value: answeredAt.slice(0, 10) }]),
    ...(answeredBy === undefined ? [] : [{ label: '答复部门', value: answeredBy }]),
    ...timeTaken(letter),
  ];
}

/** Note in lists: who answered, and when the letter was received and answered. */
export function letterNote({ data }: Entry<'letter'>): string {
  const { answeredBy, receivedAt, answeredAt } = data;
  return [
    ...(answeredBy === undefined ? [] : [answeredBy]),
    `${receivedAt.slice(0, 10)}受理`,
    ...(answeredAt === undefined ? [] : [`${answeredAt.slice(0, 10)}答复`]),
  ].join('，');
}

function timeTaken(letter: Entry<'letter'>): { label: string; value: string }[] {
  const days = daysTaken(letter);
  if (days === undefined) return [];
  return [{ label: '办理用时', value: days === 0 ? '当日答复' : `${days}个工作日` }];
}

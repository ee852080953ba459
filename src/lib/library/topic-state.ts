/** Whether a topic has begun and whether it is over (R-YZ-19.0). */
import type { Entry, LocalTime } from './types.ts';

/** In the order they stand in lists. */
export const TOPIC_STATES = { open: '进行中', upcoming: '未开始' } as const;
export type TopicStateName = keyof typeof TOPIC_STATES;

/** Undefined from the day after its last day on: what is over is archived and says so instead. */
export function topicState({ data }: Entry<'topic'>, now: LocalTime): TopicStateName | undefined {
  const today = now.slice(0, 10);
  if (today > data.endsOn) return undefined;
  return today < data.startsOn ? 'upcoming' : 'open';
}

/** The minute after the last day of a topic that is over at `now`. */
export function topicArchivedSince({ data }: Entry<'topic'>, now: LocalTime): LocalTime | undefined {
  if (now.slice(0, 10) <= data.endsOn) return undefined;
  const next = new Date(Date.parse(`${data.endsOn}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return `${next} 00:00`;
}

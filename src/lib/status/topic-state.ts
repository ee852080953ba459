/** Whether a topic has begun and whether it is over (R-YZ-19.0). */
import type { Clock } from '../calendar/clock.ts';
import type { Entry } from '../model/entry.ts';

/** In the order they are in lists. */
export const TOPIC_STATES = { open: '进行中', upcoming: '未开始' } as const;
export type TopicStateName = keyof typeof TOPIC_STATES;

/** Undefined from the day after its last day on: what is over is archived and says so instead. */
export function topicState({ data }: Entry<'topic'>, clock: Clock): TopicStateName | undefined {
  if (clock.isOver(data.endsOn)) return undefined;
  return clock.reached(data.startsOn) ? 'open' : 'upcoming';
}

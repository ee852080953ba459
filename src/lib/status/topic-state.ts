/** State of a topic: not begun, running or over (R-YZ-19.0). */
import type { Clock } from '../calendar/clock.ts';
import type { Entry } from '../model/entry.ts';

/** In the order of lists. */
export const TOPIC_STATES = { open: '进行中', upcoming: '未开始' } as const;
export type TopicStateName = keyof typeof TOPIC_STATES;

/** Undefined from the day after its last day: a topic that is over is shown as archived instead. */
export function topicState({ data }: Entry<'topic'>, clock: Clock): TopicStateName | undefined {
  if (clock.isOver(data.endsOn)) return undefined;
  return clock.reached(data.startsOn) ? 'open' : 'upcoming';
}

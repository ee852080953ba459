import type { ReplyDeadline } from './reply-deadlines.ts';

const STAGE_LABELS: Readonly<Record<string, string>> = {
  forward: '受理到转办',
  answer: '受理到答复',
  'answer forwarded': '转办到报回答复意见',
  review: '报回答复意见到初审',
};

/** The stage of a deadline in words: from what to what it counts. */
export const stageLabel = ({ stage, when }: Pick<ReplyDeadline, 'stage' | 'when'>): string =>
  STAGE_LABELS[`${stage} ${when}`] ?? STAGE_LABELS[stage] ?? stage;

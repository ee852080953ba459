/**
 * Letters that wait, and letters that were handled late, by age: every open one whether or not its channel has a
 * deadline (R-JM-33, R-GO-4.4.3, R-GO-8.1.1b, R-LYG-12.3a).
 */
import { LETTER_CHANNELS, PUBLISH_STATES } from '../../schemas/types/letter.ts';
import type { Clock } from '../../src/lib/calendar/clock.ts';
import {
  awaitsAnswer,
  replyStages,
  type ReplyDeadline,
  type ReplyStage,
} from '../../src/lib/letters/reply-deadlines.ts';
import { stageLabel } from '../../src/lib/letters/stage-label.ts';
import { isType, type Entry } from '../../src/lib/model/entry.ts';
import { formatDuration } from '../../src/lib/rulepacks/durations.ts';
import { defineReport } from './table-report.ts';

const STATES: Readonly<Record<Exclude<ReplyStage['state'], 'inTime'>, string>> = {
  overdue: '逾期未办',
  running: '在办',
  unknown: '时限算不出',
  late: '迟办',
};

interface Situation {
  situation: string;
  stage: string;
  limit: string;
  due: string;
  clauses: string;
}

export const lettersReport = defineReport({
  summary: '来信时限：没有答复的来信按等候天数列出，另列迟办的和答复后没有公开的',
  columns: {
    id: '信息标识',
    site: '网站',
    number: '来信编号',
    channel: '来信渠道',
    receivedAt: '受理日期',
    days: '受理至今（天）',
    unit: '承办单位',
    situation: '办理情况',
    stage: '环节',
    limit: '时限',
    due: '从这一刻起逾期',
    clauses: '依据',
    publishState: '公开情况',
  },
  // Drafts and letters that are not public are counted too: no state takes a letter from under its deadlines.
  rows: ({ fleet: { clock, parsed }, library, sites, entry: only }) =>
    parsed.entries
      .flatMap(({ entry }) => (entry && isType(entry, 'letter') && sites.includes(entry.site) ? [entry] : []))
      .filter((letter) => only === undefined || letter.id === only)
      .flatMap((letter) =>
        situations(letter, library.rules(letter.site).replyDeadlines ?? [], clock).map((each) => ({
          id: letter.id,
          site: letter.site,
          number: letter.data.number,
          channel: LETTER_CHANNELS[letter.data.channel],
          receivedAt: letter.data.receivedAt,
          days: clock.daysSince(letter.data.receivedAt.slice(0, 10)),
          unit: letter.data.forwardedTo ?? letter.data.answeredBy ?? '',
          ...each,
          publishState: PUBLISH_STATES[letter.data.publishState],
        })),
      )
      .sort((a, b) => b.days - a.days || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
});

/** Stages that are not done in time, and the wait for an answer or for publication where no stage covers it. */
function situations({ data }: Entry<'letter'>, deadlines: readonly ReplyDeadline[], clock: Clock): Situation[] {
  const stages = replyStages(data, deadlines, clock);
  const rows = stages.flatMap(({ deadline, state, tooLate = '' }) =>
    state === 'inTime'
      ? []
      : [
          {
            situation: STATES[state],
            stage: stageLabel(deadline),
            limit: formatDuration(deadline.limit),
            due: tooLate,
            clauses: deadline.clauses.join('、'),
          },
        ],
  );
  const none = { stage: '', limit: '', due: '', clauses: '' };
  if (awaitsAnswer(data))
    return stages.some(({ to }) => to === 'answeredAt') ? rows : [...rows, { ...none, situation: '没有答复' }];
  return data.publishState === 'pending' ? [...rows, { ...none, situation: '答复后没有公开' }] : rows;
}

/** Statistics of letters in the words and tables of their page. */
import { LETTER_CHANNELS } from '../../schemas/types/letter.ts';
import { percent, type ChartData } from '../lib/charts/chart.ts';
import type { LetterCounts, LetterStatistics } from '../lib/letters/letter-statistics.ts';
import type { ReplyDeadline } from '../lib/letters/reply-deadlines.ts';
import { stageLabel } from '../lib/letters/stage-label.ts';
import { formatDuration } from '../lib/rulepacks/durations.ts';

const NOTHING = '—';

/** Heads of what {@link countRow} gives, after the name of the row. */
export const COUNT_COLUMNS = ['收到', '已答复', '已公开', '平均用时（工作日）', '按时率'] as const;

export function countRow({ label, ...counts }: LetterCounts & { label: string }): { label: string; values: string[] } {
  const { received, answered, published } = counts;
  return { label, values: [received, answered, published].map(String).concat(averageDays(counts), share(counts)) };
}

export function keyFigures(statistics: LetterCounts): { label: string; value: string; unit?: string }[] {
  const { received, answered, published } = statistics;
  return [
    { label: '收到来信', value: String(received), unit: '件' },
    { label: '已经答复', value: String(answered), unit: '件' },
    { label: '已经公开', value: String(published), unit: '件' },
    { label: '平均用时', value: averageDays(statistics), unit: '个工作日' },
    { label: '按时率', value: share(statistics) },
  ];
}

export const monthChart = (months: LetterStatistics['months']): ChartData => ({
  kind: 'bar',
  title: '各月收到和答复的来信',
  categoryLabel: '收到月份',
  unit: '件',
  categories: months.map(({ label }) => label),
  series: [
    { name: '收到', values: months.map(({ received }) => received) },
    { name: '其中已答复', values: months.map(({ answered }) => answered) },
  ],
});

export const reasonChart = (reasons: LetterStatistics['reasons']): ChartData => ({
  kind: 'share',
  title: '不公开的来信及理由',
  categoryLabel: '理由',
  unit: '件',
  categories: reasons.map(({ label }) => label),
  series: [{ name: '来信', values: reasons.map(({ count }) => count) }],
});

/** Sentences about the deadlines behind the on-time share. */
export function timeLimits(deadlines: readonly ReplyDeadline[]): string[] {
  return deadlines.map(({ channel, stage, when, limit }) => {
    const letters =
      channel === 'message' ? (when === 'forwarded' ? '转办的' : '各类') : `${LETTER_CHANNELS[channel]}类`;
    const which = `${letters}来信${when === 'simple' ? '中的简单常见问题' : ''}`;
    return `${which}：${stageLabel({ stage, when })}，时限${formatDuration(limit)}。`;
  });
}

const averageDays = ({ averageDays: days }: LetterCounts) => (days === undefined ? NOTHING : days.toFixed(1));
const share = ({ timed, inTime }: LetterCounts) => (timed === 0 ? NOTHING : percent(inTime / timed));

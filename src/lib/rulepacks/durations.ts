/** Compares and formats the durations of rule packs. */

/** Mean length of units in hours. For working days this is only used to order limits, never to count days. */
const UNITS = {
  H: { hours: 1, zh: '小时', en: 'hour' },
  D: { hours: 24, zh: '天', en: 'day' },
  M: { hours: 30.4375 * 24, zh: '个月', en: 'month' },
  Y: { hours: 365.25 * 24, zh: '年', en: 'year' },
  // Five working days are a week.
  WD: { hours: (24 * 7) / 5, zh: '个工作日', en: 'working day' },
} as const;

/**
 * Length of `P14D`, `P6M`, `P1Y`, `PT12H` or `15WD` in hours, months and years at their mean length.
 *
 * @throws {RangeError} when the text is none of these.
 */
export function durationHours(text: string): number {
  const { count, unit } = parseDuration(text);
  return count * UNITS[unit].hours;
}

/**
 * Formats `P14D` as `14天` or `14 days`.
 *
 * @throws {RangeError} when the text is no duration.
 */
export function formatDuration(text: string, lang: 'zh' | 'en' = 'zh'): string {
  const { count, unit } = parseDuration(text);
  return lang === 'zh' ? `${count}${UNITS[unit].zh}` : `${count} ${UNITS[unit].en}${count === 1 ? '' : 's'}`;
}

/** A duration in both languages, as a parameter of messages. */
export const durationWords = (text: string): Record<'zh' | 'en', string> => ({
  zh: formatDuration(text),
  en: formatDuration(text, 'en'),
});

function parseDuration(text: string): { count: number; unit: keyof typeof UNITS } {
  const [, days, dayUnit, hours, workingDays] = /^(?:P(\d+)([DMY])|PT(\d+)H|(\d+(?:\.5)?)WD)$/.exec(text) ?? [];
  if (hours !== undefined) return { count: Number(hours), unit: 'H' };
  if (workingDays !== undefined) return { count: Number(workingDays), unit: 'WD' };
  if (days === undefined) throw new RangeError(`Not a duration: ${text}`);
  return { count: Number(days), unit: dayUnit as 'D' | 'M' | 'Y' };
}

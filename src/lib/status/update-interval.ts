/** The update interval in force for a column: that of its class, or a stricter one of its own (R-DL-15, R-DL-25). */
import type { Basis } from '../../../schemas/rule-row.ts';
import type { Rules } from '../../../schemas/rulepack.ts';
import type { Column } from '../model/column.ts';
import { durationHours } from '../rulepacks/durations.ts';
import { canCount, type Counted } from './counted-moments.ts';
import type { UpdateWindow } from './update-window.ts';

export interface UpdateInterval extends UpdateWindow, Basis {
  counts: Counted;
  /** How long before the last day in time the column is due soon. */
  remindBefore: string;
}

/** Basis of an interval that the column declares. */
const OWN: Basis = { clauses: ['R-YZ-18.3', 'R-DL-25'], confidence: 'stated' };
/** Where no pack says how long before; R-DL-25 asks for no time. */
const REMIND_BEFORE = 'P3D';

/** The part of the declared interval that is weaker than that of the class, or undefined. */
export type Looser = 'period' | 'min' | 'window';

/** Undefined where neither the class nor the column sets one. */
export function updateInterval({ record }: Column, rules: Rules): UpdateInterval | undefined {
  const row = rules.columnClasses?.[record.class];
  const own = record.updateEvery;
  const counts = row?.counts?.value ?? 'entries';
  const ofClass = canCount(counts, record.types) ? row?.every : undefined;
  const every = [ofClass?.value, own?.period].filter((period) => period !== undefined).sort(byLength)[0];
  if (every === undefined) return undefined;
  return {
    min: Math.max(ofClass ? (row?.min?.value ?? 1) : 1, own?.min ?? 1),
    every,
    window: strictestWindow(ofClass ? windowOf(rules) : undefined, own?.window),
    counts,
    remindBefore: remindBefore(record.class, rules),
    ...(every === ofClass?.value ? { clauses: ofClass.clauses, confidence: ofClass.confidence } : OWN),
  };
}

/** How a column's own interval is weaker than that of its class; it may only be stricter (C10). */
export function looserParts({ record }: Column, rules: Rules): Looser[] {
  const row = rules.columnClasses?.[record.class];
  const own = record.updateEvery;
  if (!own || !row?.every) return [];
  return [
    ...(durationHours(own.period) > durationHours(row.every.value) ? (['period'] as const) : []),
    ...(own.min < (row.min?.value ?? 1) ? (['min'] as const) : []),
    ...(own.window === 'calendar' && windowOf(rules) === 'rolling' ? (['window'] as const) : []),
  ];
}

/** How long before a deadline of a column of this class it is announced. */
export const remindBefore = (columnClass: Column['record']['class'], rules: Rules): string =>
  rules.columnClasses?.[columnClass]?.remindBefore?.value ?? rules.updates?.remindBefore?.value ?? REMIND_BEFORE;

const windowOf = (rules: Rules): UpdateWindow['window'] => rules.updates?.window?.value ?? 'rolling';

function strictestWindow(...windows: (UpdateWindow['window'] | undefined)[]): UpdateWindow['window'] {
  return windows.every((window) => window === undefined || window === 'calendar') ? 'calendar' : 'rolling';
}

const byLength = (a: string, b: string) => durationHours(a) - durationHours(b);

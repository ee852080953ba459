/**
 * Indicators of an official inspection (检查指标): single vetoes with their counters, and scored items. One YAML file
 * below `schemas/indicators/` each; `src/lib/indicators` evaluates a site by them.
 */
import { z } from 'astro/zod';
import { keysOf, line, slug } from './atoms.ts';
import { COLUMN_CLASSES, type ColumnClass } from './column.ts';
import { CONFIDENCE_LEVELS } from './rule-row.ts';

/** What a probe of the running site or of its links measures; the caller provides the numbers it has. */
export const PROBES = {
  unreachableShare: '一周内打不开的访问占比（%）',
  deadHomeLinks: '首页打不开的链接',
  deadLinks: '其他页面打不开的链接',
} as const;
export type ProbeName = keyof typeof PROBES;

const columnClass = z.enum(keysOf(COLUMN_CLASSES)) as z.ZodEnum<{ [K in ColumnClass]: K }>;

/** Where the number of a counter comes from. */
const source = z.discriminatedUnion('from', [
  /** Findings of these rules. */
  z.strictObject({ from: z.literal('findings'), rules: z.array(line(80)).min(1) }),
  /** Columns in this state; of these classes, if given. */
  z.strictObject({
    from: z.literal('columns'),
    state: z.enum(['overdue', 'empty']),
    classes: z.array(columnClass).min(1).optional(),
  }),
  /** 1 where the home page is overdue. */
  z.strictObject({ from: z.literal('home') }),
  /** Questions of the last `within` without an answer for longer than `longerThan`. */
  z.strictObject({ from: z.literal('unanswered'), longerThan: line(10), within: line(10) }),
  /** 1 where citizens have no entrance for questions. */
  z.strictObject({ from: z.literal('noConsultation') }),
  /** 1 where there are fewer service guides than this. */
  z.strictObject({ from: z.literal('fewServices'), fewerThan: z.int().min(1) }),
  /** Service guides that lack at least so many required elements. */
  z.strictObject({ from: z.literal('incompleteGuides'), missing: z.int().min(1) }),
  z.strictObject({ from: z.literal('probe'), probe: z.enum(keysOf(PROBES)) }),
]);
export type CounterSource = z.infer<typeof source>;

const basis = {
  clauses: z.array(line(40)).min(1),
  confidence: z.enum(keysOf(CONFIDENCE_LEVELS)).default('stated'),
};

const counterSchema = z.strictObject({
  id: slug(),
  name: line(60),
  /** The counter fails from this number on. */
  limit: z.number().min(0),
  source,
  ...basis,
});
export type Counter = z.infer<typeof counterSchema>;

const vetoSchema = z.strictObject({
  id: slug(),
  name: line(40),
  /** Left out for sites without services for the public. */
  servicesOnly: z.boolean().default(false),
  /** Any of them that fails fails the site. */
  counters: z.array(counterSchema).min(1),
});

const groupSchema = z.strictObject({
  id: slug(),
  name: line(20),
  /** Left out for sites without services, and the rest weighs more. */
  servicesOnly: z.boolean().default(false),
});

const scoredSchema = z.strictObject({
  id: slug(),
  group: slug(),
  name: line(60),
  source,
  ...basis,
});
export type Scored = z.infer<typeof scoredSchema>;

export const indicatorsSchema = z.strictObject({
  id: slug(),
  name: line(60),
  /** The document they are from. */
  source: line(100),
  vetoes: z.array(vetoSchema).min(1),
  groups: z.array(groupSchema),
  scored: z.array(scoredSchema),
  /** Below this score a site fails. */
  passFrom: z.number(),
  /** Above this score the bonus items are looked at. */
  bonusAbove: z.number(),
});
export type Indicators = z.infer<typeof indicatorsSchema>;

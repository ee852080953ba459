/**
 * The parts of a rule pack: rows with a value, its clauses and its confidence.
 *
 * Each row also defines how two packs are merged (requirements 2.3): limits → the strictest,
 * required lists → the union, who may do something → the local pack.
 */
import { z } from 'astro/zod';
import { keysOf, line } from './atoms.ts';
import { LETTER_CHANNELS } from './types/letter.ts';

/** How certain a row is. */
export const CONFIDENCE_LEVELS = {
  stated: '条文明确',
  /** The text leaves it open or is an annex that is not available here; Lantai requires it nevertheless. */
  adopted: '据附件或惯例采用',
  /** Known only from memory or paraphrase; never fails a build by itself. */
  unconfirmed: '待核实原文',
} as const;
export type Confidence = keyof typeof CONFIDENCE_LEVELS;

/** How the same row of two packs is merged. `ranked` lists its values from weakest to strictest. */
export type MergePolicy =
  | { kind: 'lowest' | 'highest' | 'shortest' | 'longest' | 'local' | 'union' | 'clocks' }
  | { kind: 'ranked'; order: readonly string[] };

/** Row schema → its merge policy, read by `src/lib/rulepacks`. */
export const mergePolicies = z.registry<{ policy: MergePolicy }>();

/** `P14D`, `P6M`, `P1Y`, `PT12H`, or working days as `15WD`. */
export const DURATION_PATTERN = /^(?:P\d+[DMY]|PT\d+H|\d+(?:\.5)?WD)$/;
export const duration = () => z.string().regex(DURATION_PATTERN);

const basis = {
  /** Requirement rows, or `G19-…` (国办秘函〔2019〕19号) and `X-…` (annex 网页设计规范). */
  clauses: z.array(line(40)).min(1),
  confidence: z.enum(keysOf(CONFIDENCE_LEVELS)).default('stated'),
};
export interface Basis {
  clauses: string[];
  confidence: Confidence;
}
export interface Row<V> extends Basis {
  value: V;
}

function row<V extends z.ZodType>(value: V, policy: MergePolicy) {
  return z.strictObject({ value, ...basis }).register(mergePolicies, { policy });
}

/** A number that may not be exceeded. */
export const atMost = () => row(z.number().min(0), { kind: 'lowest' });
/** A number that must be reached. */
export const atLeast = () => row(z.number().min(0), { kind: 'highest' });
/** A time within which something must happen. */
export const within = () => row(duration(), { kind: 'shortest' });
/** A time something must last. */
export const lasting = () => row(duration(), { kind: 'longest' });
/** Who may do something, or a wording: the local pack decides. */
export const localChoice = <V extends z.ZodType>(value: V) => row(value, { kind: 'local' });
/** One of several degrees, from weakest to strictest. */
export const degree = <const T extends readonly [string, ...string[]]>(order: T) =>
  row(z.enum(order), { kind: 'ranked', order });

/** A required list: every pack adds to it. */
export const required = <V extends z.ZodType>(item: V) =>
  z.array(z.strictObject({ item, ...basis })).register(mergePolicies, { policy: { kind: 'union' } });

/** Reply deadlines: one entry for each stage, the shortest limit for each stage (C2). */
export const deadlines = () =>
  z
    .array(
      z.strictObject({
        /** `message` stands for every channel. */
        channel: z.enum([...keysOf(LETTER_CHANNELS), 'message']),
        /** The stage that the deadline applies to. */
        stage: z.enum(['forward', 'answer', 'review']),
        when: z.enum(['any', 'simple', 'forwarded']).default('any'),
        limit: duration(),
        ...basis,
      }),
    )
    .register(mergePolicies, { policy: { kind: 'clocks' } });

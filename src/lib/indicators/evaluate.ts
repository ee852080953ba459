/** Evaluates a site by official indicators: single vetoes, and what the scored items count (国办秘函〔2019〕19号). */
import type { Counter, Indicators, Scored } from '../../../schemas/indicators.ts';
import type { Confidence } from '../../../schemas/rule-row.ts';
import type { IndicatorWeight } from '../../../schemas/registers/indicator-weights.ts';
import { count, type IndicatorInput } from './count.ts';

interface Counted {
  id: string;
  name: string;
  clauses: readonly string[];
  confidence: Confidence;
  /** Undefined where it was not measured. */
  value?: number;
  evidence: readonly string[];
}

export interface CounterResult extends Counted {
  /** The counter fails from this number on. */
  limit: number;
  /** `unknown`: not measured, or at a limit that is known from memory only. */
  state: 'passed' | 'failed' | 'unknown';
}

export interface VetoResult {
  id: string;
  name: string;
  /** The worst of its counters. */
  state: 'passed' | 'failed' | 'unknown';
  counters: readonly CounterResult[];
}

export interface ScoredResult extends Counted {
  /** Id and name of its group. */
  group: { id: string; name: string };
  /** Marks taken off, at most those of the item; absent without weights or a number. */
  deducted?: number;
}

export interface Evaluation {
  id: string;
  name: string;
  /** The document the indicators are from. */
  source: string;
  vetoes: readonly VetoResult[];
  /** Whether one item fails the site by itself. */
  isVetoed: boolean;
  /** Of portals only. */
  scored: readonly ScoredResult[];
  /** Of 100; absent without a weight and a number for every item, and for a site that is vetoed. */
  score?: number;
  /** Whether the bonus items are looked at. */
  earnsBonus: boolean;
  verdict: 'passed' | 'failed' | 'undecided';
}

const FULL_SCORE = 100;

/**
 * Pure: what a probe has to measure comes in with the input, and what is missing is `unknown`, never passed.
 *
 * @param weights from the official annex; the program has none of its own.
 */
export function evaluateIndicators(
  indicators: Indicators,
  input: IndicatorInput,
  weights: readonly IndicatorWeight[] = [],
): Evaluation {
  const applies = ({ servicesOnly }: { servicesOnly: boolean }) => input.hasServices || !servicesOnly;
  const vetoes = indicators.vetoes.filter(applies).map((veto): VetoResult => {
    const counters = veto.counters.map((counter) => counterResult(counter, input));
    return { id: veto.id, name: veto.name, state: worst(counters), counters };
  });
  // Parts 2 and 3 apply to portals.
  const groups = input.kind === 'portal' ? indicators.groups.filter(applies) : [];
  const scored = groups.flatMap(({ id, name }) =>
    indicators.scored
      .filter(({ group }) => group === id)
      .map((item): ScoredResult => ({ ...scoredResult(item, input, weights), group: { id, name } })),
  );
  const state = worst(vetoes);
  const score = state === 'failed' ? undefined : scoreOf(scored, indicators, weights);
  const isBelow = score !== undefined && score < indicators.passFrom;
  return {
    id: indicators.id,
    name: indicators.name,
    source: indicators.source,
    vetoes,
    isVetoed: state === 'failed',
    scored,
    ...(score === undefined ? {} : { score }),
    earnsBonus: score !== undefined && score > indicators.bonusAbove,
    verdict: state === 'failed' || isBelow ? 'failed' : isDecided(state, score, scored) ? 'passed' : 'undecided',
  };
}

/** A portal passes by its score, every other site by its vetoes alone. */
const isDecided = (state: VetoResult['state'], score: number | undefined, scored: readonly ScoredResult[]) =>
  state === 'passed' && (scored.length === 0 || score !== undefined);

/** What a counter or a scored item counts, with its words. */
function counted({ id, name, source, clauses, confidence }: Scored | Counter, input: IndicatorInput): Counted {
  return { id, name, clauses, confidence, ...(count(source, input) ?? { evidence: [] }) };
}

function counterResult(counter: Counter, input: IndicatorInput): CounterResult {
  const { limit, confidence } = counter;
  const result = counted(counter, input);
  if (result.value === undefined) return { ...result, limit, state: 'unknown' };
  const failed = confidence === 'unconfirmed' ? 'unknown' : 'failed';
  return { ...result, limit, state: result.value >= limit ? failed : 'passed' };
}

const worst = (parts: readonly { state: VetoResult['state'] }[]): VetoResult['state'] =>
  (['failed', 'unknown'] as const).find((state) => parts.some((part) => part.state === state)) ?? 'passed';

function scoredResult(
  item: Scored,
  input: IndicatorInput,
  weights: readonly IndicatorWeight[],
): Omit<ScoredResult, 'group'> {
  const result = counted(item, input);
  const weight = weights.find((each) => each.item === item.id);
  if (!weight || result.value === undefined) return result;
  return { ...result, deducted: Math.min(weight.marks, result.value * weight.deduct) };
}

/** Items that do not apply weigh nothing, and the marks of the rest are brought up to the full score. */
function scoreOf(
  scored: readonly ScoredResult[],
  { scored: all }: Indicators,
  weights: readonly IndicatorWeight[],
): number | undefined {
  const marks = (items: readonly { id: string }[]) =>
    items.reduce((sum, { id }) => sum + (weights.find(({ item }) => item === id)?.marks ?? 0), 0);
  const isComplete = scored.length > 0 && scored.every(({ deducted }) => deducted !== undefined);
  if (!isComplete || marks(all) === 0) return undefined;
  const left = marks(scored) - scored.reduce((sum, { deducted = 0 }) => sum + deducted, 0);
  return round((left / marks(scored)) * FULL_SCORE);
}

const round = (score: number) => Math.round(score * 100) / 100;

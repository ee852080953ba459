/** Evaluates a site by official indicators: single vetoes, and what the scored items count (国办秘函〔2019〕19号). */
import type { Counter, Indicators, Scored } from '../../../schemas/indicators.ts';
import type { IndicatorWeight } from '../../../schemas/registers/indicator-weights.ts';
import { count, type IndicatorInput } from './count.ts';

export interface CounterResult extends Omit<Counter, 'source'> {
  /** Undefined where it was not measured. */
  value?: number;
  evidence: readonly string[];
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

export interface ScoredResult extends Omit<Scored, 'source'> {
  value?: number;
  evidence: readonly string[];
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
  const groups = new Set(indicators.groups.filter(applies).map(({ id }) => id));
  // Parts 2 and 3 apply to portals.
  const scored =
    input.kind === 'portal'
      ? indicators.scored.filter(({ group }) => groups.has(group)).map((item) => scoredResult(item, input, weights))
      : [];
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

function counterResult({ source, ...counter }: Counter, input: IndicatorInput): CounterResult {
  const counted = count(source, input);
  if (!counted) return { ...counter, evidence: [], state: 'unknown' };
  const fails = counted.value >= counter.limit;
  const failed = counter.confidence === 'unconfirmed' ? 'unknown' : 'failed';
  return { ...counter, ...counted, state: fails ? failed : 'passed' };
}

const worst = (parts: readonly { state: VetoResult['state'] }[]): VetoResult['state'] =>
  (['failed', 'unknown'] as const).find((state) => parts.some((part) => part.state === state)) ?? 'passed';

function scoredResult(
  { source, ...item }: Scored,
  input: IndicatorInput,
  weights: readonly IndicatorWeight[],
): ScoredResult {
  const counted = count(source, input);
  const weight = weights.find((each) => each.item === item.id);
  if (!counted) return { ...item, evidence: [] };
  const deducted = weight && Math.min(weight.marks, counted.value * weight.deduct);
  return { ...item, ...counted, ...(deducted === undefined ? {} : { deducted }) };
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

/** Finds questions of the knowledge base similar to the typed text (R-GO-4.4.6). Runs in the browser. */
import { fold } from '../search/fold.ts';

export interface KnownQuestion {
  question: string;
  theme: string;
  /** How often it is asked. */
  attention: number;
}

/** Shorter texts match too many questions. */
const SHORTEST = 2;
/** Minimum share of common bigrams, of the typed text or of the question, whichever is shorter. */
const MIN_SHARED = 0.4;

/** @returns at most `most` questions: the closest first, of equally close ones the most asked. */
export function matchingQuestions<Q extends KnownQuestion>(questions: readonly Q[], typed: string, most: number): Q[] {
  const wanted = pairsOf(typed);
  if (wanted.size === 0) return [];
  return questions
    .map((question) => ({ question, score: sharedPart(wanted, pairsOf(question.question), pairsOf(question.theme)) }))
    .filter(({ score }) => score >= MIN_SHARED)
    .sort((a, b) => b.score - a.score || b.question.attention - a.question.attention)
    .slice(0, most)
    .map(({ question }) => question);
}

/** Character bigrams, which need no segmentation of Chinese into words. */
function pairsOf(text: string): Set<string> {
  const characters = [...fold(text)];
  return characters.length < SHORTEST
    ? new Set()
    : new Set(characters.slice(1).map((character, at) => `${characters[at] ?? ''}${character}`));
}

/** A long letter contains more than the question, so the shorter of the two counts. The theme is optional. */
function sharedPart(wanted: Set<string>, question: Set<string>, theme: Set<string>): number {
  const shared = [...wanted].filter((pair) => question.has(pair) || theme.has(pair)).length;
  return shared / Math.max(1, Math.min(wanted.size, question.size));
}

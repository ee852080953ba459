/** Which questions of the knowledge base somebody may have meant by what is typed (R-GO-4.4.6). Runs in the browser. */
import { fold } from '../search/fold.ts';

export interface KnownQuestion {
  question: string;
  theme: string;
  /** How often it is asked. */
  attention: number;
}

/** Shorter texts fit everything. */
const SHORTEST = 2;
/** Share of the pairs of characters of the typed text, or of the question where that is shorter, that have to be shared. */
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

/** Pairs of neighbouring characters: Chinese needs no words to be compared so. */
function pairsOf(text: string): Set<string> {
  const characters = [...fold(text)];
  return characters.length < SHORTEST
    ? new Set()
    : new Set(characters.slice(1).map((character, at) => `${characters[at] ?? ''}${character}`));
}

/** A long letter need not be in the question, so the shorter of the two counts; the theme helps, but does not have to. */
function sharedPart(wanted: Set<string>, question: Set<string>, theme: Set<string>): number {
  const shared = [...wanted].filter((pair) => question.has(pair) || theme.has(pair)).length;
  return shared / Math.max(1, Math.min(wanted.size, question.size));
}

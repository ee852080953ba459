/** A question's direct answer, taken from the entries that are found. */
import type { Answer } from './found.ts';
import type { Head } from './index-files.ts';
import type { Intent } from './intent.ts';
import { fold } from './fold.ts';
import type { ReadQuery } from './read-query.ts';

/** Results among which the answer is looked for. */
export const ANSWERS_AMONG = 5;

/** What a question wants to know → kinds of cards that tell it, the best first. */
const TELLS: Readonly<Record<Intent, readonly NonNullable<Head['card']>['kind'][]>> = {
  telephone: ['institution', 'service'],
  place: ['service', 'institution'],
  person: ['leader'],
  materials: ['faq', 'service'],
  fee: ['faq', 'service'],
  duration: ['faq', 'service'],
  time: ['service', 'institution', 'faq'],
  condition: ['faq', 'service'],
  how: ['service', 'faq'],
};
const KINDS = { institution: 'telephone', leader: 'portfolio', faq: 'faq', service: 'service' } as const;

/** @param heads of the first results that have all or nearly all words, best first */
export function answerFrom(query: ReadQuery, heads: readonly Head[]): Answer | null {
  if (query.intent === null) return null;
  for (const kind of TELLS[query.intent]) {
    const head = heads.find(({ card }) => card?.kind === kind);
    if (!head?.card) continue;
    const office = query.intent === 'telephone' ? officeAsked(query, head) : undefined;
    return { kind: KINDS[kind], head, card: head.card, ...(office ? { office } : {}) };
  }
  return null;
}

/** The office of the institution whose name or duties the query names. */
function officeAsked({ units }: ReadQuery, { card }: Head): { name: string; phone: string } | undefined {
  if (card?.kind !== 'institution') return undefined;
  const own = fold(card.name);
  const words = units.flatMap(({ options }) => options.map(({ text }) => text)).filter((word) => !own.includes(word));
  const office = card.offices.find(({ name, duties }) =>
    words.some((word) => fold(`${name} ${duties}`).includes(word)),
  );
  return office && { name: office.name, phone: office.phone };
}

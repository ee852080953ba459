import type { Suggestion } from './found.ts';
import type { Head } from './index-files.ts';

const KINDS = { service: 'service', institution: 'institution', leader: 'leader', faq: 'title' } as const;

/** An entry as something to go to. */
export const suggestionOf = ({ title, url, card }: Head): Suggestion => ({
  kind: card === undefined ? 'title' : KINDS[card.kind],
  text: title,
  url,
});

/** 专题 */
import { TOPIC_STATES, topicState } from '../status/topic-state.ts';
import { topicFacts } from '../facts/topic-facts.ts';
import { topicJsonLd } from './json-ld/topic.ts';
import type { TypeTraits } from './type-traits.ts';

export const topic = {
  badge: null,
  status({ clock }, entry) {
    const name = topicState(entry, clock);
    return name && { name, label: TOPIC_STATES[name] };
  },
  note: null,
  numbers: null,
  responsibleUnit: null,
  year: null,
  facts: (_library, entry) => topicFacts(entry),
  searchText: (_library, { data: { lead, units, sections } }) =>
    [lead, ...units, ...sections.flatMap(({ title, introduction }) => [title, introduction ?? ''])].filter(
      (word) => word !== '',
    ),
  searchWords: null,
  searchHead: null,
  sections: (library, entry) =>
    entry.data.sections.map(({ title, query }) => ({ title, entries: library.query(query, entry.site, entry) })),
  jsonLd: topicJsonLd,
  list: 'whole',
  listJsonLd: null,
} satisfies TypeTraits<'topic'>;

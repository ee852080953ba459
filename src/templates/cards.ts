/** Types whose entries are cards in lists; all others are lines with title and date. */
import InstitutionList from '../components/InstitutionList/InstitutionList.astro';
import LeaderList from '../components/LeaderList/LeaderList.astro';
import TopicCards from '../components/TopicCards/TopicCards.astro';
import type { TypeName } from '../../schemas/index.ts';
import type { Library } from '../lib/queries/library.ts';
import type { Entry } from '../lib/model/entry.ts';
import { leaderCards } from './leader-cards.ts';
import { topicCards } from './topic-cards.ts';

interface Cards<T extends TypeName> {
  /** Also has the prop `level`, the level of headings inside the list. */
  component: unknown;
  /** @param site id of the site whose page shows them. */
  props(library: Library, site: string, entries: readonly Entry<T>[]): object | Promise<object>;
}

const cards = {
  news: null,
  notice: null,
  policy: null,
  interpretation: null,
  page: null,
  response: null,
  faq: null,
  report: null,
  leader: {
    component: LeaderList,
    props: async (library, site, entries) => ({ leaders: await leaderCards(library, site, entries) }),
  },
  institution: {
    component: InstitutionList,
    props: (library, site, entries) => ({
      institutions: entries.map((entry) => ({
        name: entry.data.name,
        url: library.href(entry, site),
        duty: entry.data.functions[0] ?? '',
        address: entry.data.address,
        phone: entry.data.phone,
      })),
    }),
  },
  service: null,
  disclosure: null,
  dataset: null,
  letter: null,
  consultation: null,
  topic: {
    component: TopicCards,
    props: async (library, site, entries) => ({ topics: await topicCards(library, site, entries) }),
  },
} satisfies { [T in TypeName]: Cards<T> | null };

export interface CardGroup {
  Component: (props: Record<string, unknown>) => unknown;
  props: object;
}

/** The entries that are cards, one group a type in the order of the registry, and those that are lines. */
export async function cardGroups(
  library: Library,
  site: string,
  entries: readonly Entry[],
): Promise<{ groups: CardGroup[]; lines: Entry[] }> {
  const byType = Map.groupBy(entries, ({ type }) => type);
  const groups = (Object.entries(cards) as [TypeName, Cards<TypeName> | null][]).flatMap(([type, card]) => {
    const own = byType.get(type);
    if (!card || !own) return [];
    const Component = card.component as CardGroup['Component'];
    return [Promise.resolve(card.props(library, site, own)).then((props) => ({ Component, props }))];
  });
  return { groups: await Promise.all(groups), lines: entries.filter(({ type }) => cards[type] === null) };
}

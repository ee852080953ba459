/** Topics as lists show them. */
import type { TopicCard } from '../components/TopicCards/topic-card.ts';
import { entryDescription } from '../lib/head/description.ts';
import type { Library } from '../lib/queries/library.ts';
import type { Entry } from '../lib/model/entry.ts';
import { topicPeriod } from '../lib/facts/topic-facts.ts';
import { topic as traits } from '../lib/types/topic.ts';
import { entryCover } from './article.ts';

/**
 * Current topics before those that are over, otherwise in the given order.
 *
 * @param site id of the site whose page shows them.
 */
export function topicCards(library: Library, site: string, topics: readonly Entry<'topic'>[]): Promise<TopicCard[]> {
  const isOver = (topic: Entry) => Number(library.archivedSince(topic) !== undefined);
  return Promise.all(
    topics
      .toSorted((a, b) => isOver(a) - isOver(b))
      .map(async (topic) => ({
        name: topic.data.title,
        url: library.href(topic, site),
        description: entryDescription(topic),
        picture: (await entryCover(topic))?.src ?? null,
        status: traits.status(library, topic),
        archived: library.archivedSince(topic)?.slice(0, 10),
        note: `${topic.data.lead}牵头，${topicPeriod(topic)}`,
      })),
  );
}

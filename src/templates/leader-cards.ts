/** Leaders as lists show them. */
import type { LeaderCard } from '../components/LeaderList/leader-card.ts';
import type { Library } from '../lib/queries/library.ts';
import type { Entry } from '../lib/model/entry.ts';
import { entryCover } from './article.ts';

/** @param site id of the site whose page shows them. */
export async function leaderCards(
  library: Library,
  site: string,
  leaders: readonly Entry<'leader'>[],
): Promise<LeaderCard[]> {
  return Promise.all(
    leaders.map(async (leader) => {
      const photo = await entryCover(leader);
      return {
        name: leader.data.name,
        post: leader.data.post,
        url: library.href(leader, site),
        ...(photo ? { photo: photo.src } : {}),
      };
    }),
  );
}

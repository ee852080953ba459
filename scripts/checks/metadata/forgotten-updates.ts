/** Reminds of `updatedAt` where the text of a published entry has changed since (R-GO-2.2.3). */
import { ENTRY_STATES } from '../../../schemas/entry-common.ts';
import { splitSource } from '../../../src/lib/content/front-matter.ts';
import type { Problem } from '../../../src/lib/model/problem.ts';
import { openHistory } from '../../addresses/history.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import { entryProblem } from './place-problem.ts';

interface Fields {
  title?: unknown;
  publishedAt?: unknown;
  updatedAt?: unknown;
  state?: string;
}

export async function forgottenUpdateProblems(fleet: LoadedFleet): Promise<Problem[]> {
  const { clock, now } = fleet;
  const changed = (await (await openHistory(fleet.root, now))?.changed()) ?? [];
  const parsed = new Map(fleet.parsed.entries.map((each) => [each.file, each]));
  return changed.flatMap(({ path, before }) => {
    const entry = parsed.get(path);
    if (!entry?.entry || !entry.source) return [];
    const former = splitSource(before);
    const [was, is] = [(former.data ?? {}) as Fields, entry.source.data as Fields];
    const published =
      ([undefined, ENTRY_STATES.published, ENTRY_STATES.archived] as (string | undefined)[]).includes(was.state) &&
      typeof was.publishedAt === 'string' &&
      clock.reached(was.publishedAt);
    if (!published || was.updatedAt !== is.updatedAt) return [];
    if (was.title === is.title && words(former.body) === words(entry.source.body)) return [];
    return [
      entryProblem(entry, 'update-unmarked', is.updatedAt === undefined ? ['publishedAt'] : ['updatedAt'], {
        value: String(is.updatedAt ?? is.publishedAt),
        params: { now },
      }),
    ];
  });
}

/** Other spacing is no other text. */
const words = (text: string) => text.replace(/\s+/g, '');

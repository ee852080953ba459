/** What a topic gathers, and what the rules of its site ask of it. */
import type { Problem } from '../../../src/lib/model/problem.ts';
import { isType } from '../../../src/lib/model/entry.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import { entryProblem } from './place-problem.ts';
import { queryProblems } from './query-problems.ts';
import { unreadSites } from './unread.ts';

export function topicProblems(fleet: LoadedFleet): Problem[] {
  const { parsed, library } = fleet;
  if (!library) return [];
  const unread = unreadSites(fleet);
  return parsed.entries.flatMap((source) => {
    const { entry } = source;
    if (!entry || !isType(entry, 'topic')) return [];
    const { sections, planRef, state } = entry.data;
    const planned = library.rules(entry.site).topics?.planRef?.value ?? false;
    return [
      ...(planned && planRef === undefined && state !== 'draft'
        ? [entryProblem(source, 'topic-plan', ['startsOn'])]
        : []),
      ...sections.flatMap(({ query }, index) =>
        queryProblems(
          library,
          unread,
          query,
          entry.site,
          (rule, at, more) => entryProblem(source, rule, ['sections', index, 'query', ...at], more),
          entry,
        ),
      ),
    ];
  });
}

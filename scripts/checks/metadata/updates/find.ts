import { ENTRY_STATES } from '../../../../schemas/entry-common.ts';
import { splitSource } from '../../../../src/lib/content/front-matter.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { openHistory } from '../../../addresses/history.ts';
import { atEntry } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { MetadataInput } from '../input.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);

interface Fields {
  title?: unknown;
  publishedAt?: unknown;
  updatedAt?: unknown;
  state?: string;
}

export const updates = defineSubject({ rules, find: findUpdates });

/** Reports a published entry whose text has changed without a new `updatedAt` (R-GO-2.2.3). */
async function findUpdates({ fleet }: MetadataInput): Promise<Problem[]> {
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
      report('update-time-missing', atEntry(entry, is.updatedAt === undefined ? ['publishedAt'] : ['updatedAt']), {
        value: String(is.updatedAt ?? is.publishedAt),
        params: { now },
      }),
    ];
  });
}

/** Changes of white space do not count. */
const words = (text: string) => text.replace(/\s+/g, '');

/** Texts that are in the library twice: an item is stored once, and other columns and sites show it. */
import { createHash } from 'node:crypto';
import { oncePerObject } from '../../../../src/lib/content/once-per-object.ts';
import { isType, type Entry } from '../../../../src/lib/model/entry.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { fold } from '../../../../src/lib/search/fold.ts';
import { validEntries, type ValidEntry } from '../../metadata/valid-entries.ts';
import { atEntry } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { ContentInput } from '../input.ts';
import { rules } from './rules.ts';

const report = reporter('content', rules);

/** Shorter texts, in letters and digits, may be the same by chance: a line that names the attachment. */
const MIN_LENGTH = 80;

export const copies = defineSubject({ rules, find: findCopies });

function findCopies({ fleet }: ContentInput): Problem[] {
  const byDigest = new Map<string, ValidEntry[]>();
  for (const each of validEntries(fleet).filter(({ entry }) => isStored(entry))) {
    const digest = digestOf(each.entry);
    if (digest !== null) byDigest.set(digest, [...(byDigest.get(digest) ?? []), each]);
  }
  return [...byDigest.values()].filter((same) => same.length > 1).flatMap(problemsOf);
}

/** Letters get the same answer where they ask the same; what has been withdrawn may be published anew. */
const isStored = (entry: Entry): boolean => !isType(entry, 'letter') && entry.data.state === 'published';

/** Of the words, so that neither spaces nor signs make a copy another text. */
const digestOf = oncePerObject((entry: Entry): string | null => {
  const words = fold(entry.body);
  return words.length < MIN_LENGTH ? null : createHash('sha256').update(words).digest('base64');
});

function problemsOf(same: readonly ValidEntry[]): Problem[] {
  const [first, ...later] = same.toSorted(({ entry: a }, { entry: b }) =>
    `${a.data.publishedAt} ${a.file}` < `${b.data.publishedAt} ${b.file}` ? -1 : 1,
  );
  if (!first) return [];
  return later
    .filter(({ entry }) => !isRelated(entry, first.entry))
    .map(({ parsed, entry }) =>
      report('copy', atEntry(parsed, ['id']), {
        value: entry.data.id,
        params: { original: first.entry.file, title: first.entry.data.title, column: `${entry.site}/${entry.column}` },
      }),
    );
}

/** A reprint states its original; a corrected text replaces the earlier one. */
const isRelated = ({ data }: Entry, original: Entry): boolean =>
  ('reprint' in data && data.reprint) ||
  data.replaces.includes(original.id) ||
  original.data.replacedBy === data.id ||
  data.lang !== original.data.lang;

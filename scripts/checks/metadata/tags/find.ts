import type { Problem } from '../../../../src/lib/model/problem.ts';
import { atEntry } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { MetadataInput } from '../input.ts';
import { validEntries } from '../valid-entries.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);

export const tags = defineSubject({ rules, find: findTags });

/** Several tags typed as one, separated by a Chinese comma. */
function findTags({ fleet }: MetadataInput): Problem[] {
  return validEntries(fleet).flatMap(({ parsed, entry }) =>
    entry.data.tags.flatMap((tag, index) =>
      /[，、,;；]/.test(tag) ? [report('tags-joined', atEntry(parsed, ['tags', index]), { value: tag })] : [],
    ),
  );
}

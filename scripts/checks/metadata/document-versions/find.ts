/** Documents of which another site has a different version that counts (C20, R-JM-17, R-GO-8.2.1b). */
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { atEntry } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { MetadataInput } from '../input.ts';
import { entriesOfType } from '../valid-entries.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);

export const documentVersions = defineSubject({ rules, find: findDocumentVersions });

function findDocumentVersions({ fleet }: MetadataInput): Problem[] {
  return entriesOfType(fleet, 'policy').flatMap(({ parsed, entry }) => {
    const other = fleet.library?.versionInstead(entry);
    const value = entry.data.documentNumber;
    if (!other || value === undefined) return [];
    const clauses = (fleet.rules(entry.site).authority?.clauses ?? ['R-GO-8.2.1b']).join('、');
    return [
      report('document-versions', atEntry(parsed, ['documentNumber']), {
        value,
        params: { other: other.file, clauses },
      }),
    ];
  });
}

import { isType, type Entry } from '../model/entry.ts';
import type { DocumentVersionQueries } from '../queries/document-versions.ts';
import type { SiteQueries } from '../queries/sites.ts';
import { versionsDiffer, versionThatCounts } from '../status/document-versions.ts';
import type { Stock } from './stock.ts';

export function documentVersionAnswers(
  { byId }: Stock,
  { site, rules }: Pick<SiteQueries, 'site' | 'rules'>,
): DocumentVersionQueries {
  let byNumber: Map<string, Entry<'policy'>[]> | undefined;
  const versions = (document: Entry<'policy'>): readonly Entry<'policy'>[] => {
    const { documentNumber } = document.data;
    byNumber ??= Map.groupBy(
      [...byId.values()].filter((entry) => isType(entry, 'policy')),
      ({ data }) => data.documentNumber ?? '',
    );
    return documentNumber === undefined ? [document] : (byNumber.get(documentNumber) ?? [document]);
  };
  return {
    versions,
    versionInstead(document) {
      const counts = versionThatCounts(versions(document), site, rules(document.site).authority?.value ?? 'owner');
      return counts && counts.site !== document.site && versionsDiffer(document, counts) ? counts : undefined;
    },
  };
}

/** A disclosure item: an annual one as `Report` on its year, any other as `Article`; both with number and class. */
import type { Library } from '../../queries/library.ts';
import type { Entry } from '../../model/entry.ts';
import type { Site } from '../../model/site.ts';

export function disclosureJsonLd(library: Library, _site: Site, entry: Entry<'disclosure'>): object {
  const { title, year, indexNumber, responsibleUnit } = entry.data;
  const [leaf] = library.catalogue(entry.site).leavesOf(entry);
  return {
    ...(year === undefined
      ? { '@type': 'Article', identifier: indexNumber }
      : { '@type': 'Report', reportNumber: indexNumber, temporalCoverage: `${year}-01-01/${year}-12-31` }),
    headline: title,
    ...(leaf ? { articleSection: leaf.path } : {}),
    sourceOrganization: { '@type': 'GovernmentOrganization', name: responsibleUnit },
  };
}

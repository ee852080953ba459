/** A topic as `CollectionPage`, with the entries of its sections. */
import type { Library } from '../../queries/library.ts';
import type { Entry } from '../../model/entry.ts';
import type { Site } from '../../model/site.ts';

export function topicJsonLd(library: Library, _site: Site, topic: Entry<'topic'>): object {
  const { title, startsOn, endsOn, lead, units, sections } = topic.data;
  return {
    '@type': 'CollectionPage',
    name: title,
    temporalCoverage: `${startsOn}/${endsOn}`,
    sourceOrganization: [lead, ...units].map((name) => ({ '@type': 'GovernmentOrganization', name })),
    hasPart: sections.map((section) => ({
      '@type': 'ItemList',
      name: section.title,
      itemListElement: library.query(section.query, topic.site, topic).map((entry, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: entry.data.title,
        url: library.site(entry.site).origin + entry.url,
      })),
    })),
  };
}

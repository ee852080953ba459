/** A service guide as a page about a `GovernmentService`, with its questions as `FAQPage`. */
import { ITEM_KINDS, SERVICE_LINKS, SERVICE_OBJECTS, SERVICE_THEMES } from '../../../../schemas/types/service.ts';
import type { Library } from '../../queries/library.ts';
import type { Entry } from '../../model/entry.ts';
import type { Site } from '../../model/site.ts';
import { organization } from './institutions.ts';

export function governmentService(library: Library, site: Site, entry: Entry<'service'>): object {
  const { data } = entry;
  const [institution] = library.targets('handledBy', entry);
  const agency = {
    '@type': 'GovernmentOrganization',
    name: data.agency,
    ...(institution ? { parentOrganization: organization(library, institution) } : {}),
  };
  const documents = library.targets('basis', entry);
  return {
    '@type': 'WebPage',
    name: data.title,
    lastReviewed: data.verifiedOn,
    version: data.version,
    mainEntity: {
      '@type': 'GovernmentService',
      name: data.itemName,
      ...(data.alsoKnownAs.length > 0 ? { alternateName: data.alsoKnownAs } : {}),
      identifier: { '@type': 'PropertyValue', name: '事项编码', value: data.itemCode },
      serviceType: ITEM_KINDS[data.itemKind],
      category: SERVICE_THEMES[data.theme],
      audience: data.objects.map((object) => ({ '@type': 'Audience', audienceType: SERVICE_OBJECTS[object] })),
      areaServed: { '@type': 'AdministrativeArea', name: site.record.region },
      provider: agency,
      serviceOperator: agency,
      offers: { '@type': 'Offer', description: data.fees },
      termsOfService: data.conditions.join(''),
      availableChannel: channels(data),
      ...(documents.length > 0
        ? {
            subjectOf: documents.map((document) => ({
              '@type': 'Legislation',
              name: document.data.title,
              url: library.site(document.site).origin + document.url,
            })),
          }
        : {}),
    },
    hasPart: {
      '@type': 'FAQPage',
      mainEntity: data.faq.map(({ question, answer }) => ({
        '@type': 'Question',
        name: question,
        acceptedAnswer: { '@type': 'Answer', text: answer },
      })),
    },
  };
}

/** The service counter with its telephone, and each address on the service platform. */
function channels({ agency, contact, links }: Entry<'service'>['data']): object[] {
  return [
    {
      '@type': 'ServiceChannel',
      servicePhone: { '@type': 'ContactPoint', telephone: contact.phone, hoursAvailable: contact.hours },
      serviceLocation: { '@type': 'Place', name: agency, address: contact.address },
    },
    ...(Object.keys(SERVICE_LINKS) as (keyof typeof SERVICE_LINKS)[]).flatMap((key) => {
      const url = links[key];
      return url === undefined ? [] : [{ '@type': 'ServiceChannel', name: SERVICE_LINKS[key], serviceUrl: url }];
    }),
  ];
}

/** Pages about a person or an institution: a page with a `Person` or `GovernmentOrganization` as its main entity. */
import type { Library } from '../../queries/library.ts';
import type { Entry } from '../../model/entry.ts';
import type { Site } from '../../model/site.ts';

export function leaderPage(library: Library, site: Site, leader: Entry<'leader'>): object {
  const { title, duties } = leader.data;
  const worksFor = library.referrers('leaders', leader).map((institution) => organization(library, institution));
  return {
    '@type': 'ProfilePage',
    name: title,
    mainEntity: {
      ...person(library, leader),
      ...(worksFor.length > 0 ? { worksFor } : {}),
      ...(duties.length > 0 ? { knowsAbout: duties } : {}),
      workLocation: { '@type': 'AdministrativeArea', name: site.record.region },
    },
  };
}

export function institutionPage(library: Library, _site: Site, institution: Entry<'institution'>): object {
  const { title, functions, address, phone, sections, subordinates } = institution.data;
  const [superior] = library.targets('superior', institution);
  const below = library.referrers('superior', institution).map((each) => organization(library, each));
  const services = library.referrers('handledBy', institution);
  return {
    '@type': 'WebPage',
    name: title,
    mainEntity: {
      ...organization(library, institution),
      description: functions.join(''),
      address,
      telephone: phone,
      employee: library.targets('leaders', institution).map((leader) => person(library, leader)),
      ...parts('department', sections),
      ...(superior ? { parentOrganization: organization(library, superior) } : {}),
      ...(below.length + subordinates.length > 0
        ? { subOrganization: [...below, ...subordinates.map((part) => partOf(part))] }
        : {}),
      ...(services.length > 0 ? { hasOfferCatalog: catalogue(library, services) } : {}),
    },
  };
}

function person(library: Library, leader: Entry<'leader'>): object {
  const url = library.site(leader.site).origin + leader.url;
  return { '@type': 'Person', '@id': `${url}#person`, name: leader.data.name, jobTitle: leader.data.post, url };
}

export function organization(library: Library, institution: Entry<'institution'>): object {
  const url = library.site(institution.site).origin + institution.url;
  return { '@type': 'GovernmentOrganization', '@id': `${url}#organization`, name: institution.data.name, url };
}

/** Services of the institution, by name and page. */
const catalogue = (library: Library, services: readonly Entry<'service'>[]) => ({
  '@type': 'OfferCatalog',
  itemListElement: services.map((service) => ({
    '@type': 'Offer',
    itemOffered: {
      '@type': 'GovernmentService',
      name: service.data.itemName,
      url: library.site(service.site).origin + service.url,
    },
  })),
});

interface Part {
  name: string;
  phone?: string | undefined;
}
const partOf = ({ name, phone }: Part) => ({
  '@type': 'GovernmentOrganization',
  name,
  ...(phone === undefined ? {} : { telephone: phone }),
});

/** Parts of an institution under the given property; an empty object where there are none. */
const parts = (property: string, institutions: readonly Part[]): object =>
  institutions.length === 0 ? {} : { [property]: institutions.map((part) => partOf(part)) };

/** The institution that runs the site, and the site itself. */
import type { Library } from '../../queries/library.ts';
import { siteName } from '../../model/site-names.ts';
import type { Site } from '../../model/site.ts';
import { SEARCH_URL } from '../../routes/site-pages.ts';
import { SEARCH_PARAMETER } from '../../search/search-state.ts';
import type { HeadPictures } from '../head-data.ts';

const organizationId = (site: Site) => `${site.origin}/#organization`;

export function organization(library: Library, site: Site, pictures: HeadPictures): object {
  const { unit, standardName, displayName, region, contact } = site.record;
  const parent = library.sites().find(({ id }) => id === site.registration.parent);
  const otherNames = [...new Set([standardName, displayName])].filter((name) => name !== undefined && name !== unit);
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentOrganization',
    '@id': organizationId(site),
    name: unit,
    ...(otherNames.length > 0 ? { alternateName: otherNames } : {}),
    url: `${site.origin}/`,
    ...(pictures.logo === undefined ? {} : { logo: site.origin + pictures.logo }),
    areaServed: { '@type': 'AdministrativeArea', name: region },
    address: {
      '@type': 'PostalAddress',
      addressCountry: 'CN',
      addressRegion: region,
      streetAddress: contact.address,
      ...(contact.postcode === undefined ? {} : { postalCode: contact.postcode }),
    },
    telephone: contact.phone,
    email: contact.email,
    ...(parent
      ? {
          parentOrganization: {
            '@type': 'GovernmentOrganization',
            '@id': organizationId(parent),
            name: parent.record.unit,
            url: `${parent.origin}/`,
          },
        }
      : {}),
  };
}

export function webSite(site: Site): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    '@id': `${site.origin}/#website`,
    url: `${site.origin}/`,
    name: siteName(site),
    inLanguage: site.record.languages,
    publisher: publisher(site),
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${site.origin}${SEARCH_URL}?${SEARCH_PARAMETER}={search_term_string}`,
      },
      'query-input': 'required name=search_term_string',
    },
  };
}

/** Reference to the organisation of the site from other objects. */
export function publisher(site: Site): object {
  return { '@type': 'GovernmentOrganization', '@id': organizationId(site), name: site.record.unit };
}

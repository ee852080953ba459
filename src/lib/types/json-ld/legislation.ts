/** A document of the library as `Legislation`. */
import { DOCUMENT_KINDS } from '../../../../schemas/types/policy.ts';
import type { Library } from '../../queries/library.ts';
import type { DocumentStatusName } from '../../model/document-status.ts';
import type { Entry } from '../../model/entry.ts';
import type { Site } from '../../model/site.ts';
import { mediaType } from '../../text/media-type.ts';

/**
 * Status in terms of schema.org. The page shows the text as issued, so an amended document is partially in force.
 */
const LEGAL_FORCE: Record<DocumentStatusName, 'InForce' | 'PartiallyInForce' | 'NotInForce'> = {
  valid: 'InForce',
  amended: 'PartiallyInForce',
  pending: 'NotInForce',
  repealed: 'NotInForce',
  expired: 'NotInForce',
};

/** Status of a document as a schema.org URL. */
export const legalForce = (library: Library, document: Entry<'policy'>): string =>
  `https://schema.org/${LEGAL_FORCE[library.documentStatus(document).name]}`;

export function legislation(library: Library, site: Site, document: Entry<'policy'>): object {
  const { title, documentNumber, indexNumber, issuedOn, issuer, jointIssuers, docKind, theme, validity } =
    document.data;
  const amends = library.targets('amends', document);
  const repeals = library.targets('repeals', document);
  const files = library.attachments(document);
  return {
    '@type': 'Legislation',
    name: title,
    legislationIdentifier: documentNumber ?? indexNumber,
    identifier: { '@type': 'PropertyValue', name: '索引号', value: indexNumber },
    legislationType: DOCUMENT_KINDS[docKind],
    legislationDate: issuedOn,
    ...(validity.effectiveOn === undefined ? {} : { legislationDateOfApplicability: validity.effectiveOn }),
    legislationLegalForce: legalForce(library, document),
    legislationPassedBy: [issuer, ...jointIssuers].map((name) => ({ '@type': 'GovernmentOrganization', name })),
    ...(amends.length > 0 ? { legislationChanges: amends.map((each) => reference(library, each)) } : {}),
    ...(repeals.length > 0 ? { legislationRepeals: repeals.map((each) => reference(library, each)) } : {}),
    about: theme,
    ...(files.length > 0
      ? {
          encoding: files.map((file) => ({
            '@type': 'LegislationObject',
            name: file.title,
            contentUrl: site.origin + file.url,
            encodingFormat: mediaType(file.name),
            contentSize: String(file.size),
          })),
        }
      : {}),
  };
}

const reference = (library: Library, document: Entry<'policy'>): object => ({
  '@type': 'Legislation',
  name: document.data.title,
  url: library.site(document.site).origin + document.url,
});

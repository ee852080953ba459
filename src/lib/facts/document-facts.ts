/** The metadata block of a document as rows, with the site's choice of fields and labels (R-DL-26). */
import { DOCUMENT_LABELS, type DocumentField } from '../../../schemas/site.ts';
import { DISCLOSURE_SCOPES } from '../../../schemas/entry-common.ts';
import { DOCUMENT_KINDS } from '../../../schemas/types/policy.ts';
import type { DocumentStatus } from '../model/document-status.ts';
import type { Entry } from '../model/entry.ts';
import type { Site } from '../model/site.ts';
import type { BlockFact } from '../model/entry-fact.ts';

const WIDE: ReadonlySet<DocumentField> = new Set<DocumentField>(['title', 'subjectWords', 'summary']);
const DAYS: ReadonlySet<DocumentField> = new Set<DocumentField>([
  'issuedOn',
  'publishedAt',
  'effectiveOn',
  'expiresOn',
]);
/** Classes are written with a backslash in the source and shown with a slash. */
const THEME_SEPARATOR = /\\/g;

/** Rows in the site's order; a field the document does not have is left out. */
export function documentFacts(
  document: Entry<'policy'>,
  status: DocumentStatus,
  block: Site['record']['documentBlock'],
): BlockFact[] {
  return block.fields.flatMap((field) => {
    const value = valueOf(field, document, status);
    if (value === undefined || value === '') return [];
    return [
      {
        field,
        label: block.labels[field] ?? DOCUMENT_LABELS[field],
        value,
        ...(DAYS.has(field) ? { datetime: value } : {}),
        ...(field === 'validity' ? { status: status.name } : {}),
        ...(WIDE.has(field) ? { wide: true } : {}),
      },
    ];
  });
}

function valueOf(field: DocumentField, { data }: Entry<'policy'>, status: DocumentStatus): string | undefined {
  switch (field) {
    case 'issuer':
      return [data.issuer, ...data.jointIssuers].join('、');
    case 'theme':
      return data.theme.replace(THEME_SEPARATOR, '/');
    case 'publishedAt':
      return data.publishedAt.slice(0, 10);
    case 'validity':
      return status.label;
    case 'disclosureScope':
      return DISCLOSURE_SCOPES[data.disclosureScope];
    case 'docKind':
      return DOCUMENT_KINDS[data.docKind];
    case 'effectiveOn':
      return data.validity.effectiveOn;
    case 'expiresOn':
      return data.validity.expiresOn ?? data.validity.repealedOn;
    case 'subjectWords':
      return data.subjectWords.join('、');
    case 'indexNumber':
    case 'documentNumber':
    case 'issuedOn':
    case 'title':
    case 'summary':
      return data[field];
  }
}

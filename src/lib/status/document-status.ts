import type { Clock } from '../calendar/clock.ts';
import { DOCUMENT_STATUSES, type DocumentStatus, type DocumentStatusName } from '../model/document-status.ts';
import type { Entry } from '../model/entry.ts';

/**
 * Status of a document from its dates and from the documents that declare to amend or repeal it (R-GO-4.1.4b).
 * A document is valid through the whole day `expiresOn`.
 */
export function documentStatus(
  document: Entry<'policy'>,
  changes: { amendedBy: readonly Entry<'policy'>[]; repealedBy: readonly Entry<'policy'>[] },
  clock: Clock,
): DocumentStatus {
  const { effectiveOn, expiresOn, repealedOn } = document.data.validity;
  const status = (name: DocumentStatusName, by: readonly Entry<'policy'>[], since?: string): DocumentStatus => ({
    name,
    label: DOCUMENT_STATUSES[name],
    by,
    ...(since === undefined ? {} : { since }),
  });
  const inForce = (entry: Entry<'policy'>) => clock.reached(entry.data.validity.effectiveOn ?? entry.data.issuedOn);
  const repealedBy = changes.repealedBy.filter(inForce);
  const amendedBy = changes.amendedBy.filter(inForce);
  const repealer = repealedBy[0];
  if (repealer) return status('repealed', repealedBy, repealer.data.validity.effectiveOn ?? repealer.data.issuedOn);
  if (repealedOn !== undefined && clock.reached(repealedOn)) return status('repealed', [], repealedOn);
  if (expiresOn !== undefined && clock.isOver(expiresOn)) return status('expired', [], expiresOn);
  const amender = amendedBy.at(-1);
  if (amender) return status('amended', amendedBy, amender.data.validity.effectiveOn ?? amender.data.issuedOn);
  if (effectiveOn !== undefined && !clock.reached(effectiveOn)) return status('pending', [], effectiveOn);
  return status('valid', []);
}

/** A labelled value that describes an entry. */
import type { DocumentStatusName } from './document-status.ts';

export interface EntryFact {
  label: string;
  /** Several values of the same kind are a list. */
  value: string | readonly string[];
  /** Page of the thing the value names. */
  href?: string;
  /** True where the value contains telephone numbers. */
  phone?: boolean;
}

/** A fact of a metadata block, where each field has a key. */
export interface BlockFact extends EntryFact {
  field: string;
  value: string;
  /** `YYYY-MM-DD` where the value is a day. */
  datetime?: string;
  /** Set on the field that shows the status of the document. */
  status?: DocumentStatusName;
  /** Usually long: takes a whole row. */
  wide?: boolean;
}

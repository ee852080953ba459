/** One thing an entry says of itself, by label. */
import type { DocumentStatusName } from './document-status.ts';

export interface EntryFact {
  label: string;
  /** Several of a kind as a list. */
  value: string | readonly string[];
  /** Page of what the value names. */
  href?: string;
  /** Holds telephone numbers. */
  phone?: boolean;
}

/** A fact of a metadata block, which tells its fields apart. */
export interface BlockFact extends EntryFact {
  field: string;
  value: string;
  /** `YYYY-MM-DD` where the value is a day. */
  datetime?: string;
  /** On the field that tells how the entry stands. */
  status?: DocumentStatusName;
  /** Long by nature: takes a whole row. */
  wide?: boolean;
}

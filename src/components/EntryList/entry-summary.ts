import type { EntryStatus } from '../../lib/types/status.ts';

/** An entry as a line of a list. */
export interface EntrySummary {
  title: string;
  /** Language of the title, where it is not that of the page. */
  lang?: string;
  url: string;
  /** `YYYY-MM-DD` */
  date: string;
  /** Badge for the kind of entry, where it needs one. */
  badge?: string;
  documentNumber?: string;
  status?: EntryStatus;
  /** An additional fact, such as a period. */
  note?: string;
  /** In a preview: not signed off. */
  unsigned?: true;
  /** Day it was archived on, `YYYY-MM-DD`. */
  archived?: string;
  /** Name of the site it belongs to, where that is another one. */
  owner?: string;
}

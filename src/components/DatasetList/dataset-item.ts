import type { EntryStatus } from '../../lib/types/status.ts';

/** A dataset as an item of a catalogue. */
export interface DatasetItem {
  title: string;
  url: string;
  field: string;
  theme: string;
  department: string;
  status?: EntryStatus;
  facts: readonly { label: string; value: string }[];
  files: readonly { format: string; url: string }[];
  /** Name of the site it belongs to, where that is another one. */
  owner?: string;
}

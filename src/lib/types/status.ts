/**
 * The status of entries at the moment of the build: on their page, in lists and as a filter of the search.
 */
import { CONSULTATION_STATES } from '../status/consultation-state.ts';
import { DOCUMENT_STATUSES } from '../model/document-status.ts';

/** The label of a dataset past its validity (R-GO-4.1.8c). */
export const DATASET_STATUSES = { lapsed: '过期失效' } as const;

/** Statuses of all types. */
export const STATUS_NAMES = { ...DOCUMENT_STATUSES, ...CONSULTATION_STATES, ...DATASET_STATUSES } as const;
export type StatusName = keyof typeof STATUS_NAMES;

export interface EntryStatus {
  name: StatusName;
  /** Label shown, where the type has one of its own. */
  label: string;
}

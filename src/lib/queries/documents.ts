import type { RelationName } from '../../../schemas/relations.ts';
import type { DocumentStatus } from '../model/document-status.ts';
import type { Entry } from '../model/entry.ts';

/** Relations by which a document changes another. */
export type Change = Extract<RelationName, 'amends' | 'repeals' | 'replaces'>;

export interface HistoryStep {
  document: Entry<'policy'>;
  status: DocumentStatus;
  /** Day the step takes effect, `YYYY-MM-DD`. */
  on: string;
  /** How the step changes the text; absent for the original document. */
  change?: Change;
  /** True for the version in force today. */
  current: boolean;
}

export interface DocumentHistory {
  /** The original document. */
  first: Entry<'policy'>;
  /** Oldest first. */
  steps: HistoryStep[];
  /** Set where the text ended without another document: its last day of validity, or the day it was repealed. */
  end?: { on: string; how: 'expired' | 'repealed' };
}

/** Queries about official documents. */
export interface DocumentQueries {
  documentStatus(document: Entry<'policy'>): DocumentStatus;
  /** Histories of the texts the document belongs to, the oldest text first; empty where nothing ever changed. */
  documentHistories(document: Entry<'policy'>): DocumentHistory[];
}

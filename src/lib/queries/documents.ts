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
  /** What it does to the text; absent on the document the text began with. */
  change?: Change;
  /** True on the version to rely on today. */
  current: boolean;
}

export interface DocumentHistory {
  /** The document the text began with. */
  first: Entry<'policy'>;
  /** Oldest first. */
  steps: HistoryStep[];
  /** Where the text ended without another document: its last day of validity, or the day it was repealed on. */
  end?: { on: string; how: 'expired' | 'repealed' };
}

/** What pages ask about official documents. */
export interface DocumentQueries {
  documentStatus(document: Entry<'policy'>): DocumentStatus;
  /** Histories of the texts the document belongs to, the oldest text first; none where nothing ever changed. */
  documentHistories(document: Entry<'policy'>): DocumentHistory[];
}

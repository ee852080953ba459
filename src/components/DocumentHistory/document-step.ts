import type { DocumentStatusName } from '../../lib/model/document-status.ts';

/** One step of a document's history, as a line. */
export interface DocumentStep {
  /** `YYYY-MM-DD` */
  on: string;
  /** What happened: 发布, 修改, 废止. */
  what: string;
  /** Absent on a step no document made. */
  document?: {
    title: string;
    url: string;
    documentNumber?: string;
    status: { name: DocumentStatusName; label: string };
    /** The version to rely on. */
    current: boolean;
    /** The document whose page this is. */
    here: boolean;
  };
}

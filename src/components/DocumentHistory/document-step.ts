import type { DocumentStatusName } from '../../lib/model/document-status.ts';

/** One step of a document's history, as a line. */
export interface DocumentStep {
  /** `YYYY-MM-DD` */
  on: string;
  /** What happened: 发布, 修改, 废止. */
  what: string;
  /** Absent for a step without a document. */
  document?: {
    title: string;
    url: string;
    documentNumber?: string;
    status: { name: DocumentStatusName; label: string };
    /** True for the version in force. */
    current: boolean;
    /** True for the document of this page. */
    here: boolean;
  };
}

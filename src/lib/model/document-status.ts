import type { Entry } from './entry.ts';

/** Computed status of a document (R-GO-4.1.4b). */
export const DOCUMENT_STATUSES = {
  valid: '有效',
  pending: '尚未施行',
  amended: '已修改',
  repealed: '已废止',
  expired: '已失效',
} as const;
export type DocumentStatusName = keyof typeof DOCUMENT_STATUSES;
export interface DocumentStatus {
  name: DocumentStatusName;
  label: string;
  /** Documents that amended or repealed it, oldest first. */
  by: readonly Entry<'policy'>[];
  /** Day from which the status holds, where known. */
  since?: string;
}

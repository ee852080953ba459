import type { Attachment, FileInfo } from '../model/file.ts';
import type { Entry } from '../model/entry.ts';

/** A form of a service guide: how to fill it in, and its files (blank form, instructions, sample). */
export interface FormFiles {
  title: string;
  instructions: string;
  /** Titled by their role: 空白表格, 填写说明, 示范文本. */
  files: readonly Attachment[];
}

/** Queries about files that are beside entries. */
export interface FileQueries {
  /** Attachments and pictures of the fleet by path. */
  readonly assets: ReadonlyMap<string, FileInfo>;
  /** A file that is beside the entry. */
  sibling(entry: Entry, name: string): FileInfo | undefined;
  /** Attachments of the entry that exist, the document's own file first. */
  attachments(entry: Entry): Attachment[];
  /** Forms of a service guide with those of their files that exist (R-GO-4.3.4b). */
  forms(service: Entry<'service'>): FormFiles[];
}

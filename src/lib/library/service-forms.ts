import type { Attachment } from './types.ts';

/** A form of a service guide: how to fill it in, and its files (blank form, instructions, sample). */
export interface FormFiles {
  title: string;
  instructions: string;
  /** Titled by their role: 空白表格, 填写说明, 示范文本. */
  files: readonly Attachment[];
}

/** What a reviewer is shown of a change, as data: the page and the summary for a pull request are written from it. */
import type { Finding } from '../checks/check.ts';
import type { BlockStep } from './differ/block-diff.ts';
import type { FieldChange } from './fields/field-diff.ts';
import type { Picture } from './pictures.ts';

export interface Review {
  /** Name of the fleet. */
  fleet: string;
  /** The commit compared with, as it was named. */
  base: string;
  /** The moment of the review. */
  now: string;
  authors: readonly string[];
  /** What a reader has to know about the comparison itself. */
  notes: readonly string[];
  entries: readonly EntryChange[];
  records: readonly RecordChange[];
  /** Files that belong to no entry and no record. */
  files: readonly FileChange[];
  /** Files of the program. */
  program: readonly string[];
  pages: readonly PageGroup[];
  /** Findings that are about none of the entries and records above. */
  findings: readonly Finding[];
}

/** How far the sign-off of an entry or a file has come. */
export interface SignoffState {
  covered: boolean;
  /** True where nobody has to approve it. */
  isFree: boolean;
  /** Who made the present text. */
  authors: readonly string[];
  given: readonly { role: string; person: string; at: string; decision: string }[];
  /** Names of the roles in which somebody still has to approve. */
  missing: readonly string[];
  /** Why it is not covered, or why an approval does not count. */
  reasons: readonly string[];
}

export const CHANGE_KINDS = { added: '新增', edited: '修改', renamed: '改文件名', removed: '删除' } as const;
export type ChangeKind = keyof typeof CHANGE_KINDS;

export interface EntryChange {
  kind: ChangeKind;
  /** Path of its source, as it is or, for a removed one, was. */
  file: string;
  formerFile?: string;
  title: string;
  site: string;
  /** Names of the site, the columns and the content type. */
  siteName: string;
  columns: readonly string[];
  type: string;
  /** Address of its page on the web. */
  address?: string;
  /** How the entry is or will be shown, where that is not self-evident. */
  state: readonly string[];
  fields: readonly FieldChange[];
  /** What its page says, compared; of the typed text where there is no page. */
  body: { of: 'page' | 'source'; steps: readonly BlockStep[] };
  /** Pictures of the steps that are not the same on both sides, by the address in the block. */
  pictures: ReadonlyMap<string, Picture>;
  files: readonly FileChange[];
  findings: readonly Finding[];
  /** Absent where sign-off is not in use. */
  signoff?: SignoffState;
  /** Pages that link to it and differ. */
  shownOn: readonly ShownPage[];
  shots: readonly Screenshot[];
}

export interface RecordChange {
  kind: Exclude<ChangeKind, 'renamed'>;
  file: string;
  /** What it is: the record of a site, a register. */
  name: string;
  siteName: string;
  fields: readonly FieldChange[];
  findings: readonly Finding[];
  signoff?: SignoffState;
}

export interface FileVersion {
  /** Bytes. */
  size: number;
  sha256: string;
  picture?: Picture;
}

/** An attachment, a picture or another file. */
export interface FileChange {
  path: string;
  /** What visitors see it called. */
  title?: string;
  before?: FileVersion;
  after?: FileVersion;
}

export const PAGE_CHANGES = { added: '新增', edited: '有变化', removed: '不再有' } as const;

export interface ShownPage {
  siteName: string;
  /** What the page is and its name, for example 栏目列表 and 通知公告. */
  kind: string;
  name: string;
  url: string;
  change: keyof typeof PAGE_CHANGES;
  /** False for files that visitors do not open themselves, such as feeds. */
  isPage: boolean;
}

/** Pages that differ in the same way. */
export interface PageGroup {
  pages: readonly ShownPage[];
  /** What differs; empty where only data differs that visitors do not see. */
  steps: readonly BlockStep[];
  /** Where the difference is. */
  part: 'main' | 'frame' | 'data' | 'unread';
}

export interface Screenshot {
  side: 'before' | 'after';
  device: 'desktop' | 'phone';
  /** A `data:` address. */
  src: string;
  width: number;
  height: number;
  /** True where the page is longer than the picture. */
  cut: boolean;
}

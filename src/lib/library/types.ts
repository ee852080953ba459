import type { ColumnInput } from '../../../schemas/column.ts';
import type { FleetRecord } from '../../../schemas/fleet.ts';
import type { EntryData, TypeName } from '../../../schemas/index.ts';
import type { Site as SiteRecord } from '../../../schemas/site.ts';

/** A minute in Asia/Shanghai, `YYYY-MM-DD HH:mm`; compares as text. */
export type LocalTime = string;

/** A node of the column tree. */
export interface Column {
  site: string;
  /** Segments joined by `/`, for example `zwgk/zcwj`. */
  path: string;
  /** Address within the site, with leading and trailing slash. */
  url: string;
  name: string;
  /** 1 for the top level. */
  level: number;
  record: ColumnInput;
  parent: Column | null;
  children: readonly Column[];
}

/** An attachment with what a visitor wants to know before downloading. */
export interface Attachment {
  title: string;
  /** What the file is called when a visitor saves it: its title with the extension. */
  name: string;
  /** Path from the repository root. */
  file: string;
  /** Address within the site; holds a digest of the bytes, so it can be cached for ever. */
  url: string;
  /** Upper-case extension, for example `PDF`. */
  format: string;
  /** Bytes. */
  size: number;
}

/** One file under `content/`, parsed and valid. */
export interface Entry<T extends TypeName = TypeName> {
  id: string;
  type: T;
  site: string;
  /** Path of its column. */
  column: string;
  /** File name without extension. */
  slug: string;
  /** Address within its site. */
  url: string;
  /** Path from the repository root. */
  file: string;
  format: 'md' | 'mdx';
  data: EntryData<T>;
  body: string;
  bodyLine: number;
}

export interface Site {
  id: string;
  record: SiteRecord;
  registration: FleetRecord['sites'][number];
  /** Top-level columns in the order of the record. */
  columns: readonly Column[];
  /** `https://` and the primary domain, without trailing slash. */
  origin: string;
}

/** Computed standing of a document (R-GO-4.1.4b). */
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

/** Why an entry is not shown. */
export const SKIP_REASONS = {
  draft: '草稿',
  scheduled: '未到发布时间',
  expired: '已过下线时间',
  withdrawn: '已撤回',
  undisclosed: '不属于主动公开',
  notPublic: '来信不公开或尚未公开',
} as const;
export type SkipReason = keyof typeof SKIP_REASONS;

import type { EntryData, TypeName } from '../../../schemas/index.ts';

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

/** Narrows an entry to one type. */
export function isType<T extends TypeName>(entry: Entry, type: T): entry is Entry<T> {
  return (entry.type as TypeName) === type;
}

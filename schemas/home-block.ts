/** Blocks of a home page, chosen and ordered in `site.yaml`. Each kind has one component under `src/components/home/`. */
import { z } from 'astro/zod';
import { field, line } from './atoms.ts';

const title = field(line(20), { label: '区块标题', example: '通知公告' });
const columnPath = field(line(120), { label: '栏目路径', example: 'xwzx/ywkd' });
const count = (fallback: number) => field(z.int().min(1).max(20).default(fallback), { label: '条数' });

export const homeBlockSchema = z.discriminatedUnion('kind', [
  /** One leading picture story with further headlines beside it. */
  z.strictObject({ kind: z.literal('headline'), title, column: columnPath, count: count(7) }),
  /** Two or three columns side by side, each with its newest entries. */
  z.strictObject({ kind: z.literal('latest'), title, columns: z.array(columnPath).min(1).max(3), count: count(6) }),
  /** Newest documents with number, and interpretations beside them. */
  z.strictObject({
    kind: z.literal('policy'),
    title,
    documents: columnPath,
    interpretations: columnPath.optional(),
    count: count(6),
  }),
  /** Notices with date first. */
  z.strictObject({ kind: z.literal('notices'), title, column: columnPath, count: count(6) }),
  /** Shortcuts into columns of the site, with their description. */
  z.strictObject({ kind: z.literal('shortcuts'), title, columns: z.array(columnPath).min(1).max(8) }),
  /** Special topics. */
  z.strictObject({ kind: z.literal('topics'), title, column: columnPath, count: count(4) }),
  /** Superior, subordinate and department sites (R-JM-13.3a). */
  z.strictObject({ kind: z.literal('links'), title }),
]);
export type HomeBlock = z.infer<typeof homeBlockSchema>;
export type HomeBlockKind = HomeBlock['kind'];
export type HomeBlockOf<K extends HomeBlockKind> = Extract<HomeBlock, { kind: K }>;

/** Fields of each kind that hold the path of a column, or a list of paths. */
export const HOME_BLOCK_COLUMNS = {
  headline: ['column'],
  latest: ['columns'],
  policy: ['documents', 'interpretations'],
  notices: ['column'],
  shortcuts: ['columns'],
  topics: ['column'],
  links: [],
} as const satisfies { [K in HomeBlockKind]: readonly (keyof HomeBlockOf<K>)[] };

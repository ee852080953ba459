/** Entries shown in the blocks of a home page, for templates and the usage report. */
import type { HomeBlock, HomeBlockKind, HomeBlockOf } from '../../../schemas/home-block.ts';
import type { Library } from '../queries/library.ts';
import type { Column } from '../model/column.ts';
import type { Entry } from '../model/entry.ts';
import type { Site } from '../model/site.ts';

export interface ShownColumn {
  column: Column;
  /** As many as the block shows, in its order. */
  entries: readonly Entry[];
}

/** Number of newest entries that are searched for one with a picture. */
export const PICTURE_CANDIDATES = 5;

type Query<K extends HomeBlockKind> = (library: Library, site: Site, block: HomeBlockOf<K>) => ShownColumn[];

/** Null for a block that shows no entries. */
const QUERIES: { [K in HomeBlockKind]: Query<K> | null } = {
  headline: (library, site, { column, count }) =>
    columnsOf(library, site, [column]).map((found) => {
      const newest = library.latest(found, count + 1);
      const lead = newest.slice(0, PICTURE_CANDIDATES).find((entry) => hasOwnPicture(entry, site.id)) ?? newest[0];
      const others = newest.filter((entry) => entry !== lead).slice(0, count - 1);
      return { column: found, entries: lead ? [lead, ...others] : [] };
    }),
  latest: (library, site, { columns, count }) => newestOf(library, columnsOf(library, site, columns), count),
  policy: (library, site, { documents, interpretations, count }) =>
    newestOf(library, columnsOf(library, site, [documents, interpretations ?? '']), count),
  notices: (library, site, { column, count }) => newestOf(library, columnsOf(library, site, [column]), count),
  topics: (library, site, { column, count }) =>
    columnsOf(library, site, [column])
      .flatMap(({ children }) => children)
      .flatMap((child) =>
        takesTopics(child)
          ? [{ column: child, entries: running(library, child, count) }]
          : newestOf(library, [child], 1),
      )
      .slice(0, count),
  shortcuts: null,
  links: null,
};

/** Columns of the block that exist, with their entries; none for a block that shows no entries. */
export function homeEntries(library: Library, site: Site, block: HomeBlock): ShownColumn[] {
  const query = QUERIES[block.kind] as Query<HomeBlockKind> | null;
  return query?.(library, site, block) ?? [];
}

/** True for a column of topics, where each topic is a card; any other column is one card. */
export const takesTopics = ({ record }: Column): boolean => record.types.includes('topic');

/** Topics that are not over. */
const running = (library: Library, column: Column, count: number): readonly Entry[] =>
  library
    .entries({ site: column.site, column: column.path, type: 'topic' })
    .filter((topic) => library.archivedSince(topic) === undefined)
    .slice(0, count);

/** Pictures of entries of other sites are not available here. */
export const hasOwnPicture = (entry: Entry, site: string): boolean =>
  entry.site === site && entry.data.cover !== undefined;

const columnsOf = (library: Library, site: Site, paths: readonly string[]): Column[] =>
  paths.flatMap((path) => library.column(site.id, path) ?? []);

const newestOf = (library: Library, columns: readonly Column[], count: number): ShownColumn[] =>
  columns.map((column) => ({ column, entries: library.latest(column, count) }));

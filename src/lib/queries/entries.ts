import type { DeclaredQuery } from '../../../schemas/entry-query.ts';
import type { TypeName } from '../../../schemas/index.ts';
import type { Column } from '../model/column.ts';
import type { Entry } from '../model/entry.ts';

export interface EntryQuery<T extends TypeName = TypeName> {
  site: string;
  /** Path of a column. */
  column?: string;
  /** Include the columns below it. */
  deep?: boolean;
  /** Leave out entries that other columns share with this one (`alsoIn`) and that it queries from them (`source`). */
  own?: boolean;
  type?: T;
  year?: number;
  limit?: number;
}

/** How many entries a column holds (信息量统计, R-JM-24.2). */
export interface ColumnCount {
  total: number;
  /** Newest year first. */
  years: readonly { year: number; count: number }[];
}

/** Queries about entries of any type. */
export interface EntryQueries {
  /** Visible entries that match, in list order. */
  entries<T extends TypeName = TypeName>(query: EntryQuery<T>): readonly Entry<T>[];
  /**
   * Visible entries selected by a query in the content of `site`: in the order the query names them, otherwise in list
   * order.
   * @param except the entry that contains the query; it is left out of the result.
   */
  query(query: DeclaredQuery, site: string, except?: Entry): readonly Entry[];
  /** The `n` newest entries of a column and the columns below it. */
  latest(column: Column, n: number): readonly Entry[];
  /** The visible entry with the id. */
  entry(id: string): Entry | undefined;
  /** The visible entry whose source is `file`. */
  entryByFile(file: string): Entry | undefined;
  /** The column an entry is in. @throws where its site declares none: such an entry is never parsed. */
  columnOf(entry: Entry): Column;
  /** Address of an entry in a link on a page of `site`. An entry of another site has an absolute address there. */
  href(entry: Entry, site: string): string;
  /** Neighbours in the same column; `previous` is the older one. */
  neighbours(entry: Entry): { previous: Entry | null; next: Entry | null };
  count(column: Column): ColumnCount;
}

import type { ColumnInput } from '../../../schemas/column.ts';

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

/** Builds the column tree of a site. Depth is not limited here: the check `metadata` does that. */
export function buildColumns(site: string, inputs: readonly ColumnInput[], parent: Column | null = null): Column[] {
  return inputs.map((record) => {
    const path = parent ? `${parent.path}/${record.id}` : record.id;
    const column: Column = {
      site,
      path,
      url: `/${path}/`,
      name: record.name,
      level: (parent?.level ?? 0) + 1,
      record,
      parent,
      children: [],
    };
    column.children = buildColumns(site, record.columns, column);
    return column;
  });
}

/** The column and everything below it, depth first. */
export function* walkColumns(columns: readonly Column[]): Generator<Column> {
  for (const column of columns) {
    yield column;
    yield* walkColumns(column.children);
  }
}

/** All columns of some sites by `<site>/<path>`, the way entries name a column of another site. */
export function columnMap(sites: readonly { columns: readonly Column[] }[]): Map<string, Column> {
  const columns = sites.flatMap((site) => [...walkColumns(site.columns)]);
  return new Map(columns.map((column) => [`${column.site}/${column.path}`, column]));
}

/** From the top level down to `column` itself. */
export function columnTrail(column: Column): Column[] {
  return column.parent ? [...columnTrail(column.parent), column] : [column];
}

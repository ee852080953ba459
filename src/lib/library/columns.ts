import type { ColumnInput } from '../../../schemas/column.ts';
import type { Column } from './types.ts';

/** Builds the column tree of a site. Depth is not limited here; the metadata check reports too deep ones. */
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

/** From the top level down to `column` itself. */
export function columnTrail(column: Column): Column[] {
  return column.parent ? [...columnTrail(column.parent), column] : [column];
}

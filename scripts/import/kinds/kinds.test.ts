import { describe, expect, it } from 'vitest';
import { types } from '../../../schemas/index.ts';
import { tinyLibrary } from '../../../tests/support/tiny-library.ts';
import { matchHeadings } from '../column.ts';
import { readRow } from '../read-row.ts';
import { faultLine } from '../row-problem.ts';
import { textCell } from '../table.ts';
import { entryImports } from './index.ts';

const library = tinyLibrary({});
const target = { site: library.site('demo'), column: library.column('demo', 'news')!, editor: '李明' };

describe.each(Object.entries(entryImports))('a table of %s', (_kind, importer) => {
  const { columns } = importer;

  it('has no heading that could be two columns', () => {
    const headings = columns.flatMap(({ key, label, names = [] }) => [key, label, ...names]);
    const columnOf = (heading: string) => [...matchHeadings([heading], columns).places.keys()];
    const own = columns.flatMap(({ key, label, names = [] }) => [key, label, ...names].map(() => [key]));
    expect(headings.map(columnOf)).toEqual(own);
  });

  it('takes the examples of all columns, as the reference shows them', () => {
    const { places } = matchHeadings(
      columns.map(({ label }) => label),
      columns,
    );
    const read = readRow({ number: 2, cells: columns.map(({ example }) => textCell(example)) }, columns, places);
    if ('problems' in read) throw new Error(read.problems.map(faultLine).join('\n'));
    const { data } = importer.draft(read.values, target);
    expect(types[importer.type].schema.safeParse({ id: 'demo-1', ...data }).error?.issues ?? []).toEqual([]);
  });
});

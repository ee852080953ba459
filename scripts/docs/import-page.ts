/** Columns of the tables `lantai import` reads, for the reference. */
import type { CellKind, ImportColumn } from '../import/column.ts';
import { entryImports } from '../import/kinds/index.ts';
import { STATISTICS_COLUMNS, STATISTICS_KIND, STATISTICS_LABEL } from '../import/statistics.ts';

/** Heading of the section, and its name in the command. */
const TABLES: readonly { kind: string; label: string; columns: readonly ImportColumn[] }[] = [
  ...Object.entries(entryImports).map(([kind, { label, columns }]) => ({ kind, label, columns })),
  { kind: STATISTICS_KIND, label: STATISTICS_LABEL, columns: STATISTICS_COLUMNS },
];

const KINDS: Readonly<Record<CellKind & string, string>> = {
  text: '文字，可以分行',
  line: '一行文字',
  moment: '日期，可以带时间',
  day: '日期',
  integer: '整数',
  boolean: '是、否',
  list: '每行一项',
};

export interface ImportSection {
  heading: string;
  rows: string[][];
}

/** Heads of the columns of {@link importSections}. */
export const IMPORT_HEADS = ['列名', '英文列名', '也认的列名', '必填', '写什么', '例子'] as const;

export const importSections = (): ImportSection[] =>
  TABLES.map(({ kind, label, columns }) => ({
    heading: `${label} \`lantai import ${kind}\``,
    rows: columns.map(({ label: name, key, names = [], required, help, kind: cells, example }) => [
      name,
      `\`${key}\``,
      names.join('、'),
      required ? '是' : '',
      [help, kindWords(cells)].filter(Boolean).join(' '),
      example,
    ]),
  }));

function kindWords(kind: CellKind): string {
  if (typeof kind === 'string') return KINDS[kind];
  if ('choice' in kind) return Object.values(kind.choice).join('、');
  if ('choices' in kind) return `可以写几个：${Object.values(kind.choices).join('、')}`;
  return '';
}

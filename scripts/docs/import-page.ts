/** Columns of the tables `lantai import` reads, for the reference. */
import type { CellKind, ImportColumn } from '../import/column.ts';
import { correctionImport, letterImport } from '../import/kinds/letters.ts';
import { serviceImport } from '../import/kinds/services.ts';
import { STATISTICS_COLUMNS } from '../import/statistics.ts';

/** Heading of the section, and its name in the command. */
const TABLES: readonly { kind: string; label: string; columns: readonly ImportColumn[] }[] = [
  { kind: 'letters', label: '来信', columns: letterImport.columns },
  { kind: 'corrections', label: '网民纠错', columns: correctionImport.columns },
  { kind: 'services', label: '办事指南', columns: serviceImport.columns },
  { kind: 'stats', label: '数据集的使用情况', columns: STATISTICS_COLUMNS },
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

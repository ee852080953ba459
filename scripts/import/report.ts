/** Result of an import, in Chinese: what was written, what was masked, what was rejected and why. */
import { PERSONAL_DATA, type PersonalDataKind } from '../../src/lib/privacy/kinds.ts';
import { plainHeading, type MatchedHeadings } from './column.ts';
import type { ImportPlan } from './import-entries.ts';
import { REASON_HEADING } from './rejects.ts';
import { faultLine, type RowProblem } from './row-problem.ts';
import type { Written } from './write-files.ts';

/** Why the table as a whole cannot be imported; undefined if all headings are valid. */
export function headingProblem({ missing, repeated }: MatchedHeadings): string | undefined {
  const lines = [
    ...(missing.length === 0
      ? []
      : [`缺少必需的列：${missing.map(({ label, key }) => `${label}（${key}）`).join('、')}。`]),
    ...(repeated.length === 0 ? [] : [`这些列和别的列意思相同，请只留一列：${repeated.join('、')}。`]),
  ];
  return lines.length === 0 ? undefined : lines.join('\n');
}

export function ignoredHeadings({ unknown }: MatchedHeadings): string {
  const ignored = unknown.filter((heading) => plainHeading(heading) !== plainHeading(REASON_HEADING));
  return ignored.length === 0 ? '' : `没有用到的列：${ignored.join('、')}\n`;
}

export function maskLines(masked: ImportPlan['masked']): string {
  if (masked.length === 0) return '';
  const lines = masked.map(({ row, column, counts }) => {
    const kinds = Object.entries(counts) as [PersonalDataKind, number][];
    return `  第${row}行 ${column}：${kinds.map(([kind, count]) => `${PERSONAL_DATA[kind]}${count}处`).join('，')}`;
  });
  return `已隐去的个人信息：\n${lines.join('\n')}\n`;
}

export function faultLines(problems: readonly RowProblem[]): string {
  return problems.length === 0
    ? ''
    : `退回的行：\n${problems.map((problem) => `  ${faultLine(problem)}`).join('\n')}\n`;
}

export function summaryLine(
  rows: number,
  { created, updated, unchanged }: Written,
  problems: readonly RowProblem[],
): string {
  const rejected = new Set(problems.map(({ row }) => row)).size;
  return `共${rows}行：新建${created}，更新${updated}，没有变化${unchanged}，退回${rejected}。\n`;
}

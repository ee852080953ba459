import type { Finding } from './check.ts';

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Sorted by file, line, column, rule and message, without duplicates: independent of the order in which checks ran. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message) ||
      compare(a.fix, b.fix),
  );
  return sorted.filter((finding, index) => {
    const before = sorted[index - 1];
    return !before || JSON.stringify(before) !== JSON.stringify(finding);
  });
}

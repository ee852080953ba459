/**
 * Tables leave the program through two functions, one a format, which keep formulas from running (OWASP CSV injection):
 * in CSV by a guard before the text, in workbooks as cells of text.
 */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT_ROOT } from './project.ts';

const WRITERS: readonly string[] = ['src/lib/data/csv.ts', 'scripts/report/table-report.ts'];
/** Programs that write tables for tests and measurements; nothing they write is published. */
const FOR_MEASURING = ['scripts/bench/import-bench.ts'];
/** Cells joined to lines of a table by hand, or by a library of tables. */
const WRITES = [
  /\b(?:writeCsv|writeXlsx|writeXlsxStream|writeOds|saveXlsx|XlsxStreamWriter|stringifyCsv)\b/,
  /from ['"]hucre['"]|from ['"]hucre\/csv['"]|from ['"](?:papaparse|csv-stringify|exceljs|xlsx)/,
  /\.join\((['"`])(?:,|;|\\t)\1\)[^;\n]*\\r\\n/,
  /\\r\\n[^;\n]*\.join\((['"`])(?:,|;|\\t)\1\)/,
  /\.join\(['"`]\\r\\n['"`]\)/,
];

it('and no other code writes one', () => {
  const files = globSync('{src,scripts,schemas}/**/*.{ts,astro,mjs}', { cwd: PROJECT_ROOT })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => !file.endsWith('.test.ts') && !WRITERS.includes(file) && !FOR_MEASURING.includes(file));
  expect(files.length).toBeGreaterThan(300);
  const writers = files.filter((file) => {
    const text = readFileSync(path.join(PROJECT_ROOT, file), 'utf8');
    return WRITES.some((pattern) => pattern.test(text));
  });
  expect(writers).toEqual([]);
});

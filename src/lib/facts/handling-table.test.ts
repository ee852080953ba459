import { expect, it } from 'vitest';
import { handlingTable } from './handling-table.ts';

it('a table of handling has the given counts, and dashes where one is missing', () => {
  expect(
    handlingTable([
      { period: '2025年', applications: 1200, finished: 0 },
      { period: '2026年上半年', accepted: 7 },
    ]),
  ).toEqual({
    columns: ['时期', '申请（件）', '受理（件）', '办结（件）'],
    rows: [
      { label: '2025年', values: ['1200', '—', '0'] },
      { label: '2026年上半年', values: ['—', '7', '—'] },
    ],
  });
});

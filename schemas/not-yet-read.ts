/**
 * Fields and rows of rule packs that nothing reads yet, each with its clauses. The list only shrinks: a test fails
 * for a new one, and for one that is read and must be removed from the list.
 *
 * Paths as in `tests/declared-fields.test.ts`: `entry` is any entry, `pack` a rule pack, `*` any key.
 */
export const NOT_YET_READ: Readonly<Record<string, readonly string[]>> = {
  'pack.columns.nameMaxLength': ['R-DL-18.1'],
  'pack.columns.maxChannels': ['X-2'],
  'pack.domain.suffix': ['R-GO-3.1.4a'],
  'pack.domain.labelForms': ['R-DL-29.2', 'R-GO-3.1.4b', 'R-JM-12.2'],
  'pack.domain.chinesePattern': ['R-DL-29.1', 'R-DL-29.2', 'R-JM-12.2', 'R-JM-12.3'],
  'pack.eligibility.*.portal': ['R-DL-7', 'R-GO-3.1.1a', 'R-JM-12.3', 'R-LYG-6.1', 'R-YZ-9'],
  'pack.eligibility.*.department': ['R-DL-7', 'R-GO-3.1.1a', 'R-GO-3.1.1b', 'R-JM-12.3', 'R-LYG-6.1', 'R-YZ-9'],
  'pack.hosting.country': ['R-GO-7.1.1', 'R-LYG-10.1'],
  'pack.hosting.logRetentionMonths': ['R-GO-7.2.1b', 'R-LYG-11.2b'],
  'pack.authority': ['R-GO-8.2.1b', 'R-JM-17'],
};

/** Length of the list. It may only be lowered. */
export const NOT_YET_READ_COUNT = 10;

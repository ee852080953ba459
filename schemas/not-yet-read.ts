/**
 * Fields and rows of rule packs that nothing reads yet, each with its clauses. The list only shrinks: a test fails
 * for a new one, and for one that is read and must be removed from the list.
 *
 * Paths as in `tests/declared-fields.test.ts`: `entry` is any entry, `pack` a rule pack, `*` any key.
 */
export const NOT_YET_READ: Readonly<Record<string, readonly string[]>> = {
  'entry.source.kind': ['R-DL-22.2'],
  'sources.sources[].feed': ['R-GO-8.4.1a', 'R-YZ-19.3c'],
  'fleet.superiorSources[].url': ['R-GO-8.4.1a'],
  'pack.columns.nameMaxLength': ['R-DL-18.1'],
  'pack.columns.maxChannels': ['X-2'],
  'pack.columnClasses.*.min': [
    'G19-1.4',
    'R-DL-15.1.2',
    'R-DL-15.1.3',
    'R-DL-15.1.4b',
    'R-DL-15.1.5',
    'R-DL-15.1.6',
    'R-DL-15.2.3',
    'R-GO-4.1.6c',
  ],
  'pack.columnClasses.*.every': [
    'G19-1.4',
    'R-DL-15.1.2',
    'R-DL-15.1.3',
    'R-DL-15.1.4b',
    'R-DL-15.1.5',
    'R-DL-15.1.6',
    'R-DL-15.2.3',
    'R-GO-4.1.6c',
  ],
  'pack.columnClasses.*.counts': ['R-DL-15.1.4b'],
  'pack.domain.suffix': ['R-GO-3.1.4a'],
  'pack.domain.labelForms': ['R-DL-29.2', 'R-GO-3.1.4b', 'R-JM-12.2'],
  'pack.domain.chinesePattern': ['R-DL-29.1', 'R-DL-29.2', 'R-JM-12.2', 'R-JM-12.3'],
  'pack.eligibility.*.portal': ['R-DL-7', 'R-GO-3.1.1a', 'R-JM-12.3', 'R-LYG-6.1', 'R-YZ-9'],
  'pack.eligibility.*.department': ['R-DL-7', 'R-GO-3.1.1a', 'R-GO-3.1.1b', 'R-JM-12.3', 'R-LYG-6.1', 'R-YZ-9'],
  'pack.links.policy': ['R-DL-27', 'R-JM-41.4', 'R-LYG-6.5b', 'R-YZ-19.3.2'],
  'pack.links.forbidKinds': ['R-DL-27', 'R-LYG-6.5b'],
  'pack.reprint.limit': ['R-GO-8.4.1a', 'R-LYG-7.1b', 'R-YZ-19.3c'],
  'pack.reprint.sources': ['R-GO-8.4.1a', 'R-LYG-7.1b', 'R-YZ-19.3c'],
  'pack.reprint.otherSources': ['R-DL-23.3', 'R-GO-8.2.1c'],
  'pack.review.distinct': ['R-DL-22.1', 'R-GO-7.1.4b', 'R-YZ-19.2a'],
  'pack.review.sensitive': ['R-DL-37'],
  'pack.inspection.interval': ['R-GO-8.1.1a', 'R-LYG-12.1', 'R-YZ-20.3'],
  'pack.inspection.unit': ['R-GO-8.1.1a', 'R-LYG-12.1', 'R-YZ-20.3'],
  'pack.inspection.selfChecksPerYear': ['R-JM-42'],
  'pack.reports.kinds': ['R-GO-4.1.6c', 'R-GO-8.1.1d', 'R-GO-8.2.5', 'R-LYG-13.5', 'R-YZ-19.7'],
  'pack.characters.traditional': ['R-JM-14.1', 'R-JM-14.2', 'R-YZ-19.3.1b'],
  'pack.hosting.country': ['R-GO-7.1.1', 'R-LYG-10.1'],
  'pack.hosting.logRetentionMonths': ['R-GO-7.2.1b', 'R-LYG-11.2b'],
  'pack.hosting.drillEvery': ['R-JM-38'],
  'pack.hosting.loginFactors': ['R-GO-7.1.4a'],
  'pack.columnChange.requires': ['R-DL-13.2', 'R-DL-16.1', 'R-DL-17', 'R-GO-3.3a', 'R-YZ-14.1'],
  'pack.authority': ['R-GO-8.2.1b', 'R-JM-17'],
};

/** Length of the list. It may only be lowered. */
export const NOT_YET_READ_COUNT = 31;

/** 报告 */
import { REPORT_SUBTYPES } from '../../../schemas/types/report.ts';
import { reportFacts, reportTime } from '../facts/report-facts.ts';
import { inspectionFacts } from '../facts/report-tables.ts';
import { reportJsonLd } from './json-ld/report.ts';
import type { TypeTraits } from './type-traits.ts';

export const report = {
  badge: ({ data }) => REPORT_SUBTYPES[data.subtype],
  status: null,
  note: null,
  numbers: ({ data }) => ({ index: data.indexNumber }),
  responsibleUnit: null,
  year: ({ data }) => data.year,
  facts: (_library, entry) => [
    ...reportFacts(entry),
    ...(entry.data.inspection ? inspectionFacts(entry.data.inspection) : []),
  ],
  searchText: (_library, { data }) => [REPORT_SUBTYPES[data.subtype], reportTime(data)],
  searchWords: null,
  searchHead: null,
  sections: null,
  jsonLd: reportJsonLd,
  list: 'whole',
  listJsonLd: null,
} satisfies TypeTraits<'report'>;

/** The register of inspections as rows of a table. */
import { INSPECTION_KINDS } from '../../../schemas/registers/inspections.ts';
import { INSPECTION_UNITS } from '../../../schemas/types/report-inspection.ts';
import { readGovernance } from '../../lib/governance.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';

/** Newest first. */
export function inspectionHistory(fleet: LoadedFleet, sites: readonly string[]): string[][] {
  return readGovernance(fleet, 'inspections')
    .records.filter(({ site }) => sites.includes(site))
    .flatMap(({ data }) => data.inspections)
    .toSorted((a, b) => (a.endedOn < b.endedOn ? 1 : a.endedOn > b.endedOn ? -1 : 0))
    .map(({ kind, from, endedOn, by, unit, total, sampled, seed, record, report, submittedOn }) => [
      endedOn,
      INSPECTION_KINDS[kind],
      by,
      `${from} 起，${INSPECTION_UNITS[unit]} ${sampled}/${total}`,
      seed ?? '全部检查',
      record,
      report ?? '未公布',
      submittedOn ?? '—',
    ]);
}

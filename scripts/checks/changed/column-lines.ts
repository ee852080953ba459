/** Where the records of sites declare their columns. */
import type { LocatedYaml } from '../../../src/lib/content/located-yaml.ts';
import type { Column } from '../../../src/lib/model/column.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import { columnPlaces } from '../metadata/column-places.ts';
import type { Lines } from './scope.ts';

/** Every column with the lines that declare it alone, without its sub-columns. */
export function columnLines(fleet: LoadedFleet): { column: Column; range: Lines }[] {
  return fleet.parsed.sites.flatMap((site) => {
    const places = columnPlaces(fleet, site).map(({ column, path, record: { yaml } }) => ({
      column,
      yaml,
      first: yaml?.valueAt(path).line ?? 1,
    }));
    return places.map(({ column, yaml, first }, at) => {
      const next = places[at + 1]?.first ?? nextField(yaml, first);
      return { column, range: [first, Math.max(first, next - 1)] as const };
    });
  });
}

/** Line of the first field of the record after a line. */
function nextField(yaml: LocatedYaml | undefined, line: number): number {
  const fields = Object.keys((yaml?.data ?? {}) as object).map((key) => yaml?.keyAt([key]).line ?? 1);
  return Math.min(...fields.filter((each) => each > line), Infinity);
}

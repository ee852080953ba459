import type { FleetRecord } from '../../../schemas/fleet.ts';
import type { Site as SiteRecord } from '../../../schemas/site.ts';
import type { Column } from './column.ts';

export interface Site {
  id: string;
  record: SiteRecord;
  registration: FleetRecord['sites'][number];
  /** Top-level columns in the order of the record. */
  columns: readonly Column[];
  /** `https://` and the primary domain, without trailing slash. */
  origin: string;
}

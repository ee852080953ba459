/** Input of the subjects of this check. */
import type { Library } from '../../../src/lib/queries/library.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';

export interface ReportsInput {
  fleet: LoadedFleet;
  library: Library;
}

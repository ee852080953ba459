/** A source of duties with a last day (到期事项). */
import type { Library } from '../../../src/lib/queries/library.ts';
import type { Site } from '../../../src/lib/model/site.ts';
import type { Emergency } from '../../../src/lib/signoff/emergencies.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import type { DueItem } from '../record.ts';

/** A duty before it is compared with today. */
export type Duty = Omit<DueItem, 'id' | 'state' | 'site'>;

export interface DueInput {
  fleet: LoadedFleet;
  library: Library;
  site: Site;
  /** Publications on the word of the principal alone whose review is to come. */
  emergencies: readonly Emergency[];
}

/** @returns duties that are not done, past or to come, in any order. */
export type DueSource = (input: DueInput) => readonly Duty[];

/** Unit and person of a column. */
export const ownerOf = (library: Library, site: string, path: string): Pick<Duty, 'unit' | 'responsible'> => {
  const record = library.column(site, path)?.record;
  return { unit: record?.ownerUnit ?? '', responsible: record?.responsible ?? '' };
};

/** The person responsible for a whole site. */
export const siteOwner = ({ record }: Site): Pick<Duty, 'unit' | 'responsible'> => ({
  unit: record.responsible.department,
  responsible: record.responsible.person,
});

/** Reads the exceptions of the sites. */
import type { ExceptionRecord } from '../../schemas/registers/exceptions.ts';
import type { Problem } from '../../src/lib/model/problem.ts';
import type { LoadedFleet } from '../lib/load-fleet.ts';
import { readGovernance } from '../lib/governance.ts';
import { atRecord } from './rules/places.ts';
import type { Place } from './rules/reporter.ts';

/** An exception and its place. */
export interface PlacedException {
  site: string;
  record: ExceptionRecord;
  /** Place of one of its fields. */
  at(key: keyof ExceptionRecord): Place;
}

/** @returns the valid exceptions, and the problems of the files. */
export function readExceptions(fleet: LoadedFleet): { exceptions: PlacedException[]; problems: Problem[] } {
  const { records, problems } = readGovernance(fleet, 'exceptions');
  const exceptions = records.flatMap(({ site, file, yaml, data }) =>
    data.exceptions.map((record, index) => ({
      site,
      record,
      at: (key: keyof ExceptionRecord) => atRecord({ site, file, yaml }, ['exceptions', index, key]),
    })),
  );
  return { exceptions, problems };
}

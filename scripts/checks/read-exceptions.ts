/** Reads the exceptions of the sites. */
import { exceptionsSchema, type ExceptionRecord } from '../../schemas/exceptions.ts';
import type { Problem } from '../../src/lib/model/problem.ts';
import type { LoadedFleet } from '../lib/load-fleet.ts';
import { ENGINE_ID } from './engine-rules.ts';
import { readGovernance } from '../lib/governance.ts';

/** An exception and where it is written. */
export interface PlacedException {
  site: string;
  record: ExceptionRecord;
  problem(rule: string, key: string, more?: Pick<Problem, 'value' | 'params'>): Problem;
}

/** @returns the exceptions that can be read, and what is wrong with the files. */
export function readExceptions(fleet: LoadedFleet): { exceptions: PlacedException[]; problems: Problem[] } {
  const { records, problems } = readGovernance(fleet, 'exceptions', exceptionsSchema);
  const exceptions = records.flatMap(({ site, file, yaml, data }) =>
    data.exceptions.map((record, index) => ({
      site,
      record,
      problem: (rule: string, key: string, more: Pick<Problem, 'value' | 'params'> = {}) => ({
        rule: `${ENGINE_ID}/${rule}`,
        site,
        file,
        ...yaml.valueAt(['exceptions', index, key]),
        ...more,
      }),
    })),
  );
  return { exceptions, problems };
}

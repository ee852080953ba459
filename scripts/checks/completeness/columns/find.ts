import type { Problem } from '../../../../src/lib/model/problem.ts';
import { atRecord } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import { columnsAs, findMissing, type FindEvidence } from '../required.ts';
import type { CompletenessSite } from '../site-input.ts';
import { rules } from './rules.ts';

const report = reporter('completeness', rules);

/** Columns in use with something in them that have the function. */
export const functionEvidence: FindEvidence<'functions'> = (site, item) =>
  columnsAs(site, ({ column, isFilled }) => isFilled && column.record.function === item);

export const columnTypeEvidence: FindEvidence<'columnTypes'> = (site, item) =>
  columnsAs(site, ({ column, isFilled }) => isFilled && column.record.columnType === item);

export const columns = defineSubject({ rules, find: findColumns });

function findColumns(sites: readonly CompletenessSite[]): Problem[] {
  return [
    ...findMissing(sites, 'functions', functionEvidence, ({ record }, key, value) =>
      report('function-missing', atRecord(record, ['columns']), { value, params: { key } }),
    ),
    ...findMissing(sites, 'columnTypes', columnTypeEvidence, ({ record }, _, value) =>
      report('column-type-missing', atRecord(record, ['columns']), { value }),
    ),
  ];
}

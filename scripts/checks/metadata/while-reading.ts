/**
 * Problems found while files are read, by the decoder, YAML and front matter parsers and schemas; the check reports
 * them.
 */
import { parseStatistics } from '../../../src/lib/content/parse-statistics.ts';
import type { Problem } from '../../../src/lib/model/problem.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import { REGISTER_NAMES, readGovernance } from '../../lib/governance.ts';
import { blanksOf } from '../rules/fill-template.ts';
import type { Rules } from '../rules/subject.ts';
import type { DatasetTable } from './dataset-tables.ts';

/** Problems found while reading the records, entries and tables of a fleet. */
export const readingProblems = (fleet: LoadedFleet, tables: readonly DatasetTable[]): Problem[] => [
  ...fleet.parsed.problems,
  ...fleet.parsed.entries.flatMap(({ problems }) => problems),
  ...REGISTER_NAMES.flatMap((name) => readGovernance(fleet, name).problems),
  ...parseStatistics(fleet.files).problems,
  ...tables.flatMap(({ problems }) => problems),
];

/**
 * Finds problems with the given rules that were found while files were read. Schemas describe the whole field a problem
 * is about; a problem keeps only what its messages use.
 */
export const whileReading =
  (rules: Rules) =>
  ({ reading }: { reading: readonly Problem[] }): Problem[] =>
    reading.flatMap((problem) => {
      const rule = rules[problem.rule.slice(problem.rule.indexOf('/') + 1)];
      if (!rule) return [];
      const { params, ...rest } = problem;
      const said = new Set([rule.zh, rule.en].flatMap(({ message, fix }) => [message, fix]).flatMap(blanksOf));
      const kept = Object.entries(params ?? {}).filter(([name]) => said.has(name));
      return [kept.length === 0 ? rest : { ...rest, params: Object.fromEntries(kept) }];
    });

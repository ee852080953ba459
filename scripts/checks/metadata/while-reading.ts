/** Problems that come up while files are read: text, YAML, front matter and schemas tell them, and the check passes them on. */
import { waiversSchema } from '../../../schemas/rulepack.ts';
import { sourcesSchema } from '../../../schemas/source-register.ts';
import { parseStatistics } from '../../../src/lib/content/parse-statistics.ts';
import type { Problem } from '../../../src/lib/model/problem.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import { readGovernance } from '../../lib/governance.ts';
import { readExceptions } from '../read-exceptions.ts';
import { blanksOf } from '../rules/fill-template.ts';
import type { Rules } from '../rules/subject.ts';
import type { DatasetTable } from './dataset-tables.ts';

/** What reading the records, entries and tables of a fleet brought up. */
export const readingProblems = (fleet: LoadedFleet, tables: readonly DatasetTable[]): Problem[] => [
  ...fleet.parsed.problems,
  ...fleet.parsed.entries.flatMap(({ problems }) => problems),
  ...readExceptions(fleet).problems,
  ...readGovernance(fleet, 'waivers', waiversSchema).problems,
  ...readGovernance(fleet, 'sources', sourcesSchema).problems,
  ...parseStatistics(fleet.files).problems,
  ...tables.flatMap(({ problems }) => problems),
];

/**
 * Finds those of the rules given that came up while files were read. Schemas describe the whole field a problem is
 * about; of that a problem keeps what its sentences say.
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

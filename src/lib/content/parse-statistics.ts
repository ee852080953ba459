/** Imported counters and yearly figures, which are beside the site records. */
import type { z } from 'astro/zod';
import { datasetStatisticsFile, datasetStatisticsSchema, type DatasetStatistics } from '../../../schemas/statistics.ts';
import {
  yearlyStatisticsSchema,
  yearOfStatisticsFile,
  type YearlyStatistics,
} from '../../../schemas/yearly-statistics.ts';
import type { Problem } from '../model/problem.ts';
import type { LocatedYaml } from './located-yaml.ts';
import { readRecord } from './read-record.ts';
import { schemaProblems } from './schema-problems.ts';
import type { FleetFiles, SourceFile } from '../model/file.ts';

export interface ParsedStatistics {
  /** Counters of datasets by site; a site without a usable record has none. */
  datasets: ReadonlyMap<string, DatasetStatistics>;
  /** Positions in those records, by site. */
  positions: ReadonlyMap<string, LocatedYaml>;
  /** Usable files of yearly figures, in the order of their paths. */
  yearly: readonly YearlyRecord[];
  problems: readonly Problem[];
}

/** The figures of a site for a year, with the positions in their file. */
export interface YearlyRecord {
  site: string;
  file: string;
  /** The year the name of the file gives. */
  year: string;
  yaml: LocatedYaml;
  data: YearlyStatistics;
}

export function parseStatistics(files: FleetFiles): ParsedStatistics {
  const datasets = new Map<string, DatasetStatistics>();
  const positions = new Map<string, LocatedYaml>();
  const yearly: YearlyRecord[] = [];
  const problems: Problem[] = [];
  for (const file of files.records) {
    const site = file.path.split('/')[1] ?? '';
    const year = yearOfStatisticsFile(file.path);
    if (file.path === datasetStatisticsFile(site)) {
      const { yaml, data } = parse(file, site, datasetStatisticsSchema, problems);
      if (yaml) positions.set(site, yaml);
      if (data) datasets.set(site, data);
    } else if (year !== undefined) {
      const { yaml, data } = parse(file, site, yearlyStatisticsSchema, problems);
      if (yaml && data) yearly.push({ site, file: file.path, year, yaml, data });
    }
  }
  return { datasets, positions, yearly, problems };
}

function parse<S extends z.ZodType>(
  { path: file, bytes }: SourceFile,
  site: string,
  schema: S,
  problems: Problem[],
): { yaml?: LocatedYaml; data?: z.infer<S> } {
  const { yaml, problems: found } = readRecord(bytes);
  problems.push(...found.map((problem) => ({ site, file, ...problem })));
  if (!yaml) return {};
  if (yaml.problems.length > 0) return { yaml };
  const parsed = schema.safeParse(yaml.data);
  if (parsed.success) return { yaml, data: parsed.data };
  problems.push(...schemaProblems(schema, yaml, parsed.error.issues).map((problem) => ({ site, file, ...problem })));
  return { yaml };
}

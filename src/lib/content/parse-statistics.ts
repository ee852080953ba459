/** Imported counters, which are beside the site records. */
import { datasetStatisticsFile, datasetStatisticsSchema, type DatasetStatistics } from '../../../schemas/statistics.ts';
import type { Problem } from '../model/problem.ts';
import type { LocatedYaml } from './located-yaml.ts';
import { readRecord } from './read-record.ts';
import { schemaProblems } from './schema-problems.ts';
import type { FleetFiles } from '../model/file.ts';

export interface ParsedStatistics {
  /** Counters of datasets by site; a site without a usable record has none. */
  datasets: ReadonlyMap<string, DatasetStatistics>;
  /** Positions in the records, by site. */
  positions: ReadonlyMap<string, LocatedYaml>;
  problems: readonly Problem[];
}

export function parseStatistics(files: FleetFiles): ParsedStatistics {
  const datasets = new Map<string, DatasetStatistics>();
  const positions = new Map<string, LocatedYaml>();
  const problems: Problem[] = [];
  for (const { path, bytes } of files.records) {
    const site = path.split('/')[1] ?? '';
    if (path !== datasetStatisticsFile(site)) continue;
    const { yaml, problems: found } = readRecord(bytes);
    problems.push(...found.map((problem) => ({ site, file: path, ...problem })));
    if (yaml) positions.set(site, yaml);
    if (!yaml || yaml.problems.length > 0) continue;
    const parsed = datasetStatisticsSchema.safeParse(yaml.data);
    if (parsed.success) datasets.set(site, parsed.data);
    else
      problems.push(
        ...schemaProblems(datasetStatisticsSchema, yaml, parsed.error.issues).map((problem) => ({
          site,
          file: path,
          ...problem,
        })),
      );
  }
  return { datasets, positions, problems };
}

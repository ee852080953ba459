/**
 * Governance records of the sites: `sites/<id>/governance/<name>.yaml`, read for checks and reports, never published.
 */
import type { z } from 'astro/zod';
import type { LocatedYaml } from '../../src/lib/content/located-yaml.ts';
import { readRecord } from '../../src/lib/content/read-record.ts';
import { schemaProblems } from '../../src/lib/content/schema-problems.ts';
import type { Problem } from '../../src/lib/model/problem.ts';
import type { FleetFiles } from '../../src/lib/model/file.ts';

/** Records a site may have; a file of any other name is reported as not read by anything. */
export const GOVERNANCE_RECORDS = ['exceptions', 'sources', 'waivers'] as const;
export type GovernanceName = (typeof GOVERNANCE_RECORDS)[number];

export const governanceFile = (site: string, name: GovernanceName) => `sites/${site}/governance/${name}.yaml`;

export interface GovernanceRecord<T> {
  site: string;
  file: string;
  yaml: LocatedYaml;
  data: T;
}

/** @returns the valid records of all sites, and the problems of the others. */
export function readGovernance<S extends z.ZodType>(
  { files }: { files: FleetFiles },
  name: GovernanceName,
  schema: S,
): { records: GovernanceRecord<z.infer<S>>[]; problems: Problem[] } {
  const records: GovernanceRecord<z.infer<S>>[] = [];
  const problems: Problem[] = [];
  for (const { path: file, bytes } of files.records) {
    const site = file.split('/')[1] ?? '';
    if (file !== governanceFile(site, name)) continue;
    const place = <P extends object>(problem: P) => ({ site, file, ...problem });
    const { yaml, problems: found } = readRecord(bytes);
    problems.push(...found.map(place));
    if (yaml?.data === undefined) continue;
    const parsed = schema.safeParse(yaml.data);
    if (parsed.success) records.push({ site, file, yaml, data: parsed.data });
    else problems.push(...schemaProblems(schema, yaml, parsed.error.issues).map(place));
  }
  return { records, problems };
}

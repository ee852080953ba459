/**
 * Governance records of the sites: `sites/<id>/governance/<name>.yaml`, read for checks and reports, never published.
 */
import type { z } from 'astro/zod';
import { keysOf } from '../../schemas/atoms.ts';
import { REGISTERS, type RegisterData, type RegisterName } from '../../schemas/registers/index.ts';
import type { LocatedYaml } from '../../src/lib/content/located-yaml.ts';
import { readRecord } from '../../src/lib/content/read-record.ts';
import { schemaProblems } from '../../src/lib/content/schema-problems.ts';
import type { Problem } from '../../src/lib/model/problem.ts';
import type { FleetFiles } from '../../src/lib/model/file.ts';

/** Registers a site may have; a file of any other name is reported as not read by anything. */
export const REGISTER_NAMES = keysOf(REGISTERS);

export const governanceFile = (site: string, name: RegisterName) => `sites/${site}/governance/${name}.yaml`;

export interface GovernanceRecord<T> {
  site: string;
  file: string;
  yaml: LocatedYaml;
  data: T;
}

/** @returns the valid registers of this name of all sites, and the problems of the others. */
export function readGovernance<N extends RegisterName>(
  { files }: { files: FleetFiles },
  name: N,
): { records: GovernanceRecord<RegisterData<N>>[]; problems: Problem[] } {
  const schema: z.ZodType = REGISTERS[name].schema;
  const records: GovernanceRecord<RegisterData<N>>[] = [];
  const problems: Problem[] = [];
  for (const { path: file, bytes } of files.records) {
    const site = file.split('/')[1] ?? '';
    if (file !== governanceFile(site, name)) continue;
    const place = <P extends object>(problem: P) => ({ site, file, ...problem });
    const { yaml, problems: found } = readRecord(bytes);
    problems.push(...found.map(place));
    if (yaml?.data === undefined) continue;
    const parsed = schema.safeParse(yaml.data);
    if (parsed.success) records.push({ site, file, yaml, data: parsed.data as RegisterData<N> });
    else problems.push(...schemaProblems(schema, yaml, parsed.error.issues).map(place));
  }
  return { records, problems };
}

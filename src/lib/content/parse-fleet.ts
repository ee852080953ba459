/** Parses the registry, the site records and all entries; collects every problem instead of stopping at the first. */
import type { z } from 'astro/zod';
import { fleetSchema, type FleetRecord } from '../../../schemas/fleet.ts';
import { siteSchema } from '../../../schemas/site.ts';
import type { Problem } from '../model/problem.ts';
import { buildColumns, columnMap } from '../model/column.ts';
import type { Site } from '../model/site.ts';
import type { LocatedYaml } from './located-yaml.ts';
import { parseEntry, type ParsedEntry } from './parse-entry.ts';
import { readRecord } from './read-record.ts';
import { schemaProblems } from './schema-problems.ts';
import type { FleetFiles, SourceFile } from '../model/file.ts';

export const FLEET_FILE = 'sites/fleet.yaml';
export const siteFile = (id: string) => `sites/${id}/site.yaml`;

export interface ParsedFleet {
  /** Absent when the registry cannot be used. */
  fleet?: FleetRecord;
  /** Sites whose record is valid, in registry order. */
  sites: Site[];
  entries: ParsedEntry[];
  /** Problems of the registry, the site records and the folder tree; problems of entries are in the entries. */
  problems: Problem[];
  /** Positions in the site records, by path, for the checks. */
  records: ReadonlyMap<string, LocatedYaml>;
}

/** @param parse function that parses an entry; the preview passes one that caches unchanged entries. */
export function parseFleet(files: FleetFiles, parse: typeof parseEntry = parseEntry): ParsedFleet {
  const whole = (rule: string) => (path: string) => ({
    rule,
    site: path.split('/')[1] ?? '',
    file: path,
    line: 1,
    column: 1,
  });
  const problems: Problem[] = [
    ...files.refused.map(whole('metadata/file-not-regular')),
    ...files.unreadable.map(whole('metadata/file-unreadable')),
  ];
  const records = new Map<string, LocatedYaml>();
  const byPath = new Map(files.records.map((file) => [file.path, file]));

  const fleet = parseRecord(byPath.get(FLEET_FILE), FLEET_FILE, '', fleetSchema, records, problems);
  const sites: Site[] = [];
  for (const registration of fleet?.sites ?? []) {
    const path = siteFile(registration.id);
    const record = parseRecord(byPath.get(path), path, registration.id, siteSchema, records, problems);
    if (!record) continue;
    if (record.id !== registration.id) {
      const at = records.get(path)?.valueAt(['id']) ?? { line: 1, column: 1 };
      problems.push({
        rule: 'metadata/site-id',
        site: registration.id,
        file: path,
        ...at,
        value: record.id,
        params: { expected: registration.id },
      });
    }
    sites.push({
      id: registration.id,
      record,
      registration,
      columns: buildColumns(registration.id, record.columns),
      origin: `https://${record.domain.primary}`,
    });
  }
  const siteMap = new Map(sites.map((site) => [site.id, site]));
  const columns = columnMap(sites);

  // An invalid site record is reported once, at the record, and not again at each entry of the site.
  const broken = new Set((fleet?.sites ?? []).map(({ id }) => id).filter((id) => !siteMap.has(id)));
  const readable = files.entries.filter((file) => !broken.has(file.path.split('/')[1] ?? ''));
  return {
    ...(fleet ? { fleet } : {}),
    sites,
    entries: fleet ? readable.map((file) => parse(file, siteMap, columns)) : [],
    problems,
    records,
  };
}

function parseRecord<S extends z.ZodType>(
  file: SourceFile | undefined,
  path: string,
  site: string,
  schema: S,
  records: Map<string, LocatedYaml>,
  problems: Problem[],
): z.infer<S> | undefined {
  const top = { line: 1, column: 1 };
  if (!file) {
    problems.push({ rule: 'metadata/record-missing', site, file: path, ...top });
    return undefined;
  }
  const { yaml, problems: found } = readRecord(file.bytes);
  problems.push(...found.map((problem) => ({ site, file: path, ...problem })));
  if (yaml) records.set(path, yaml);
  if (!yaml || yaml.problems.length > 0) return undefined;
  const parsed = schema.safeParse(yaml.data);
  if (parsed.success) return parsed.data;
  problems.push(
    ...schemaProblems(schema, yaml, parsed.error.issues).map((problem) => ({ site, file: path, ...problem })),
  );
  return undefined;
}

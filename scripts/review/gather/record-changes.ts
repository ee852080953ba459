/** Changed records of sites, in the words of their schemas. */
import type { z } from 'astro/zod';
import { fleetSchema } from '../../../schemas/fleet.ts';
import { REGISTERS } from '../../../schemas/registers/index.ts';
import { siteSchema } from '../../../schemas/site.ts';
import { FLEET_FILE, siteFile } from '../../../src/lib/content/parse-fleet.ts';
import { readRecord } from '../../../src/lib/content/read-record.ts';
import type { Finding } from '../../checks/check.ts';
import type { FileChange } from '../../checks/changed/git-changes.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import { diffFields } from '../fields/field-diff.ts';
import type { RecordChange } from '../review.ts';
import type { Comparison } from './comparison.ts';

export const isRecord = (path: string) => /^sites\/.*\.yaml$/.test(path);

export function recordChanges({ changes, before, after }: Comparison, findings: readonly Finding[]): RecordChange[] {
  return changes
    .filter(({ path }) => isRecord(path))
    .map(({ path, before: bytes }: FileChange): RecordChange => {
      const was = bytes && readRecord(bytes).yaml?.data;
      const is = dataOf(after.fleet, path);
      const site = path.split('/').length > 2 ? (path.split('/')[1] ?? '') : '';
      const { name, schema } = recordAt(path, site);
      return {
        kind: bytes === undefined ? 'added' : is === undefined ? 'removed' : 'edited',
        file: path,
        name,
        siteName:
          site === ''
            ? (after.fleet.parsed.fleet?.name ?? '')
            : after.site(site)
              ? after.siteName(site)
              : before.siteName(site),
        fields: schema
          ? diffFields(schema, was ?? undefined, is, { titleOf: (id) => after.titleOf(id) ?? before.titleOf(id) })
          : [],
        findings: findings.filter(({ file }) => file === path),
      };
    });
}

function dataOf({ files }: LoadedFleet, path: string): unknown {
  const record = files.records.find((each) => each.path === path);
  return record && (readRecord(record.bytes).yaml?.data ?? {});
}

function recordAt(path: string, site: string): { name: string; schema?: z.ZodType } {
  if (path === FLEET_FILE) return { name: '站群登记', schema: fleetSchema };
  if (path === siteFile(site)) return { name: '站点记录', schema: siteSchema };
  const register = Object.entries(REGISTERS).find(([name]) => path === `sites/${site}/governance/${name}.yaml`)?.[1];
  return register ? { name: register.label, schema: register.schema } : { name: path.split('/').at(-1) ?? path };
}

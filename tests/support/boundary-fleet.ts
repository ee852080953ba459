/** The sites in which boundaries of time are tried: without content, and with few columns, so that few pages are made. */
import { parse, stringify } from 'yaml';
import { siteFile } from '../../src/lib/content/parse-fleet.ts';
import type { TempFleet } from './temp-fleet.ts';

/** Columns of the portal that the boundaries are seen in: every other one would only make more pages. */
const NEEDED = new Set([
  'news',
  'files',
  'replies',
  'consult',
  'campaigns',
  'notices',
  'figures',
  'letters',
  'letter-figures',
  'disclosure',
]);
/** Site id → its record with the columns that are needed. */
export async function boundaryRecords(fleet: TempFleet): Promise<Record<string, string>> {
  const portal = parse(await fleet.read(siteFile('portal'))) as { columns: { id: string }[]; navigation: string[] };
  return {
    portal: stringify({ ...portal, columns: portal.columns.filter(({ id }) => NEEDED.has(id)), navigation: [] }),
    dept: await fleet.read(siteFile('dept')),
  };
}

/** Leaves the records, and no content. */
export async function clearFleet(fleet: TempFleet, records: Readonly<Record<string, string>>): Promise<void> {
  for (const folder of ['content/portal', 'content/dept', 'sites/portal/governance'])
    await fleet.remove(folder).catch(() => undefined);
  for (const [id, record] of Object.entries(records)) await fleet.write(siteFile(id), record);
}

/** Emergencies of a site whose review is still to come, from the records in its folder. */
import { entryTraits } from '../../src/lib/signoff/entry-traits.ts';
import { openEmergencies, type Emergency, type FiledRecord } from '../../src/lib/signoff/emergencies.ts';
import type { SignoffRole } from '../../src/lib/signoff/model.ts';
import { unitPolicy } from '../../src/lib/signoff/policy.ts';
import { ledgerFolder, parseRecord } from '../../src/lib/signoff/record.ts';
import type { FleetFolder } from './fleet-folder.ts';
import type { LoadedFleet } from './load-fleet.ts';

/** Names of records have the decision in them, so that a ledger without an emergency is not read. */
const IS_EMERGENCY = /-emergency-[^/]+\.json$/;

/** By path. None where the rules of the site know of no emergency. */
export async function siteEmergencies(fleet: LoadedFleet, site: string): Promise<Emergency[]> {
  const within = fleet.rules(site).review?.emergencyWithin?.value;
  if (within === undefined) return [];
  const files = await ledgerFiles(fleet.folder, ledgerFolder(site));
  if (!files.some((file) => IS_EMERGENCY.test(file))) return [];
  const records: FiledRecord[] = [];
  for (const file of files) {
    const text = Buffer.from(await fleet.folder.read(file)).toString('utf8');
    const record = parseRecord(text.replaceAll('\r\n', '\n'));
    if (!('problem' in record)) records.push({ file, record });
  }
  return openEmergencies(records, (path) => requiredRoles(fleet, site, path), within);
}

function requiredRoles(fleet: LoadedFleet, site: string, path: string): SignoffRole[] | null {
  const source = fleet.files.entries.find((file) => file.path === path);
  if (!source) return null;
  const traits = entryTraits(source.bytes, () => true);
  const unit = { path, kind: 'entry', site, traits, files: [], digest: '', formerPaths: [] } as const;
  return unitPolicy(unit, fleet.rules(site)).required.map(({ role }) => role);
}

async function ledgerFiles(folder: FleetFolder, top: string): Promise<string[]> {
  if ((await folder.kindOf(top)) !== 'folder') return [];
  const found: string[] = [];
  for (const { name, kind } of await folder.list(top)) {
    const file = `${top}/${name}`;
    if (kind === 'folder') found.push(...(await ledgerFiles(folder, file)));
    else if (kind === 'file' && name.endsWith('.json')) found.push(file);
  }
  return found.sort();
}

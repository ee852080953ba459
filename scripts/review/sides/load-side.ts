/** One side of a change as a library in which the changed entries are shown even before they are published. */
import { previewedEntries } from '../../dev/unpublished.ts';
import type { FleetFolder } from '../../lib/fleet-folder.ts';
import { assembleFleet, type LoadedFleet } from '../../lib/load-fleet.ts';
import { readFolder } from '../../lib/read-fleet.ts';
import { parseFleet } from '../../../src/lib/content/parse-fleet.ts';

/**
 * @param root folder of the fleet.
 * @param folder its files on this side.
 * @param changed paths of all changed files: drafts and scheduled entries among them are shown, no others.
 */
export async function loadSide(
  root: string,
  folder: FleetFolder,
  changed: ReadonlySet<string>,
  now: string,
): Promise<LoadedFleet> {
  const files = await readFolder(folder);
  const parsed = parseFleet(files);
  const previewed = parsed.sites.flatMap(({ id }) => [...previewedEntries(parsed, id, now)]);
  return assembleFleet(root, files, parsed, now, {
    previewed: new Set(previewed.filter(({ file }) => changed.has(file))),
  });
}

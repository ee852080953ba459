/** Makes the record of a release from the built site and from what it was built of. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { foreignEntries } from '../../src/lib/library/references.ts';
import { DIGESTS_FILE } from '../../src/lib/model/manifest.ts';
import type { Library } from '../../src/lib/queries/library.ts';
import type { Verdict } from '../../src/lib/signoff/model.ts';
import { outputFolder } from '../lib/project.ts';
import { readManifest } from '../lib/read-manifest.ts';
import { changeSheet, pagesOf } from './change-sheet.ts';
import type { FormerVersion } from './compose.ts';
import { siteOfPath } from './gate.ts';
import { pagesDigest, sha256Of, sm3Of, unitsDigest, type CoveredUnit, type ReleaseRecord } from './record.ts';
import type { Published } from './replay.ts';

/** What a release is made from. */
export interface Composition {
  /** Whatever is signed off, as it is published. */
  covered: readonly (CoveredUnit & { due?: string })[];
  kept: readonly FormerVersion[];
  leftOut: readonly Verdict[];
}

export const coveredUnit = ({ unit, used, due }: Verdict): Composition['covered'][number] => ({
  path: unit.path,
  digest: unit.digest,
  records: [...new Set(used.map(({ record }) => record))].sort(),
  ...(due === undefined ? {} : { due }),
});

/** The record of a release of a site that has just been built. @param before the one before it. */
export async function newRecord(
  root: string,
  site: string,
  before: Published | undefined,
  library: Library,
  { covered, kept, leftOut }: Composition,
): Promise<Omit<ReleaseRecord, 'commit' | 'moment' | 'program'>> {
  const folder = outputFolder(root, 'release', site);
  const manifest = await readManifest(folder);
  if (!manifest) throw new Error(`The manifest of ${site} could not be read`);
  const digests = await readFile(path.join(folder, DIGESTS_FILE));
  const pages = pagesOf(manifest);
  const isUsed = usedBy(site, library);
  const units = new Map(covered.filter(({ path: unit }) => isUsed(unit)).map((unit) => [unit.path, unit]));
  const isNew = ({ path: unit, digest, records }: CoveredUnit) => {
    const known = before?.units.get(unit);
    return known?.digest !== digest || known.records.join('\n') !== records.join('\n');
  };
  return {
    type: 'lantai-release',
    version: 1,
    site,
    number: (before?.record.number ?? 0) + 1,
    previous: before?.digest ?? null,
    manifest: { sha256: sha256Of(digests), sm3: sm3Of(digests) },
    pages: {
      count: pages.size,
      digest: pagesDigest(pages.values()),
      ...changeSheet(before?.pages ?? new Map(), pages),
    },
    units: {
      count: units.size,
      digest: unitsDigest(units.values()),
      changed: [...units.values()]
        .filter(isNew)
        .map(({ path: unit, digest, records }) => ({ path: unit, digest, records })),
      removed: [...(before?.units.keys() ?? [])].filter((unit) => !units.has(unit)).sort(),
    },
    kept: kept.filter(({ unit }) => isUsed(unit.path)).map(({ unit, commit }) => ({ path: unit.path, commit })),
    leftOut: leftOut.map(({ unit }) => unit.path).filter((unit) => siteOfPath(unit) === site),
    emergency: [...units.values()].flatMap(({ path: unit, records, due }) =>
      due === undefined ? [] : [{ path: unit, record: records[0] ?? '', due }],
    ),
  };
}

/** What a site is made from: its own files, those of all sites, the records of the others and what it shows of them. */
function usedBy(site: string, library: Library): (unit: string) => boolean {
  const shown = new Set(foreignEntries(library, site).map(({ file }) => file));
  return (unit) => {
    const owner = siteOfPath(unit);
    return owner === site || owner === '' || shown.has(unit) || /^sites\/[^/]+\/site\.yaml$/.test(unit);
  };
}

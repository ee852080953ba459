/** Units of a commit, with digests of the bytes in Git: what a checkout makes of line ends does not matter. */
import { parse } from 'yaml';
import { REGISTERED_KINDS } from '../../schemas/registers/sources.ts';
import { entryTraits } from '../../src/lib/signoff/entry-traits.ts';
import type { CommitId, Digest, SignoffUnit } from '../../src/lib/signoff/model.ts';
import {
  digestOf,
  isEntryFile,
  mentionedFiles,
  unitDigest,
  unitPlace,
  type UnitPlace,
} from '../../src/lib/signoff/units.ts';
import { readObjects } from '../lib/git.ts';
import { readTree, type TreeFile } from './tree.ts';

interface Group {
  place: UnitPlace;
  files: TreeFile[];
}

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);
const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/**
 * @param portal the site whose people answer for what belongs to no site.
 * @param paths only units with one of these files; all if absent.
 *
 * @returns in path order.
 */
export async function readUnits(
  root: string,
  commit: CommitId,
  portal: string,
  paths?: ReadonlySet<string>,
): Promise<SignoffUnit[]> {
  const tree = await readTree(root, commit);
  const groups = Map.groupBy(
    tree.filter(({ path }) => unitPlace(path) !== null),
    ({ path }) => unitPlace(path)?.path ?? '',
  );
  const chosen = chosenPaths(tree, paths);
  const units = new Map<string, Group>();
  for (const [path, files] of groups) {
    const place = unitPlace(files[0]?.path ?? '');
    if (place && (chosen === null || files.some((file) => chosen.has(file.path))))
      units.set(path, { place, files: [...files] });
  }
  const texts = await readEntries(
    root,
    [...units.values()].map(({ files }) => files[0]).filter((file) => file !== undefined),
  );
  joinFilesOfEntries(units, tree, texts);
  const wanted = [...units.values()].filter(({ files }) => !paths || files.some(({ path }) => paths.has(path)));
  const digests = await readDigests(
    root,
    wanted.flatMap(({ files }) => files),
  );
  const isGovernment = await governmentSources(root, tree);
  return wanted
    .map(({ place, files }): SignoffUnit => {
      const listed = files
        .map(({ path, object }) => ({ path, digest: digests.get(object) as Digest }))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
      const text = texts.get(place.path);
      return {
        ...place,
        site: place.site === '' ? portal : place.site,
        traits: text ? entryTraits(text, (id) => isGovernment(place.site, id)) : [],
        files: listed,
        digest: unitDigest(place.path, listed),
        formerPaths: [],
      };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The unit of a path that no longer exists. */
export function removedUnit(path: string, portal: string): SignoffUnit | null {
  const place = unitPlace(path);
  return (
    place && {
      ...place,
      site: place.site === '' ? portal : place.site,
      traits: [],
      files: [],
      digest: unitDigest(path, []),
      formerPaths: [],
    }
  );
}

/** With a file beside entries, all entries of its folder: one of them may mention it. Null for everything. */
function chosenPaths(tree: readonly TreeFile[], paths: ReadonlySet<string> | undefined): ReadonlySet<string> | null {
  if (!paths) return null;
  const folders = new Set([...paths].filter((path) => path.startsWith('content/') && !isEntryFile(path)).map(folderOf));
  return new Set([...paths, ...tree.filter(({ path }) => folders.has(folderOf(path))).map(({ path }) => path)]);
}

async function readEntries(root: string, files: readonly TreeFile[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const entries = files.filter(({ path }) => isEntryFile(path));
  const texts = new Map<string, Uint8Array>();
  await readObjects(
    root,
    entries.map(({ object }) => object),
    (bytes, at) => {
      const path = entries[at]?.path;
      if (bytes && path !== undefined) texts.set(path, Uint8Array.from(bytes));
    },
  );
  return texts;
}

/** Attachments and pictures belong to each entry that mentions them, and are no units of their own then. */
function joinFilesOfEntries(
  units: Map<string, Group>,
  tree: readonly TreeFile[],
  texts: ReadonlyMap<string, Uint8Array>,
): void {
  const others = Map.groupBy(
    tree.filter(({ path }) => path.startsWith('content/') && !isEntryFile(path)),
    ({ path }) => folderOf(path),
  );
  for (const [path, bytes] of texts) {
    const beside = others.get(folderOf(path)) ?? [];
    if (beside.length === 0) continue;
    const mentioned = new Set(
      mentionedFiles(
        Buffer.from(bytes).toString('utf8'),
        beside.map((file) => nameOf(file.path)),
      ),
    );
    for (const file of beside)
      if (mentioned.has(nameOf(file.path))) {
        units.get(path)?.files.push(file);
        units.delete(file.path);
      }
  }
}

async function readDigests(root: string, files: readonly TreeFile[]): Promise<ReadonlyMap<string, Digest>> {
  const digests = new Map<string, Digest>();
  const blobs = new Set<string>();
  for (const { object, isBlob } of files)
    if (isBlob) blobs.add(object);
    else digests.set(object, digestOf(Buffer.from(object)));
  const objects = [...blobs];
  await readObjects(root, objects, (bytes, at) => {
    const object = objects[at];
    if (bytes && object !== undefined) digests.set(object, digestOf(bytes));
  });
  return digests;
}

/** Whether a registered source is of the party or the government. */
async function governmentSources(
  root: string,
  tree: readonly TreeFile[],
): Promise<(site: string, id: string) => boolean> {
  const registers = tree.filter(({ path }) => /^sites\/[^/]+\/governance\/sources\.yaml$/.test(path));
  const known = new Set<string>();
  await readObjects(
    root,
    registers.map(({ object }) => object),
    (bytes, at) => {
      const site = registers[at]?.path.split('/')[1] ?? '';
      for (const { id, kind } of sourcesIn(bytes))
        if (kind === 'gov' || kind === REGISTERED_KINDS.gov) known.add(`${site} ${id}`);
    },
  );
  return (site, id) => known.has(`${site} ${id}`);
}

function sourcesIn(bytes: Buffer | undefined): { id: string; kind: string }[] {
  try {
    const data = parse(bytes?.toString('utf8') ?? '') as { sources?: { id?: unknown; kind?: unknown }[] } | null;
    return (data?.sources ?? []).map(({ id, kind }) => ({ id: String(id), kind: String(kind) }));
  } catch {
    return [];
  }
}

import { fieldName } from '../../../../src/lib/content/field-name.ts';
import { isPicture, RASTER_EXTENSIONS } from '../../../../src/lib/content/picture.ts';
import { nearest } from '../../../../src/lib/content/schema-problems.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import type { Entry } from '../../../../src/lib/model/entry.ts';
import type { Site } from '../../../../src/lib/model/site.ts';
import type { LoadedFleet } from '../../../lib/load-fleet.ts';
import { namedFiles } from '../../../../src/lib/model/roles.ts';
import type { NamedFile } from '../../../../schemas/field-roles.ts';
import { atEntry, atRecord, type FieldPath, valueOf } from '../../rules/places.ts';
import { type Place, reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import { siteRecord } from '../column-places.ts';
import type { MetadataInput } from '../input.ts';
import { validEntries } from '../valid-entries.ts';
import { findOrphans } from './orphans.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);

/** One reference to a file. */
interface Declaration {
  path: FieldPath;
  name: string;
  /** The required kind of file. */
  shown: 'raster' | 'picture' | 'file';
}

export const declaredFiles = defineSubject({ rules, find: findDeclaredFiles });

/** Referenced files exist, picture fields refer to pictures, and existing files are referenced. */
function findDeclaredFiles({ fleet, isJudged }: MetadataInput): Problem[] {
  const folders = filesByFolder(fleet);
  return [
    ...validEntries(fleet).flatMap(({ parsed, entry }) => {
      const folder = parsed.file.slice(0, parsed.file.lastIndexOf('/'));
      return entryFiles(entry).flatMap((each) => check(each, atEntry(parsed, each.path), folder, folders));
    }),
    ...fleet.parsed.sites.flatMap((site) =>
      siteFiles(site).flatMap((each) =>
        check(each, atRecord(siteRecord(fleet, site), each.path), `sites/${site.id}/assets`, folders),
      ),
    ),
    ...findOrphans(fleet, isJudged),
  ];
}

function filesByFolder({ files }: LoadedFleet): Map<string, string[]> {
  const folders = new Map<string, string[]>();
  for (const path of files.assets.keys()) {
    const cut = path.lastIndexOf('/');
    const list = folders.get(path.slice(0, cut)) ?? [];
    list.push(path.slice(cut + 1));
    folders.set(path.slice(0, cut), list);
  }
  return folders;
}

function entryFiles(entry: Entry): Declaration[] {
  const { cover, maps, attachments } = entry.data;
  return [
    ...(cover ? [{ path: ['cover', 'file'], name: cover.file, shown: 'raster' as const }] : []),
    ...maps.map(({ file }, index) => ({ path: ['maps', index, 'file'], name: file, shown: 'raster' as const })),
    ...attachments.map(({ file }, index) => ({
      path: ['attachments', index, 'file'],
      name: file,
      shown: 'file' as const,
    })),
    ...namedFiles(entry).map(({ path, name, use }) => ({ path, name, shown: SHOWN[use] })),
  ];
}

/** The required kind of file, by its use. */
const SHOWN: Record<NamedFile['use'], Declaration['shown']> = {
  original: 'file',
  portrait: 'raster',
  picture: 'raster',
  download: 'file',
  data: 'file',
};

/** Fields of the site record that refer to a picture among the assets of the site. */
const SITE_PICTURES: readonly FieldPath[] = [
  ['logo', 'file'],
  ['banner', 'file'],
  ['portalPicture', 'file'],
  ['partyGovMark', 'image'],
  ['errorReport', 'image'],
  ['nationalEmblem', 'file'],
];

function siteFiles({ record }: Site): Declaration[] {
  return SITE_PICTURES.flatMap((path) => {
    const name = valueOf(record, path);
    return typeof name === 'string' ? [{ path, name, shown: 'picture' as const }] : [];
  });
}

function check(
  { path, name: value, shown }: Declaration,
  place: Place,
  folder: string,
  folders: ReadonlyMap<string, readonly string[]>,
): Problem[] {
  const field = fieldName(path);
  const present = folders.get(folder) ?? [];
  if (!present.includes(value)) {
    const params = { field, folder, suggestion: nearest(value, present) ?? '' };
    return [report('file-missing', place, { value, params })];
  }
  const fits = shown === 'file' || (isPicture(value) && (shown === 'picture' || !value.endsWith('.svg')));
  if (fits) return [];
  const allowed = shown === 'picture' ? [...RASTER_EXTENSIONS, 'svg'] : RASTER_EXTENSIONS;
  return [report('picture-format', place, { value, params: { field, allowed: allowed.join('、') } })];
}

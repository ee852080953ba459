/** Files that entries and site records name: they exist, and pictures are pictures. */
import { fieldName } from '../../../src/lib/content/field-name.ts';
import { isPicture, RASTER_EXTENSIONS } from '../../../src/lib/content/picture.ts';
import { nearest } from '../../../src/lib/content/schema-problems.ts';
import type { Problem } from '../../../src/lib/model/problem.ts';
import { type Entry, isType } from '../../../src/lib/model/entry.ts';
import type { Site } from '../../../src/lib/model/site.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import { siteRecord } from './column-places.ts';
import { entryProblem, type FieldPath, recordProblem, valueOf } from './place-problem.ts';

/** One place that names a file. */
interface Declaration {
  path: FieldPath;
  name: string;
  /** What the file has to be. */
  shown: 'raster' | 'picture' | 'file';
}

export function declaredFileProblems(fleet: LoadedFleet): Problem[] {
  const folders = filesByFolder(fleet);
  return [
    ...fleet.parsed.entries.flatMap((parsed) => {
      const folder = parsed.file.slice(0, parsed.file.lastIndexOf('/'));
      const declared = parsed.entry ? entryFiles(parsed.entry) : [];
      return declared.flatMap((each) =>
        judge(each, folder, folders, (rule, more) => entryProblem(parsed, rule, each.path, more)),
      );
    }),
    ...fleet.parsed.sites.flatMap((site) =>
      siteFiles(site).flatMap((each) =>
        judge(each, `sites/${site.id}/assets`, folders, (rule, more) =>
          recordProblem(siteRecord(fleet, site), rule, each.path, more),
        ),
      ),
    ),
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
  const photo = isType(entry, 'leader') ? entry.data.photo : undefined;
  return [
    ...(cover ? [{ path: ['cover', 'file'], name: cover.file, shown: 'raster' as const }] : []),
    ...(photo ? [{ path: ['photo', 'file'], name: photo.file, shown: 'raster' as const }] : []),
    ...maps.map(({ file }, index) => ({ path: ['maps', index, 'file'], name: file, shown: 'raster' as const })),
    ...attachments.map(({ file }, index) => ({
      path: ['attachments', index, 'file'],
      name: file,
      shown: 'file' as const,
    })),
    ...((isType(entry, 'policy') || isType(entry, 'report')) && entry.data.file !== undefined
      ? [{ path: ['file'], name: entry.data.file, shown: 'file' as const }]
      : []),
    ...(isType(entry, 'consultation') ? entry.data.guests.flatMap(guestPhoto) : []),
    ...(isType(entry, 'dataset') ? [{ path: ['dataFile'], name: entry.data.dataFile, shown: 'file' as const }] : []),
    ...(isType(entry, 'interpretation') ? mediaFiles(entry) : []),
    ...(isType(entry, 'service') ? entry.data.forms.flatMap(formFiles) : []),
  ];
}

function guestPhoto({ photo }: Entry<'consultation'>['data']['guests'][number], index: number): Declaration[] {
  return photo === undefined ? [] : [{ path: ['guests', index, 'photo'], name: photo, shown: 'raster' as const }];
}

function mediaFiles({ data: { media } }: Entry<'interpretation'>): Declaration[] {
  return (['file', 'captions'] as const).flatMap((key) => {
    const name = media?.[key];
    return name === undefined ? [] : [{ path: ['media', key], name, shown: 'file' as const }];
  });
}

function formFiles(form: Entry<'service'>['data']['forms'][number], index: number): Declaration[] {
  return (['form', 'instructionsFile', 'sample'] as const).flatMap((key) => {
    const name = form[key];
    return name === undefined ? [] : [{ path: ['forms', index, key], name, shown: 'file' as const }];
  });
}

/** Fields of the site record that name a picture among the site's assets. */
const SITE_PICTURES: readonly FieldPath[] = [
  ['logo', 'file'],
  ['banner', 'file'],
  ['portalMark', 'file'],
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

function judge(
  { path, name, shown }: Declaration,
  folder: string,
  folders: ReadonlyMap<string, readonly string[]>,
  problem: (rule: string, more: Pick<Problem, 'value' | 'params'>) => Problem,
): Problem[] {
  const field = fieldName(path);
  const present = folders.get(folder) ?? [];
  if (!present.includes(name))
    return [
      problem('file-missing', { value: name, params: { field, folder, suggestion: nearest(name, present) ?? '' } }),
    ];
  const fits = shown === 'file' || (isPicture(name) && (shown === 'picture' || !name.endsWith('.svg')));
  if (fits) return [];
  const allowed = shown === 'picture' ? [...RASTER_EXTENSIONS, 'svg'] : RASTER_EXTENSIONS;
  return [problem('picture-format', { value: name, params: { field, allowed: allowed.join('、') } })];
}

/** Files that entries and site records name: they exist, and pictures are pictures. */
import type { NamedFile } from '../../../schemas/field-roles.ts';
import { fieldName } from '../../../src/lib/content/field-name.ts';
import { isPicture, RASTER_EXTENSIONS } from '../../../src/lib/content/picture.ts';
import { nearest } from '../../../src/lib/content/schema-problems.ts';
import type { Problem } from '../../../src/lib/model/problem.ts';
import type { Entry } from '../../../src/lib/model/entry.ts';
import type { Site } from '../../../src/lib/model/site.ts';
import { namedFiles } from '../../../src/lib/model/roles.ts';
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

/** What a file has to be, by what it is for. */
const SHOWN: Record<NamedFile['use'], Declaration['shown']> = {
  original: 'file',
  portrait: 'raster',
  picture: 'raster',
  download: 'file',
  data: 'file',
};

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

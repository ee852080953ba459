/**
 * Where else a change shows: pages and other files of all sites that are not the same on both sides. They are compared
 * as they are published, so nothing has to know which lists, relations or feeds an entry is in.
 */
import { pageBlocks } from '../blocks/page-blocks.ts';
import { type BlockStep, diffBlocks, isUnchanged } from '../differ/block-diff.ts';
import type { PageGroup, ShownPage } from '../review.ts';
import type { SideFile } from '../sides/side.ts';
import type { Comparison, Side } from './comparison.ts';

/** Pages whose differences are shown; a change of a record may be on every page of a site. */
const MAX_COMPARED = 400;

/** Two versions of one file. */
export interface DifferingFile {
  before?: SideFile;
  after?: SideFile;
  shown: ShownPage;
}

/** @param own sources of the entries that are shown themselves; their pages are left out. */
export function differingFiles({ before, after }: Comparison, own: ReadonlySet<string>): DifferingFile[] {
  const key = ({ site, url }: SideFile) => `${site} ${url}`;
  const was = new Map(before.pages.map((file) => [key(file), file]));
  const is = new Map(after.pages.map((file) => [key(file), file]));
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((each) => {
    const [one, other] = [was.get(each), is.get(each)];
    const file = (other ?? one) as SideFile;
    if (one?.sha256 === other?.sha256 || (file.entry !== undefined && own.has(file.entry))) return [];
    const change = !one ? 'added' : !other ? 'removed' : 'edited';
    const side = other ? after : before;
    const shown = {
      siteName: side.siteName(file.site),
      ...wordsFor(file),
      url: `${side.site(file.site)?.origin ?? ''}${file.url}`,
      change,
      isPage: file.kind !== 'output',
    } as const;
    return [{ ...(one && { before: one }), ...(other && { after: other }), shown }];
  });
}

const KINDS: Readonly<Record<Exclude<SideFile['kind'], 'output'>, string>> = {
  home: '首页',
  channel: '频道',
  list: '栏目列表',
  view: '栏目',
  entry: '信息',
  withdrawn: '撤回说明',
  'site-status': '网站状态说明',
  search: '搜索页',
  sitemap: '网站地图',
  feeds: '订阅说明',
  'not-found': '找不到网页时的提示',
};
/** Files besides pages, by the end of their address. */
const OUTPUTS: readonly (readonly [RegExp, string])[] = [
  [/\/feed\.(xml|json)$/, '订阅'],
  [/\/sitemap[^/]*\.xml$|\/robots\.txt$/, '搜索引擎用的地图'],
  [/^\/(_headers|_redirects|nginx\.conf)$/, '服务器配置'],
];

function wordsFor({ kind, name, url }: SideFile): Pick<ShownPage, 'kind' | 'name'> {
  if (kind !== 'output') return { kind: KINDS[kind], name };
  return { kind: OUTPUTS.find(([pattern]) => pattern.test(url))?.[1] ?? '数据文件', name: '' };
}

/**
 * The pages that link to one of some addresses, or did. Each is read once, however many entries changed.
 *
 * @param addresses within a site, one list for each entry.
 */
export async function linkingPages(
  files: readonly DifferingFile[],
  sides: Pick<Comparison, 'before' | 'after'>,
  addresses: readonly (readonly string[])[],
): Promise<ShownPage[][]> {
  // In markup an address ends with its attribute, in a feed with its element.
  const ends = addresses.map((urls) => urls.flatMap((url) => [`${url}"`, `${url}<`]));
  const found: ShownPage[][] = addresses.map(() => []);
  for (const { before, after, shown } of files) {
    const texts = [before && (await textOf(sides.before, before)), after && (await textOf(sides.after, after))];
    for (const [at, own] of ends.entries())
      if (texts.some((text) => text !== undefined && own.some((end) => text.includes(end)))) found[at]?.push(shown);
  }
  return found;
}

const textOf = (side: Side, file: SideFile): Promise<string | undefined> =>
  file.sha256 === undefined ? Promise.resolve(undefined) : side.text(file);

/** Pages that differ in the same way, those with differences a visitor sees first. */
export async function pageGroups(
  files: readonly DifferingFile[],
  sides: Pick<Comparison, 'before' | 'after'>,
): Promise<PageGroup[]> {
  const groups = new Map<string, { pages: ShownPage[]; steps: readonly BlockStep[]; part: PageGroup['part'] }>();
  let compared = 0;
  for (const file of files) {
    const { part, steps } = !file.shown.isPage
      ? { part: 'data' as const, steps: [] }
      : compared++ < MAX_COMPARED
        ? await difference(file, sides)
        : { part: 'unread' as const, steps: [] };
    const key = JSON.stringify([part, part === 'main' ? file.shown.change : '', steps]);
    const group = groups.get(key) ?? { pages: [], steps, part };
    group.pages.push(file.shown);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => PARTS.indexOf(a.part) - PARTS.indexOf(b.part));
}

const PARTS: readonly PageGroup['part'][] = ['main', 'frame', 'unread', 'data'];

/** The main part of a page as it is written, to see cheaply that it did not change. */
const mainOf = (page: string): string => page.slice(page.indexOf('<main'), page.lastIndexOf('</main>'));

/** The steps that are not the same on both sides. */
async function difference(
  { before, after }: DifferingFile,
  sides: Pick<Comparison, 'before' | 'after'>,
): Promise<Pick<PageGroup, 'part' | 'steps'>> {
  const texts = [before && (await textOf(sides.before, before)), after && (await textOf(sides.after, after))];
  // A page that comes or goes is named; its whole text would say nothing about the change.
  if (texts.some((text) => text === undefined)) return { part: 'main', steps: [] };
  const [one = '', other = ''] = texts.map((text) => mainOf(text ?? ''));
  const parts = one === other ? (['frame'] as const) : (['main', 'frame'] as const);
  for (const part of parts) {
    const [was, is] = texts.map((text) => pageBlocks(text ?? '', part));
    const steps = diffBlocks(was ?? [], is ?? []);
    if (!isUnchanged(steps)) return { part, steps: steps.filter(({ kind }) => kind !== 'same') };
  }
  return { part: 'data', steps: [] };
}

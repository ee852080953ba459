/** Makes the pages of all sites on one side of a change. One process each: templates find content through globals. */
import { hash } from 'node:crypto';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setBuildContext } from '../../../src/lib/build-context.ts';
import type { Library } from '../../../src/lib/queries/library.ts';
import { siteOutputs } from '../../../src/lib/outputs/site-outputs.ts';
import { pageFile } from '../../../src/lib/routes/page-file.ts';
import { sitePages, type SitePage } from '../../../src/lib/routes/site-pages.ts';
import { themeUrl } from '../../../src/lib/theme/stylesheet.ts';
import { folderOnDisk } from '../../lib/fleet-folder.ts';
import { COMPILED } from '../../render/compile-templates.ts';
import { openPageMaker, type PageMaker } from '../../render/page-maker.ts';
import { formerFolder } from './former-folder.ts';
import { loadSide } from './load-side.ts';
import { SIDE_LIST, type SideFailure, type SideFile, type SideJob } from './side.ts';

async function makeSide(job: SideJob): Promise<void> {
  const { root, former, templates, out } = job;
  const changed = new Set(job.changed);
  const folder = former === undefined ? folderOnDisk(root) : formerFolder(root, former, changed);
  const { library } = await loadSide(root, folder, changed, job.now);
  const fileAt = (file: string) => path.join(former !== undefined && changed.has(file) ? former : root, file);
  const files: SideFile[] = [];
  if (library) {
    const maker = await openPageMaker(templates, root, fileAt);
    for (const { id } of library.sites()) {
      setBuildContext({ root, library, site: id });
      files.push(...(await makeSite(job, library, id, maker)));
    }
  }
  await mkdir(out, { recursive: true });
  await writeFile(path.join(out, SIDE_LIST), JSON.stringify(files));
}

async function makeSite(job: SideJob, library: Library, site: string, maker: PageMaker): Promise<SideFile[]> {
  const out = path.join(job.out, site);
  const files: SideFile[] = [];
  const write = async (described: Omit<SideFile, 'site' | 'sha256'>, text: string | null) => {
    const target = path.join(out, described.file);
    await mkdir(path.dirname(target), { recursive: true });
    if (text !== null) await writeFile(target, text);
    files.push({ site, ...described, ...(text !== null && { sha256: hash('sha256', text) }) });
  };
  await cp(path.join(job.templates, COMPILED.assets), out, { recursive: true });
  const theme = themeUrl(library.site(site).record.tokens);
  const themeFile = path.join(out, pageFile(theme));
  await mkdir(path.dirname(themeFile), { recursive: true });
  await writeFile(themeFile, await maker.make(theme));
  for (const page of sitePages(library, site)) {
    // An entry with errors may have no page; the rest of the side is shown all the same.
    const text = await maker.make(page.url, page).catch(() => null);
    await write({ url: page.url, file: pageFile(page.url), kind: page.kind, ...named(page) }, text);
  }
  for (const { path: file, text } of siteOutputs(library, site))
    await write({ url: `/${file}`, file, kind: 'output', name: '' }, text);
  const wanted = await picturesOf(
    out,
    files.filter(({ entry }) => entry !== undefined && job.changed.includes(entry)),
  );
  await maker.writePictures(out, `${job.out}.pictures`, (published) => wanted.has(published));
  return files;
}

function named(page: SitePage): Pick<SideFile, 'name' | 'entry'> {
  if ('entry' in page) return { name: page.entry.data.title, entry: page.entry.file };
  if (page.kind === 'list')
    return { name: page.column.name + (page.list.number === null ? '' : `（第${page.list.number}页）`) };
  return { name: 'column' in page ? page.column.name : '' };
}

/** Paths of the pictures on some pages. */
async function picturesOf(out: string, pages: readonly SideFile[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const { file, sha256 } of pages) {
    if (sha256 === undefined) continue;
    const text = await readFile(path.join(out, file), 'utf8');
    for (const [name] of text.matchAll(/_astro\/[\w.-]+/g)) found.add(name);
  }
  return found;
}

let finished = false;
// Without the parent nobody reads the pages.
process.once('disconnect', () => {
  if (!finished) process.exit(1);
});
process.once('message', (job: SideJob) => {
  makeSide(job)
    .catch((error: unknown) => {
      const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
      process.send?.({ detail } satisfies SideFailure);
    })
    .finally(() => {
      finished = true;
      process.disconnect();
    });
});

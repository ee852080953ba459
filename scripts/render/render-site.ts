/** Makes the pages of a site with the compiled templates, and the files they load. */
import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setBuildContext } from '../../src/lib/build-context.ts';
import { addIntegrity } from '../../src/lib/markup/integrity.ts';
import type { Library } from '../../src/lib/queries/library.ts';
import { pageFile } from '../../src/lib/routes/page-file.ts';
import { GALLERY_URL, sitePages } from '../../src/lib/routes/site-pages.ts';
import { themeUrl } from '../../src/lib/theme/stylesheet.ts';
import { COMPILED } from './compile-templates.ts';
import { fileIntegrity } from './file-integrity.ts';
import { openPageMaker } from './page-maker.ts';

export interface RenderOptions {
  /** Folder with the checked sources. */
  root: string;
  library: Library;
  site: string;
  gallery: boolean;
  /** Folder of the compiled templates. */
  templates: string;
  /** Folder for the finished site. */
  out: string;
  /** Folder of pictures made before. */
  pictureCache: string;
}

/** @throws when a page cannot be made. */
export async function renderSite(options: RenderOptions): Promise<void> {
  const { root, library, site, gallery, templates, out } = options;
  setBuildContext({ root, library, site, gallery });
  const maker = await openPageMaker(templates, root);
  const write = async (url: string, text: string) => {
    const file = path.join(out, pageFile(url));
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  };

  await cp(path.join(templates, COMPILED.assets), out, { recursive: true });
  const theme = themeUrl(library.site(site).record.tokens);
  await write(theme, await maker.make(theme));
  const integrity = fileIntegrity(out);
  for (const page of sitePages(library, site))
    await write(page.url, addIntegrity(await maker.make(page.url, page), integrity));
  if (gallery)
    for (const below of ['', ...maker.galleryPaths()]) {
      const url = GALLERY_URL + below;
      await write(url, addIntegrity(await maker.make(url), integrity));
    }
  await maker.writePictures(out, options.pictureCache);
}

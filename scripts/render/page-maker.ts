/** The compiled templates, opened: a function that makes one page of the site in the build context. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { NOT_FOUND_URL, type SitePage } from '../../src/lib/routes/site-pages.ts';
import { Collections } from './collections.ts';
import { COMPILED } from './compile-templates.ts';
import { provideCollections } from './content-modules.ts';
import { mdxModules, type SharedParts } from './mdx-modules.ts';
import { type FileAt, type IsWanted, PublishedPictures, type PictureSettings } from './published-pictures.ts';

/** The module that the templates are compiled to, see `src/compiled.ts`. */
interface CompiledTemplates extends SharedParts, PictureSettings {
  app: { render(request: Request, options: { locals: { page?: SitePage } }): Promise<Response> };
  galleryPages(): readonly { path: string }[];
}

export interface PageMaker {
  /**
   * @param page absent for what is not a page of the site: its theme, the gallery.
   * @returns the text of the file at this address.
   * @throws when it cannot be made.
   */
  make(url: string, page?: SitePage): Promise<string>;
  /** Addresses of the gallery, below its own. */
  galleryPaths(): string[];
  /** Writes the pictures that the pages made so far have asked for, see {@link PublishedPictures.write}. */
  writePictures(out: string, cache: string, isWanted?: IsWanted): Promise<void>;
}

/** Only the path of an address reaches the templates. */
const ORIGIN = 'http://localhost';

/** Whether an answer is the page: the one for unknown addresses comes with their status. */
export const isMade = (url: string, status: number): boolean =>
  status === 200 || (url === NOT_FOUND_URL && status === 404);

/**
 * One for each process: the templates find content through what is global.
 *
 * @param templates folder of the compiled templates.
 * @param root folder that holds `content/` and `sites/`.
 * @param fileAt where pictures are, if some of them are not below the root.
 */
export async function openPageMaker(
  templates: string,
  root: string,
  fileAt: FileAt = (file) => path.join(root, file),
): Promise<PageMaker> {
  const program = pathToFileURL(path.join(templates, COMPILED.program)).href;
  const compiled = (await import(program)) as CompiledTemplates;
  const pictures = new PublishedPictures(fileAt);
  provideCollections(new Collections(root, pictures, mdxModules(root, compiled, pictures)));
  return {
    async make(url, page) {
      const locals = page ? { page } : {};
      const response = await compiled.app.render(new Request(ORIGIN + encodeURI(url)), { locals });
      if (!isMade(url, response.status)) throw new Error(`The page ${url} could not be made (${response.status})`);
      return response.text();
    },
    galleryPaths: () => compiled.galleryPages().map(({ path }) => `${path}/`),
    writePictures: (out, cache, isWanted) => pictures.write(out, cache, compiled, isWanted),
  };
}

/** Astro collections filled from the library, so that `render()`, MDX and image processing work as Astro users expect. */
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { buildContext, hasBuildContext } from './lib/build-context.ts';
import { isPicture } from './lib/content/picture.ts';
import { openingPicture, sidePictures } from './lib/library/opening-picture.ts';

/** Astro requires paths relative to its own root; the fleet may be elsewhere. */
function storedPath(astroRoot: URL, root: string, file: string): string {
  return path.relative(fileURLToPath(astroRoot), path.join(root, file)).replaceAll(path.sep, '/');
}

/** Entries of the site being built. Only what `render()` needs is stored; fields are read from the library. */
const entryLoader: Loader = {
  name: 'lantai-entries',
  async load({ store, parseData, renderMarkdown, config }) {
    store.clear();
    if (!hasBuildContext()) return;
    const { library, root, site } = buildContext();
    for (const entry of library.entries({ site })) {
      const cover = openingPicture(entry)?.file;
      const pictures = Object.fromEntries(sidePictures(entry).map((name) => [name, `./${name}`]));
      const data = await parseData({
        id: entry.id,
        data: { ...(cover ? { cover: `./${cover}` } : {}), pictures },
        filePath: `${root}/${entry.file}`,
      });
      if (entry.format === 'mdx') {
        store.set({ id: entry.id, data, filePath: storedPath(config.root, root, entry.file), deferredRender: true });
        continue;
      }
      // An empty front matter, so that a body that begins with `---` is not mistaken for one.
      const rendered = await renderMarkdown(`---\n---\n${entry.body}`, {
        fileURL: pathToFileURL(`${root}/${entry.file}`),
      });
      const assetImports = (rendered.metadata as { imagePaths?: string[] } | undefined)?.imagePaths ?? [];
      store.set({
        id: entry.id,
        data,
        filePath: storedPath(config.root, root, entry.file),
        rendered,
        ...(assetImports.length > 0 ? { assetImports } : {}),
      });
    }
  },
};

/** Pictures in `sites/<id>/assets/`, by file name. */
const siteAssetLoader: Loader = {
  name: 'lantai-site-assets',
  async load({ store, parseData, config }) {
    store.clear();
    if (!hasBuildContext()) return;
    const { library, root, site } = buildContext();
    const folder = `sites/${site}/assets/`;
    for (const file of library.assets.keys()) {
      if (!file.startsWith(folder) || !isPicture(file)) continue;
      const name = file.slice(folder.length);
      const data = await parseData({ id: name, data: { image: `./${name}` }, filePath: `${root}/${file}` });
      store.set({ id: name, data, filePath: storedPath(config.root, root, file) });
    }
  },
};

export const collections = {
  entries: defineCollection({
    loader: entryLoader,
    schema: ({ image }) => z.object({ cover: image().optional(), pictures: z.record(z.string(), image()) }),
  }),
  siteAssets: defineCollection({ loader: siteAssetLoader, schema: ({ image }) => z.object({ image: image() }) }),
};

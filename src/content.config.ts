/** Astro collections filled from the library, so that `render()`, MDX and image processing work as Astro users expect. */
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { buildContext } from './lib/build-context.ts';
import { isPicture } from './lib/content/picture.ts';

/** Entries of the site being built. Only what `render()` needs is stored; fields are read from the library. */
const entryLoader: Loader = {
  name: 'lantai-entries',
  async load({ store, parseData, renderMarkdown }) {
    const { library, root, site } = buildContext();
    store.clear();
    for (const entry of library.entries({ site })) {
      const cover = entry.data.cover?.file;
      const data = await parseData({
        id: entry.id,
        data: cover ? { cover: `./${cover}` } : {},
        filePath: `${root}/${entry.file}`,
      });
      if (entry.format === 'mdx') {
        store.set({ id: entry.id, data, filePath: entry.file, deferredRender: true });
        continue;
      }
      // An empty front matter, so that a body beginning with a rule (---) is not taken for one.
      const rendered = await renderMarkdown(`---\n---\n${entry.body}`, {
        fileURL: pathToFileURL(`${root}/${entry.file}`),
      });
      const assetImports = (rendered.metadata as { imagePaths?: string[] } | undefined)?.imagePaths ?? [];
      store.set({
        id: entry.id,
        data,
        filePath: entry.file,
        rendered,
        ...(assetImports.length > 0 ? { assetImports } : {}),
      });
    }
  },
};

/** Pictures in `sites/<id>/assets/`, by file name. */
const siteAssetLoader: Loader = {
  name: 'lantai-site-assets',
  async load({ store, parseData }) {
    const { library, root, site } = buildContext();
    store.clear();
    const folder = `sites/${site}/assets/`;
    for (const path of library.assets.keys()) {
      if (!path.startsWith(folder) || !isPicture(path)) continue;
      const name = path.slice(folder.length);
      const data = await parseData({ id: name, data: { image: `./${name}` }, filePath: `${root}/${path}` });
      store.set({ id: name, data, filePath: path });
    }
  },
};

export const collections = {
  entries: defineCollection({ loader: entryLoader, schema: ({ image }) => z.object({ cover: image().optional() }) }),
  siteAssets: defineCollection({ loader: siteAssetLoader, schema: ({ image }) => z.object({ image: image() }) }),
};

/**
 * Astro's content collections in the preview: instead of a store that is rewritten at every save, entries
 * are rendered from the library when a page asks for them. What a page shows is therefore always of one state, and a
 * save costs only the pages that are opened.
 */
import path from 'node:path';
import type { AstroConfig, ImageMetadata } from 'astro';
import { emitImageMetadata } from 'astro/assets/utils/node';
import { buildContext } from '../../src/lib/build-context.ts';
import { isPicture } from '../../src/lib/content/picture.ts';
import { openingPicture, sidePictures } from '../../src/lib/library/opening-picture.ts';
import type { Entry } from '../../src/lib/model/entry.ts';
import { posixPath } from './posix-path.ts';

/** Astro's interface of a collection; Astro awaits the result of `get`. */
interface Collection {
  get(id: string): Promise<object | undefined>;
  has(id: string): boolean;
}
type Renderer = Awaited<ReturnType<AstroConfig['markdown']['processor']['createRenderer']>>;

export class PreviewCollections {
  readonly #root: string;
  readonly #servable: (file: string) => boolean;
  #renderer: Promise<Renderer> | undefined;
  #pictures = new Map<string, { sha256: string; metadata: ImageMetadata | undefined }>();

  /** @param servable whether a file may be shown, by its path from `root`. */
  constructor(root: string, servable: (file: string) => boolean) {
    this.#root = root;
    this.#servable = servable;
  }

  /** Sets the Markdown processor of the site. */
  configure({ markdown, image }: AstroConfig): void {
    const { processor, syntaxHighlight, shikiConfig } = markdown;
    const shared = { image, syntaxHighlight, shikiConfig } as Parameters<typeof processor.createRenderer>[0];
    this.#renderer = Promise.resolve(processor.createRenderer(shared));
  }

  /** Collections by name, as Astro's data store holds them. */
  readonly store: ReadonlyMap<string, Collection> = new Map([
    ['entries', { get: (id: string) => this.#stored(own(id)), has: (id: string) => own(id) !== undefined }],
    [
      'siteAssets',
      { get: (name: string) => this.#siteAsset(name), has: (name: string) => this.#servable(siteAsset(name)) },
    ],
  ]);

  /** Pictures in rendered bodies, by `<picture>?importer=<entry file>`. */
  readonly pictures = {
    get: (id: string): ImageMetadata | undefined => {
      const [source = '', query = ''] = id.split('?');
      const importer = new URLSearchParams(query).get('importer') ?? '';
      return this.#pictures.get(path.posix.join(path.posix.dirname(importer), source))?.metadata;
    },
  };

  /** Modules of MDX entries, by entry file. */
  readonly modules = { get: (file: string) => posixPath(path.join(this.#root, file)) };

  /** Removes pictures that no longer exist. */
  prune(): void {
    const { assets } = buildContext().library;
    for (const file of this.#pictures.keys()) if (!assets.has(file)) this.#pictures.delete(file);
  }

  async #stored(entry: Entry | undefined): Promise<object | undefined> {
    if (!entry) return undefined;
    const opening = openingPicture(entry)?.file;
    const cover = opening === undefined ? undefined : await this.#picture(beside(entry, opening));
    const pictures: Record<string, ImageMetadata> = {};
    for (const name of sidePictures(entry)) {
      const picture = await this.#picture(beside(entry, name));
      if (picture) pictures[name] = picture;
    }
    const stored = { id: entry.id, filePath: entry.file, data: { ...(cover ? { cover } : {}), pictures } };
    return entry.format === 'mdx'
      ? { ...stored, deferredRender: true }
      : { ...stored, rendered: await this.#body(entry) };
  }

  async #body(entry: Entry) {
    if (!this.#renderer) throw new Error('The collections were used before Astro was configured');
    const renderer = await this.#renderer;
    const fileURL = new URL(`file://${posixPath(path.join(this.#root, entry.file))}`);
    const { code, metadata } = await renderer.render(entry.body, { frontmatter: {}, fileURL });
    const imagePaths = [...metadata.localImagePaths, ...metadata.remoteImagePaths];
    for (const source of metadata.localImagePaths) await this.#picture(beside(entry, source));
    return { html: code, metadata: { ...metadata, imagePaths } };
  }

  async #siteAsset(name: string): Promise<object | undefined> {
    const image = await this.#picture(siteAsset(name));
    return image && { id: name, data: { image } };
  }

  /** Undefined for a file that is not a picture, does not exist or is rejected. */
  async #picture(file: string): Promise<ImageMetadata | undefined> {
    const info = buildContext().library.assets.get(file);
    if (!info || !isPicture(file) || !this.#servable(file)) {
      this.#pictures.delete(file);
      return undefined;
    }
    const known = this.#pictures.get(file);
    if (known?.sha256 === info.sha256) return known.metadata;
    const metadata = await emitImageMetadata(path.join(this.#root, file)).catch(() => undefined);
    // The digest in the address makes the browser request a replaced picture again.
    if (metadata) metadata.src += `&v=${info.sha256.slice(0, 8)}`;
    this.#pictures.set(file, { sha256: info.sha256, metadata });
    return metadata;
  }
}

const own = (id: string): Entry | undefined => {
  const { library, site } = buildContext();
  const entry = library.entry(id);
  return entry?.site === site ? entry : undefined;
};
const beside = (entry: Entry, name: string) => path.posix.join(path.posix.dirname(entry.file), name);
const siteAsset = (name: string) => `sites/${buildContext().site}/assets/${name}`;

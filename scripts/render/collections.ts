/**
 * Astro's content collections, answered from the library: an entry is rendered when a page asks for it. What a page
 * shows is therefore always of one state, and content costs only the pages it is on.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ImageMetadata } from 'astro';
import { buildContext } from '../../src/lib/build-context.ts';
import { fileBeside } from '../../src/lib/content/file-beside.ts';
import { contentProcessor } from '../../src/lib/markdown/content-processor.ts';
import type { Entry } from '../../src/lib/model/entry.ts';

/** Pictures below `content/` and `sites/`, by their path. */
export interface ContentPictures {
  /** Undefined for a file that is not a picture, does not exist or is rejected. */
  read(file: string): Promise<ImageMetadata | undefined>;
  /** A picture that was read before. */
  known(file: string): ImageMetadata | undefined;
}

/** Modules of MDX entries, by entry file. */
export interface EntryModules {
  /** @param importUrl imports a module where the templates run. */
  load(file: string, importUrl: (url: string) => Promise<unknown>): Promise<unknown>;
}

/** Astro's interface of a collection; Astro awaits the result of `get`. */
interface Collection {
  get(id: string): Promise<object | undefined>;
  has(id: string): boolean;
}
type Renderer = Awaited<ReturnType<typeof contentProcessor.createRenderer>>;

/** Pictures and code in bodies are not Astro's business: the first come from the library, the second is not coloured. */
const RENDERING = { image: { domains: [], remotePatterns: [] }, syntaxHighlight: false } as unknown as Parameters<
  typeof contentProcessor.createRenderer
>[0];

export class Collections {
  readonly #root: string;
  readonly #pictures: ContentPictures;
  readonly modules: EntryModules;
  #renderer: Promise<Renderer> | undefined;

  /** @param root folder that holds `content/` and `sites/`. */
  constructor(root: string, pictures: ContentPictures, modules: EntryModules) {
    this.#root = root;
    this.#pictures = pictures;
    this.modules = modules;
  }

  /** Collections by name, as Astro's data store holds them. */
  readonly store: ReadonlyMap<string, Collection> = new Map([
    ['entries', { get: (id: string) => this.#stored(own(id)), has: (id: string) => own(id) !== undefined }],
    ['pictures', { get: (file: string) => this.#picture(file), has: isOwnPicture }],
  ]);

  /** Pictures in rendered bodies, by `<picture>?importer=<entry file>`. */
  readonly pictures = {
    get: (id: string): ImageMetadata | undefined => {
      const [source = '', query = ''] = id.split('?');
      const importer = new URLSearchParams(query).get('importer') ?? '';
      return this.#pictures.known(fileBeside({ file: importer }, source));
    },
  };

  async #stored(entry: Entry | undefined): Promise<object | undefined> {
    if (!entry) return undefined;
    const stored = { id: entry.id, filePath: entry.file, data: {} };
    return entry.format === 'mdx'
      ? { ...stored, deferredRender: true }
      : { ...stored, rendered: await this.#body(entry) };
  }

  async #body(entry: Entry) {
    this.#renderer ??= Promise.resolve(contentProcessor.createRenderer(RENDERING));
    const renderer = await this.#renderer;
    const fileURL = pathToFileURL(path.join(this.#root, entry.file));
    const { code, metadata } = await renderer.render(entry.body, { frontmatter: {}, fileURL });
    const imagePaths = [...metadata.localImagePaths, ...metadata.remoteImagePaths];
    for (const source of metadata.localImagePaths) await this.#pictures.read(fileBeside(entry, source));
    return { html: code, metadata: { ...metadata, imagePaths } };
  }

  async #picture(file: string): Promise<object | undefined> {
    const image = isOwnPicture(file) ? await this.#pictures.read(file) : undefined;
    return image && { id: file, data: { image } };
  }
}

const own = (id: string): Entry | undefined => {
  const { library, site } = buildContext();
  const entry = library.entry(id);
  return entry?.site === site ? entry : undefined;
};
const isOwnPicture = (file: string): boolean => {
  const { library, site } = buildContext();
  return [`content/${site}/`, `sites/${site}/`].some((folder) => file.startsWith(folder)) && library.assets.has(file);
};

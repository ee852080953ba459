/** Pictures of a site as its pages show them: each is published under the digest of its bytes, in the sizes asked for. */
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { ImageMetadata, ImageTransform, LocalImageService } from 'astro';
import { imageMetadata } from 'astro/assets/utils';
import type { FileInfo } from '../../src/lib/model/file.ts';
import { KnownPictures } from './known-pictures.ts';

/** What the compiled templates say about pictures. */
export interface PictureSettings {
  getConfiguredImageService(): Promise<unknown>;
  imageConfig: Parameters<LocalImageService['transform']>[2];
}

/** One size of a picture. */
interface Rendition {
  /** Path of the original below the root. */
  source: string;
  transform: ImageTransform;
}

/** Where the bytes of a file are, by its path from the root of the fleet. */
export type FileAt = (file: string) => string;
export type IsWanted = (published: string) => boolean;

/** Astro's hook for the pictures of static pages. */
type AddStaticImage = NonNullable<NonNullable<typeof globalThis.astroAsset>['addStaticImage']>;

const FOLDER = '_astro';
const LOGGER = { info: () => undefined, warn: () => undefined, error: () => undefined };

export class PublishedPictures extends KnownPictures {
  readonly #fileAt: FileAt;
  /** Path below the root → path below the site, of pictures that are published as they are. */
  readonly #originals = new Map<string, string>();
  /** Path below the site → what it is. */
  readonly #renditions = new Map<string, Rendition>();

  constructor(fileAt: FileAt) {
    super();
    this.#fileAt = fileAt;
    globalThis.astroAsset = { ...globalThis.astroAsset, addStaticImage: this.#addRendition };
  }

  protected override async describe({ path: file, sha256 }: FileInfo): Promise<ImageMetadata> {
    const { width, height, format } = await imageMetadata(await readFile(this.#fileAt(file)), file);
    const published = `${FOLDER}/${sha256.slice(0, 12)}.${format}`;
    const plain = { src: `/${published}`, width, height, format };
    const publish = () => this.#originals.set(file, published);
    // Astro takes a copy where it makes other sizes; whoever asks for the address shows the original.
    return Object.defineProperties(
      { ...plain },
      {
        src: {
          enumerable: true,
          get() {
            publish();
            return plain.src;
          },
        },
        clone: { value: plain },
        fsPath: { value: file },
      },
    );
  }

  readonly #addRendition: AddStaticImage = (transform, properties, source) => {
    const original = transform.src as ImageMetadata;
    const asked = properties.map((name) => [name, name === 'src' ? original.src : transform[name]]);
    const digest = createHash('sha256').update(JSON.stringify(asked)).digest('hex').slice(0, 8);
    const [name = ''] = path.posix.basename(original.src).split('.');
    const published = `${FOLDER}/${name}_${digest}.${transform.format ?? original.format}`;
    this.#renditions.set(published, { source: source ?? '', transform });
    return `/${published}`;
  };

  /**
   * Writes what pages have asked for.
   *
   * @param cache folder of renditions made before, by name.
   * @param isWanted whether a file is written, by its path below the site.
   */
  async write(site: string, cache: string, settings: PictureSettings, isWanted: IsWanted = () => true): Promise<void> {
    await mkdir(path.join(site, FOLDER), { recursive: true });
    await mkdir(cache, { recursive: true });
    for (const [file, published] of this.#originals)
      if (isWanted(published)) await copyFile(this.#fileAt(file), path.join(site, published));
    const service = (await settings.getConfiguredImageService()) as LocalImageService;
    const open = [...this.#renditions].filter(([published]) => isWanted(published));
    const work = async () => {
      for (let next = open.shift(); next; next = open.shift()) {
        const [published, { source, transform }] = next;
        const kept = path.join(cache, path.posix.basename(published));
        const target = path.join(site, published);
        if (
          await copyFile(kept, target).then(
            () => true,
            () => false,
          )
        )
          continue;
        const bytes = await readFile(this.#fileAt(source));
        const { src } = transform.src as ImageMetadata;
        const { data } = await service.transform(bytes, { ...transform, src }, settings.imageConfig, LOGGER);
        await writeFile(kept, data);
        await writeFile(target, data);
      }
    };
    await Promise.all(Array.from({ length: availableParallelism() }, work));
  }
}

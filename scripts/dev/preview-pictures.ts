/** Pictures in the preview: served from where they are, unless they are rejected. */
import path from 'node:path';
import type { ImageMetadata } from 'astro';
import { emitImageMetadata } from 'astro/assets/utils/node';
import { buildContext } from '../../src/lib/build-context.ts';
import { isPicture } from '../../src/lib/content/picture.ts';
import type { ContentPictures } from '../render/collections.ts';

export class PreviewPictures implements ContentPictures {
  readonly #root: string;
  readonly #servable: (file: string) => boolean;
  readonly #pictures = new Map<string, { sha256: string; metadata: ImageMetadata | undefined }>();

  /** @param servable whether a file may be shown, by its path from `root`. */
  constructor(root: string, servable: (file: string) => boolean) {
    this.#root = root;
    this.#servable = servable;
  }

  async read(file: string): Promise<ImageMetadata | undefined> {
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

  known(file: string): ImageMetadata | undefined {
    return this.#pictures.get(file)?.metadata;
  }

  /** Forgets pictures that no longer exist. */
  prune(): void {
    const { assets } = buildContext().library;
    for (const file of this.#pictures.keys()) if (!assets.has(file)) this.#pictures.delete(file);
  }
}

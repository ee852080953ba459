/** Pictures in the preview: served from where they are, unless they are rejected. */
import path from 'node:path';
import type { ImageMetadata } from 'astro';
import { emitImageMetadata } from 'astro/assets/utils/node';
import type { FileInfo } from '../../src/lib/model/file.ts';
import { KnownPictures } from '../render/known-pictures.ts';

export class PreviewPictures extends KnownPictures {
  readonly #root: string;

  /** @param servable whether a file may be shown, by its path from `root`. */
  constructor(root: string, servable: (file: string) => boolean) {
    super(servable);
    this.#root = root;
  }

  protected override async describe(info: FileInfo): Promise<ImageMetadata | undefined> {
    const metadata = await emitImageMetadata(path.join(this.#root, info.path)).catch(() => undefined);
    // The digest in the address makes the browser request a replaced picture again.
    if (metadata) metadata.src += `&v=${info.sha256.slice(0, 8)}`;
    return metadata;
  }
}

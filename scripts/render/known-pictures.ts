import type { ImageMetadata } from 'astro';
import { buildContext } from '../../src/lib/build-context.ts';
import { isPicture } from '../../src/lib/content/picture.ts';
import type { FileInfo } from '../../src/lib/model/file.ts';
import type { ContentPictures } from './collections.ts';

/** Pictures of the fleet, each described once for its bytes. */
export abstract class KnownPictures implements ContentPictures {
  readonly #known = new Map<string, { sha256: string; metadata: ImageMetadata | undefined }>();

  /** Undefined for a file that cannot be read as a picture. */
  protected abstract describe(info: FileInfo): Promise<ImageMetadata | undefined>;

  readonly #isShown: (file: string) => boolean;

  /** @param isShown whether a picture may be shown, by its path; all may if absent. */
  constructor(isShown: (file: string) => boolean = () => true) {
    this.#isShown = isShown;
  }

  async read(file: string): Promise<ImageMetadata | undefined> {
    const info = buildContext().library.assets.get(file);
    if (!info || !isPicture(file) || !this.#isShown(file)) {
      this.#known.delete(file);
      return undefined;
    }
    const known = this.#known.get(file);
    if (known?.sha256 === info.sha256) return known.metadata;
    const metadata = await this.describe(info);
    this.#known.set(file, { sha256: info.sha256, metadata });
    return metadata;
  }

  known(file: string): ImageMetadata | undefined {
    return this.#known.get(file)?.metadata;
  }

  /** Forgets pictures that no longer exist. */
  prune(): void {
    const { assets } = buildContext().library;
    for (const file of this.#known.keys()) if (!assets.has(file)) this.#known.delete(file);
  }
}

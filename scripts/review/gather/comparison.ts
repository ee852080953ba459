/** Both sides of a change, loaded. */
import path from 'node:path';
import { readFile } from 'node:fs/promises';
import { decodeText } from '../../../src/lib/content/decode-text.ts';
import { splitSource } from '../../../src/lib/content/front-matter.ts';
import type { ParsedEntry } from '../../../src/lib/content/parse-entry.ts';
import type { Site } from '../../../src/lib/model/site.ts';
import { siteName } from '../../../src/lib/model/site-names.ts';
import type { FileChange as GitChange } from '../../checks/changed/git-changes.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import { smallPicture } from '../pictures.ts';
import type { FileVersion } from '../review.ts';
import type { SideFile } from '../sides/side.ts';

/** One side. */
export class Side {
  readonly fleet: LoadedFleet;
  /** Its pages, and the folder they are in. */
  readonly pages: readonly SideFile[];
  readonly folder: string;
  readonly #fileAt: (file: string) => string;
  readonly #entries: ReadonlyMap<string, ParsedEntry>;
  readonly #titles: ReadonlyMap<string, string>;
  readonly #byDigest: ReadonlyMap<string, string>;

  constructor(fleet: LoadedFleet, pages: readonly SideFile[], folder: string, fileAt: (file: string) => string) {
    this.fleet = fleet;
    this.pages = pages;
    this.folder = folder;
    this.#fileAt = fileAt;
    this.#entries = new Map(fleet.parsed.entries.map((entry) => [entry.file, entry]));
    this.#titles = new Map(
      fleet.parsed.entries.flatMap(({ entry }) => (entry ? [[entry.id, entry.data.title] as const] : [])),
    );
    this.#byDigest = new Map(
      [...fleet.files.assets.values()].map(({ path: file, sha256 }) => [sha256.slice(0, 12), file]),
    );
  }

  site = (id: string): Site | undefined => this.fleet.parsed.sites.find((site) => site.id === id);
  siteName = (id: string): string => {
    const site = this.site(id);
    return site ? siteName(site) : id;
  };
  /** An entry as far as it can be read: of a site whose record has errors, the text alone. */
  parsed = (file: string): ParsedEntry | undefined => this.#entries.get(file) ?? this.#unplaced(file);
  titleOf = (id: string): string | undefined => this.#titles.get(id);
  /** The text of an entry as it is written. */
  source = (file: string): string =>
    Buffer.from(this.fleet.files.entries.find(({ path: each }) => each === file)?.bytes ?? []).toString('utf8');
  /** All its entries, the invalid ones included. */
  get all(): readonly ParsedEntry[] {
    return this.fleet.parsed.entries;
  }
  /** The page of an entry. */
  pageOf = (file: string): SideFile | undefined =>
    this.pages.find(({ entry, kind, sha256 }) => entry === file && kind !== 'output' && sha256 !== undefined);
  /** The text of a page or another file that was made. */
  text = ({ site, file }: SideFile): Promise<string> => readFile(path.join(this.folder, site, file), 'utf8');

  /** Bytes of an attachment or picture. */
  bytes = (file: string): Promise<Uint8Array> => readFile(this.#fileAt(file));
  /** The picture that is published under an address. */
  pictureFile = (src: string): string | undefined =>
    this.#byDigest.get(/\/_astro\/([0-9a-f]{12})/.exec(src)?.[1] ?? '');

  #unplaced(file: string): ParsedEntry | undefined {
    const bytes = this.fleet.files.entries.find(({ path: each }) => each === file)?.bytes;
    if (!bytes) return undefined;
    const { text } = decodeText(bytes);
    const site = file.split('/')[1] ?? '';
    return { file, site, problems: [], ...(text !== undefined && { source: splitSource(text) }) };
  }

  async version(file: string, isPicture: boolean): Promise<FileVersion | undefined> {
    const info = this.fleet.files.assets.get(file);
    if (!info) return undefined;
    const picture = isPicture ? await smallPicture(await this.bytes(file)) : undefined;
    return { size: info.size, sha256: info.sha256, ...(picture && { picture }) };
  }
}

export interface Comparison {
  changes: readonly GitChange[];
  before: Side;
  after: Side;
}

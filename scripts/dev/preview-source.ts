/** What the preview shows at one moment: the fleet, read and checked, without rejected files. */
import { parseFleet } from '../../src/lib/content/parse-fleet.ts';
import type { FleetFiles, SourceFile } from '../../src/lib/model/file.ts';
import type { Library } from '../../src/lib/queries/library.ts';
import type { LocalTime } from '../../src/lib/model/local-time.ts';
import type { PreviewState } from '../../src/preview/state.ts';
import type { Finding } from '../checks/check.ts';
import { checkSources } from '../checks/run.ts';
import { sortFindings } from '../checks/sort-findings.ts';
import { stopsBuild } from '../checks/stops-build.ts';
import { assembleFleet, type LoadedFleet } from '../lib/load-fleet.ts';
import { folderOnDisk } from '../lib/fleet-folder.ts';
import { readFolder } from '../lib/read-fleet.ts';
import { UnchangedFiles } from '../lib/unchanged-files.ts';
import { ParseMemo } from './parse-memo.ts';
import { refusedAddresses } from './refused-addresses.ts';
import { previewedEntries, unpublishedAddresses } from './unpublished.ts';

/** One state of the sources. */
export interface Moment {
  /** Without the entries that have errors. */
  library: Library;
  state: PreviewState;
  /** Paths of files that have errors; nothing of them is served. */
  refusedFiles: ReadonlySet<string>;
}

export interface Reading {
  /** Findings on the site and the registry. */
  findings: Finding[];
  /** Absent if the site record has not been valid since the start. */
  moment?: Moment;
}

/** Follows one site of a fleet from state to state. */
export class PreviewSource {
  readonly #root: string;
  readonly #site: string;
  readonly #now: LocalTime;
  readonly #unchanged = new UnchangedFiles();
  readonly #memo = new ParseMemo();
  #version = 0;
  /** The last valid records. */
  #records: readonly SourceFile[] | undefined;

  constructor(root: string, site: string, now: LocalTime) {
    this.#root = root;
    this.#site = site;
    this.#now = now;
  }

  /** Reads and checks everything. Never throws on content. */
  async read(): Promise<Reading> {
    const files = await readFolder(folderOnDisk(this.#root), this.#unchanged);
    const actual = await this.#load(files);
    if (this.#makesSite(actual)) {
      this.#records = files.records;
      return this.#judged(actual, []);
    }
    const about = (await checkSources(actual, [this.#site])).filter(({ file }) => file.startsWith('sites/'));
    if (!this.#records) return { findings: about };
    return this.#judged(await this.#load({ ...files, records: this.#records }), about);
  }

  async #load(files: FleetFiles): Promise<LoadedFleet> {
    this.#memo.begin(files.records);
    return assembleFleet(this.#root, files, parseFleet(files, this.#memo.parse), this.#now);
  }

  #makesSite({ library, parsed }: LoadedFleet): boolean {
    return library !== undefined && parsed.sites.some(({ id }) => id === this.#site);
  }

  /** @param recordFindings findings on records that cannot be used. */
  async #judged(fleet: LoadedFleet, recordFindings: readonly Finding[]): Promise<Reading> {
    const { root, files, parsed } = fleet;
    // Entries of all sites, because lists also show those of other sites.
    const all = await checkSources(fleet, fleet.library?.sites().map(({ id }) => id) ?? []);
    const refusedFiles = new Set(all.filter(stopsBuild).map(({ file }) => file));
    const previewed = previewedEntries(parsed, this.#site, this.#now);
    const asBuilt = refusedFiles.size + previewed.size === 0;
    const choice = { without: refusedFiles, previewed };
    const { library } = asBuilt ? fleet : await assembleFleet(root, files, parsed, this.#now, choice);
    const own = all.filter(({ site }) => site === this.#site || site === '');
    const findings = sortFindings([...recordFindings, ...own]);
    if (!library) return { findings };
    const state: PreviewState = {
      version: ++this.#version,
      findings,
      refused: refusedAddresses(parsed, library, this.#site, refusedFiles),
      unpublished: unpublishedAddresses(library, this.#site, this.#now),
      heldBack: recordFindings.length > 0,
    };
    return { findings, moment: { library, state, refusedFiles } };
  }
}

/** Remembers verdicts on file contents, because a fleet holds thousands of pictures that never change. */
import { rm } from 'node:fs/promises';
import { z } from 'astro/zod';
import { keptFile, type FleetFolder } from '../../lib/fleet-folder.ts';
import { VERDICT_VERSION, type FileFault } from './file-verdict.ts';

const faultSchema = z.strictObject({
  rule: z.string(),
  line: z.int().min(1),
  column: z.int().min(1),
  value: z.string().exactOptional(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).exactOptional(),
});

/** `<sha256>.<extension>` → faults. */
const cacheSchema = z.strictObject({ version: z.string(), verdicts: z.record(z.string(), faultSchema.array()) });

/** What `save` writes. The file is this program's own: that a rule has its parameters is known where the fault is made. */
type Verdicts = Record<string, FileFault[]>;

const KEPT_AS = 'file-verdicts.json';

/** After this every file is judged anew. */
export const forgetVerdicts = (root: string): Promise<void> =>
  rm(keptFile(root, KEPT_AS), { recursive: true, force: true });

export class VerdictCache {
  readonly #folder: FleetFolder;
  readonly #known: ReadonlyMap<string, FileFault[]>;
  readonly #used = new Map<string, FileFault[]>();

  private constructor(folder: FleetFolder, known: ReadonlyMap<string, FileFault[]>) {
    this.#folder = folder;
    this.#known = known;
  }

  /** Each fleet has its own cache. */
  static async open(folder: FleetFolder): Promise<VerdictCache> {
    const kept = await folder.readKept(KEPT_AS, cacheSchema);
    return new VerdictCache(
      folder,
      new Map(kept?.version === VERDICT_VERSION ? Object.entries(kept.verdicts as Verdicts) : []),
    );
  }

  /** The remembered verdict on `key`, or the one `judge` gives now; null, which is not remembered, where it gives none. */
  async verdict(key: string, judge: () => Promise<FileFault[] | null>): Promise<FileFault[]> {
    const faults = this.#used.get(key) ?? this.#known.get(key) ?? (await judge());
    if (faults) this.#used.set(key, faults);
    return faults ?? [];
  }

  /** Keeps what this run used and forgets the rest. A cache that cannot be written costs time, not correctness. */
  async save(): Promise<void> {
    const keys = [...this.#used.keys()].sort();
    if (keys.length === this.#known.size && keys.every((key) => this.#known.has(key))) return;
    const verdicts: Verdicts = Object.fromEntries(keys.map((key) => [key, this.#used.get(key) ?? []]));
    await this.#folder.keep(KEPT_AS, { version: VERDICT_VERSION, verdicts });
  }
}

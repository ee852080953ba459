/** Remembers verdicts on file contents, because a fleet holds thousands of pictures that never change. */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'astro/zod';
import { keep, readKept } from '../../lib/kept-json.ts';
import { fleetCacheFolder } from '../../lib/project.ts';
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

const cacheFile = (root: string) => path.join(fleetCacheFolder(root), 'file-verdicts.json');

/** After this every file is judged anew. */
export const forgetVerdicts = (root: string): Promise<void> => rm(cacheFile(root), { recursive: true, force: true });

export class VerdictCache {
  readonly #file: string;
  readonly #known: ReadonlyMap<string, FileFault[]>;
  readonly #used = new Map<string, FileFault[]>();

  private constructor(file: string, known: ReadonlyMap<string, FileFault[]>) {
    this.#file = file;
    this.#known = known;
  }

  /** @param root folder of the fleet; each fleet has its own cache. */
  static async open(root: string): Promise<VerdictCache> {
    const file = cacheFile(root);
    const kept = await readKept(file, cacheSchema);
    return new VerdictCache(
      file,
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
    await keep(this.#file, { version: VERDICT_VERSION, verdicts });
  }
}

/** Caches the problems of file contents, because a fleet has thousands of pictures that never change. */
import { rm } from 'node:fs/promises';
import { z } from 'astro/zod';
import { keptFile, type FleetFolder } from '../../lib/fleet-folder.ts';
import { FILE_CHECK_VERSION, type FileProblem } from './file-problems.ts';

const faultSchema = z.strictObject({
  rule: z.string(),
  line: z.int().min(1),
  column: z.int().min(1),
  value: z.string().exactOptional(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).exactOptional(),
});

/** `<sha256>.<extension>` → problems. */
const cacheSchema = z.strictObject({ version: z.string(), files: z.record(z.string(), faultSchema.array()) });

/** What `save` writes. Only this program writes the file, so rule and parameters are not validated again. */
type Verdicts = Record<string, FileProblem[]>;

const KEPT_AS = 'file-problems.json';

/** After this every file is checked again. */
export const clearFileProblems = (root: string): Promise<void> =>
  rm(keptFile(root, KEPT_AS), { recursive: true, force: true });

export class FileProblemCache {
  readonly #folder: FleetFolder;
  readonly #known: ReadonlyMap<string, FileProblem[]>;
  readonly #used = new Map<string, FileProblem[]>();

  private constructor(folder: FleetFolder, known: ReadonlyMap<string, FileProblem[]>) {
    this.#folder = folder;
    this.#known = known;
  }

  /** Each fleet has its own cache. */
  static async open(folder: FleetFolder): Promise<FileProblemCache> {
    const kept = await folder.readKept(KEPT_AS, cacheSchema);
    return new FileProblemCache(
      folder,
      new Map(kept?.version === FILE_CHECK_VERSION ? Object.entries(kept.files as Verdicts) : []),
    );
  }

  /** The cached problems of `key`, or those found now; null is not cached. */
  async problemsOf(key: string, check: () => Promise<FileProblem[] | null>): Promise<FileProblem[]> {
    const problems = this.#used.get(key) ?? this.#known.get(key) ?? (await check());
    if (problems) this.#used.set(key, problems);
    return problems ?? [];
  }

  /** Keeps what this run used and drops the rest. A cache that cannot be written costs time, not correctness. */
  async save(): Promise<void> {
    const keys = [...this.#used.keys()].sort();
    if (keys.length === this.#known.size && keys.every((key) => this.#known.has(key))) return;
    const files: Verdicts = Object.fromEntries(keys.map((key) => [key, this.#used.get(key) ?? []]));
    await this.#folder.keep(KEPT_AS, { version: FILE_CHECK_VERSION, files });
  }
}

/** Remembers verdicts on file contents, because a fleet holds thousands of pictures that never change. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fleetCacheFolder } from '../../lib/project.ts';
import { VERDICT_VERSION, type FileFault } from './file-verdict.ts';

interface CacheFile {
  version: string;
  /** `<sha256>.<extension>` → faults. */
  verdicts: Record<string, FileFault[]>;
}

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
    const file = path.join(fleetCacheFolder(root), 'file-verdicts.json');
    const text = await readFile(file, 'utf8').catch(() => '{}');
    const { version, verdicts } = parseCache(text);
    return new VerdictCache(file, new Map(version === VERDICT_VERSION ? Object.entries(verdicts ?? {}) : []));
  }

  /** The remembered verdict on `key`, or the one `judge` gives now. */
  async verdict(key: string, judge: () => Promise<FileFault[]>): Promise<FileFault[]> {
    const faults = this.#used.get(key) ?? this.#known.get(key) ?? (await judge());
    this.#used.set(key, faults);
    return faults;
  }

  /** Keeps what this run used and forgets the rest. A cache that cannot be written costs time, not correctness. */
  async save(): Promise<void> {
    const keys = [...this.#used.keys()].sort();
    if (keys.length === this.#known.size && keys.every((key) => this.#known.has(key))) return;
    const content: CacheFile = {
      version: VERDICT_VERSION,
      verdicts: Object.fromEntries(keys.map((key) => [key, this.#used.get(key) ?? []])),
    };
    const draft = `${this.#file}.${process.pid}`;
    try {
      await mkdir(path.dirname(this.#file), { recursive: true });
      await writeFile(draft, `${JSON.stringify(content, null, 1)}\n`);
      await rename(draft, this.#file);
    } catch {
      return;
    }
  }
}

function parseCache(text: string): Partial<CacheFile> {
  try {
    return JSON.parse(text) as Partial<CacheFile>;
  } catch {
    return {};
  }
}

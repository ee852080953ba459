import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import { validateFiles, type HtmlMessage } from './validate-page.ts';

/** Fewer files than this take less time than loading the validator in a worker thread. */
const WORTH_THREADS = 60;
const BATCH = 20;

/** Validates files on all cores; results in the order given. */
export async function validateAll(files: readonly string[]): Promise<HtmlMessage[][]> {
  if (files.length < WORTH_THREADS) return validateFiles(files);
  const batches = Array.from({ length: Math.ceil(files.length / BATCH) }, (_, at) =>
    files.slice(at * BATCH, (at + 1) * BATCH),
  );
  const pool = new Piscina<readonly string[], HtmlMessage[][]>({
    filename: new URL('./validate-page.ts', import.meta.url).href,
    maxThreads: availableParallelism(),
  });
  try {
    return (await Promise.all(batches.map((batch) => pool.run(batch)))).flat();
  } finally {
    await pool.destroy();
  }
}

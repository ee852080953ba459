/** Reads and writes `release.json`, by which a built site tells whether it may be published. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'astro/zod';
import { isLocalTime } from '../../schemas/atoms.ts';
import { LABEL_FILE, type TreeLabel } from '../../src/lib/model/manifest.ts';

const labelSchema: z.ZodType<TreeLabel> = z.discriminatedUnion('state', [
  z.strictObject({ version: z.literal(1), state: z.literal('preview'), site: z.string() }),
  z.strictObject({
    version: z.literal(1),
    state: z.literal('release'),
    site: z.string(),
    commit: z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
    moment: z.string().refine(isLocalTime),
  }),
]);

export const writeLabel = (folder: string, label: TreeLabel): Promise<void> =>
  writeFile(path.join(folder, LABEL_FILE), `${JSON.stringify(label, null, 1)}\n`);

/** @returns null where the folder has none: its fleet does not use sign-off. `damaged` where it cannot be read. */
export async function readLabel(folder: string): Promise<TreeLabel | 'damaged' | null> {
  const text = await readFile(path.join(folder, LABEL_FILE), 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return labelSchema.parse(JSON.parse(text));
  } catch {
    return 'damaged';
  }
}

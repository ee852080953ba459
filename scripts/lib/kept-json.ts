/**
 * Files that a run stores for the next one: caches, states, manifests. Their content cannot be trusted, because a disk
 * can run full and a person can change them; they save time and are never required.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'astro/zod';

/** Largest file read, in bytes; the largest real one has a tenth of that. */
const MAX_BYTES = 64 * 1024 * 1024;

/** The data with the digest of its JSON, so that altered or truncated files are recognized. */
const sealed = <S extends z.ZodType>(schema: S) => z.strictObject({ sha256: z.string(), value: schema });
const digestOf = (value: unknown) =>
  createHash('sha256')
    .update(JSON.stringify(value) ?? '')
    .digest('hex');

/** What {@link keep} wrote; null where the file holds anything else, to the byte, or there is none. Never throws. */
export async function readKept<S extends z.ZodType>(file: string, schema: S): Promise<z.infer<S> | null> {
  const read = await readJson(file, sealed(z.unknown()));
  if (read?.sha256 !== digestOf(read?.value)) return null;
  const parsed = schema.safeParse(read?.value);
  return parsed.success ? parsed.data : null;
}

/** Null if there is no file, or one that does not match the schema. Never throws. */
export async function readJson<S extends z.ZodType>(file: string, schema: S): Promise<z.infer<S> | null> {
  try {
    const found = await stat(file);
    if (!found.isFile() || found.size > MAX_BYTES) return null;
    const parsed = schema.safeParse(JSON.parse(await readFile(file, 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/**
 * Written to a temporary file and renamed, so that a truncated file is never taken for a complete one. Replaces
 * whatever exists.
 *
 * @returns false if it could not be written, which only costs the next run time.
 */
export async function keep(file: string, value: unknown): Promise<boolean> {
  const draft = `${file}.${process.pid}.new`;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(
      draft,
      JSON.stringify({ sha256: digestOf(value), value } satisfies z.infer<ReturnType<typeof sealed>>),
    );
    if ((await stat(file).catch(() => null))?.isDirectory()) await rm(file, { recursive: true });
    await rename(draft, file);
    return true;
  } catch {
    await rm(draft, { force: true }).catch(() => undefined);
    return false;
  }
}

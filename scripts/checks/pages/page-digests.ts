import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'astro/zod';
import type { BuiltContext } from '../check.ts';
import { builtFiles, builtPages, type BuiltPage } from './built-page.ts';
import { openResultCache } from './result-cache.ts';

/** A page with the digest of the current content of its file. */
export interface DigestedPage {
  page: BuiltPage;
  sha256: string;
}

/** Existing pages; the links check reports pages of the manifest that do not exist. */
async function presentPages(context: BuiltContext): Promise<DigestedPage[]> {
  const present: DigestedPage[] = [];
  for (const page of builtPages(context, await builtFiles(context.dist))) {
    const bytes = await readFile(path.join(context.dist, page.file)).catch(() => null);
    if (bytes) present.push({ page, sha256: createHash('sha256').update(bytes).digest('hex') });
  }
  return present;
}

/** A validator that depends on the bytes of a page alone. */
export interface PageValidator<T> {
  /** Name of its cache file. */
  name: string;
  /** Changes whenever the result for the same page could change. */
  version: string;
  /** Schema of one result; a cached result that does not match is not used. */
  result: z.ZodType<T>;
  /** Results in the order of the files, which are absolute paths. */
  validate(files: readonly string[]): Promise<T[]>;
}

/**
 * Validates every page of a built site; unchanged pages are not validated again, and identical pages only once.
 */
export async function checkPages<T>(
  context: BuiltContext,
  { name, version, result, validate }: PageValidator<T>,
): Promise<(DigestedPage & { result: T | undefined })[]> {
  const pages = await presentPages(context);
  const cache = await openResultCache(context.cacheDir, name, version, result);
  const results = new Map<string, T>();
  const unknown = new Map<string, string>();
  for (const { page, sha256 } of pages) {
    const kept = cache.get(sha256);
    if (kept) results.set(sha256, kept);
    else unknown.set(sha256, path.join(context.dist, page.file));
  }
  const fresh = unknown.size > 0 ? await validate([...unknown.values()]) : [];
  [...unknown.keys()].forEach((sha256, at) => results.set(sha256, fresh[at] as T));
  await cache.save(results);
  return pages.map((each) => ({ ...each, result: results.get(each.sha256) }));
}

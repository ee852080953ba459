import path from 'node:path';
import { z } from 'astro/zod';
import { readJson } from '../lib/kept-json.ts';
import { MANIFEST_FILE, type BuildManifest } from '../../src/lib/model/manifest.ts';

const text = z.string();
const manifestSchema = z.looseObject({
  version: z.literal(1),
  site: text,
  pages: z.array(z.looseObject({ url: text.startsWith('/'), file: text, source: text, template: text, sha256: text })),
}) satisfies z.ZodType<BuildManifest>;

/**
 * Manifest of a built site; null if there is none or it is not complete.
 *
 * @param dist folder of the built site.
 */
export const readManifest = (dist: string): Promise<BuildManifest | null> =>
  readJson(path.join(dist, MANIFEST_FILE), manifestSchema);

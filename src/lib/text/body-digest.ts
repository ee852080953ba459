import { createHash } from 'node:crypto';
import type { Entry } from '../model/entry.ts';

/**
 * Digest of what the body of an entry says, as `source.digest` holds it: SHA-256 of the Markdown without white space,
 * so that wrapping a line anew changes nothing.
 */
export const bodyDigest = ({ body }: Pick<Entry, 'body'>): string =>
  `sha256:${createHash('sha256').update(body.replace(/\s+/gu, '')).digest('hex')}`;

import { createHash } from 'node:crypto';
import type { Entry } from '../model/entry.ts';

/**
 * Digest of the body of an entry, as in `source.digest`: SHA-256 of the Markdown without white space, so that
 * rewrapping lines does not change it.
 */
export const bodyDigest = ({ body }: Pick<Entry, 'body'>): string =>
  `sha256:${createHash('sha256').update(body.replace(/\s+/gu, '')).digest('hex')}`;

import { createHash } from 'node:crypto';

/** Length of the digest that distinguishes numbers which would become the same, in characters. */
const DIGEST = 6;

/**
 * A number as part of file names and ids: `LY2026-00318` → `ly2026-00318`. Numbers with other characters end in a
 * digest of themselves, so that two of them never become one. The same number always gives the same result.
 */
export function numberSlug(number: string): string {
  const plain = number
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50);
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(number.toLowerCase()) && plain.length === number.length) return plain;
  const digest = createHash('sha256').update(number).digest('hex').slice(0, DIGEST);
  return plain === '' ? digest : `${plain}-${digest}`;
}

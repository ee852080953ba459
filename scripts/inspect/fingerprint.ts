/** Recognises a finding in the next inspection. */
import { createHash } from 'node:crypto';
import type { Finding } from '../checks/check.ts';

/**
 * One fingerprint for each finding, in their order: a digest of rule, file, value and address, without the line. Equal
 * findings in one file are numbered, so that one of three that is fixed counts as one.
 */
export function fingerprints(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, site, file, value = '', params }) => {
    const url = typeof params?.['url'] === 'string' ? params['url'] : '';
    const key = JSON.stringify([rule, site, file, value, url]);
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return createHash('sha256').update(`${key}${nth}`).digest('hex').slice(0, 16);
  });
}

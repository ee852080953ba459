/** Nothing from other hosts, no inline code (design: strict Content-Security-Policy). */
import { createHash } from 'node:crypto';
import type { Site } from '../../../src/lib/model/site.ts';
import type { JudgedPage, PageFault } from './page-report.ts';

/** @param hashes sources of the form `'sha256-…'` the policy allows. */
export function codeJudge(site: Site, hashes: ReadonlySet<string>): (page: JudgedPage) => PageFault[] {
  return ({ facts }) => [
    ...facts.loads
      .filter(({ value }) => isForeign(value, site.origin))
      .map(({ value, at }) => ({ rule: 'foreign-load' as const, at, value })),
    ...facts.inlineCode.flatMap(({ kind, value, at }): PageFault[] => {
      switch (kind) {
        case 'script':
          return hashes.has(sha256Source(value)) ? [] : [{ rule: 'inline-script', at }];
        case 'style-element':
          return hashes.has(sha256Source(value)) ? [] : [{ rule: 'inline-style', at, value: '<style>' }];
        case 'style-attribute':
          return [{ rule: 'inline-style', at, value: 'style="…"' }];
        case 'handler':
          return [{ rule: 'inline-handler', at, value }];
      }
    }),
  ];
}

/** A hash as a Content-Security-Policy names it. */
const sha256Source = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** True when showing the page would ask another host for `address`. Data held in the address itself asks nobody. */
export function isForeign(address: string, origin: string): boolean {
  if (/^(?:data|blob):/i.test(address.trim())) return false;
  if (!URL.canParse(address, `${origin}/`)) return true;
  return new URL(address, `${origin}/`).origin !== origin;
}

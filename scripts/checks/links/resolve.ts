/** Resolves a link of a built page against the files of the site. */
import { pageFile, pageUrl as addressOfFile } from '../../../src/lib/routes/page-file.ts';

export type Target =
  /** Another site; listed, never fetched here. */
  | { kind: 'external'; url: string }
  /** `mailto:`, `tel:` and the like. */
  | { kind: 'other' }
  /** A file of the site, with the name after `#` if there is one. */
  | { kind: 'found'; file: string; fragment: string }
  | { kind: 'case' | 'trailing-slash'; expected: string }
  | { kind: 'missing' };

/** Prepared once per site; resolves any link of any page. */
export function linkResolver(files: ReadonlySet<string>, origin: string): (href: string, pageUrl: string) => Target {
  const byLowerCase = new Map<string, string>();
  for (const file of files) byLowerCase.set(file.toLowerCase(), file);
  const lookUp = (path: string): Target | undefined => {
    const file = pageFile(path);
    if (files.has(file)) return { kind: 'found', file, fragment: '' };
    if (!path.endsWith('/') && files.has(`${file}/index.html`)) return { kind: 'trailing-slash', expected: `${path}/` };
    const spelt = byLowerCase.get(file.toLowerCase()) ?? byLowerCase.get(`${file}/index.html`.toLowerCase());
    return spelt === undefined ? undefined : { kind: 'case', expected: addressOfFile(spelt) };
  };
  // Most links of a site are the same few thousand addresses, repeated on every page.
  const known = new Map<string, Target>();
  return (href, pageUrl) => {
    const key = href.startsWith('/') ? href : `${pageUrl} ${href}`;
    const kept = known.get(key);
    if (kept) return kept;
    const target = resolve(href, pageUrl, origin, lookUp);
    if (href.startsWith('/')) known.set(key, target);
    return target;
  };
}

function resolve(href: string, pageUrl: string, origin: string, lookUp: (path: string) => Target | undefined): Target {
  if (!URL.canParse(href, origin + pageUrl)) return { kind: 'missing' };
  const url = new URL(href, origin + pageUrl);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { kind: 'other' };
  if (url.host !== new URL(origin).host) return { kind: 'external', url: url.href };
  const path = decoded(url.pathname);
  const target = path === null ? undefined : lookUp(path);
  if (!target) return { kind: 'missing' };
  if (target.kind !== 'found') return target;
  return { ...target, fragment: decoded(url.hash.slice(1)) ?? url.hash.slice(1) };
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

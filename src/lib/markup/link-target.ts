/** The target of a link or picture in the body of an entry. */
import { mailAddress } from '../../../schemas/atoms.ts';
import { addressProblem } from '../../../schemas/web-address.ts';
import type { Library } from '../queries/library.ts';
import { attachmentUrl } from '../library/attachments.ts';
import type { FileInfo } from '../model/file.ts';

export type LinkTarget =
  | { kind: 'external'; url: string }
  | { kind: 'mail'; url: string }
  | { kind: 'fragment'; url: string }
  | { kind: 'page'; url: string }
  | { kind: 'entry'; url: string; file: string }
  | { kind: 'attachment'; url: string; info: FileInfo }
  /** A file beside the entry that does not exist, or an entry that is not shown. */
  | { kind: 'missing'; file: string }
  | { kind: 'refused'; url: string; reason: RefusedReason };

export type RefusedReason =
  /** A scheme that runs code or that no page needs. */
  | 'scheme'
  /** A path outside the site's content. */
  | 'outside'
  /** An address that browsers read differently from people: without scheme, with backslashes, badly encoded. */
  | 'malformed'
  /** Seems to lead to another host, see `schemas/web-address.ts`. */
  | 'disguised'
  /** Cannot be reached by the public. */
  | 'private';

/** Joins a relative reference to the folder of `file`; null when it leaves `content/<site>/`. */
export function resolveRelative(file: string, reference: string): string | null {
  const parts = file.split('/').slice(0, -1);
  const floor = 2;
  for (const step of reference.split('/')) {
    if (step === '' || step === '.') continue;
    if (step === '..') {
      if (parts.length <= floor) return null;
      parts.pop();
    } else parts.push(step);
  }
  return parts.join('/');
}

/** White space and control characters that browsers ignore inside a scheme. */
const IGNORED_IN_SCHEME = /[\u0000-\u0020\u007F-\u009F\u00AD\u200B-\u200F\u2028\u2029\uFEFF]/g;

const TELEPHONE = /^tel:\+?[\d-]{3,20}$/i;
const MAIL = mailAddress();
/** True for a telephone number, or a single mail address without message headers. */
const isContact = (href: string): boolean =>
  TELEPHONE.test(href) || MAIL.safeParse(href.slice('mailto:'.length)).success;
/** A host typed without its scheme. */
const BARE_HOST = /^(?:www\.)?(?:[a-z0-9-]+\.)+(?:cn|com|net|org|gov|edu)(?:\/|$)/i;

/** @param href address as Markdown decodes it. */
export function linkTarget(library: Pick<Library, 'assets' | 'entryByFile'>, file: string, href: string): LinkTarget {
  const compact = href.replace(IGNORED_IN_SCHEME, '');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(compact)?.[1]?.toLowerCase();
  if (scheme === 'http' || scheme === 'https') {
    const reason = addressProblem(href);
    return reason === null ? { kind: 'external', url: href } : { kind: 'refused', url: href, reason };
  }
  if (scheme === 'mailto' || scheme === 'tel')
    return isContact(href) ? { kind: 'mail', url: href } : { kind: 'refused', url: href, reason: 'malformed' };
  if (scheme !== undefined) return { kind: 'refused', url: href, reason: 'scheme' };
  if (compact === '' || compact.length !== href.length) return { kind: 'refused', url: href, reason: 'malformed' };
  if (compact.startsWith('//') || compact.includes('\\')) return { kind: 'refused', url: href, reason: 'malformed' };
  if (compact.startsWith('#')) return { kind: 'fragment', url: href };
  if (compact.startsWith('/')) return { kind: 'page', url: href };
  const [path = '', fragment] = compact.split('#', 2);
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return { kind: 'refused', url: href, reason: 'malformed' };
  }
  const resolved = resolveRelative(file, decoded);
  if (resolved === null) return { kind: 'refused', url: href, reason: 'outside' };
  if (/\.mdx?$/.test(resolved)) {
    const entry = library.entryByFile(resolved);
    return entry
      ? { kind: 'entry', url: fragment === undefined ? entry.url : `${entry.url}#${fragment}`, file: resolved }
      : { kind: 'missing', file: resolved };
  }
  const info = library.assets.get(resolved);
  if (!info && BARE_HOST.test(compact)) return { kind: 'refused', url: href, reason: 'malformed' };
  return info ? { kind: 'attachment', url: attachmentUrl(info), info } : { kind: 'missing', file: resolved };
}

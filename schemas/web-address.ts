/** Finds web addresses that mislead readers about their target. */
import { domainToUnicode } from 'node:url';
import ipaddr from 'ipaddr.js';
import { parse } from 'tldts';

/** Characters that are invalid in an address: browsers replace or omit them in different ways. */
const STRAY = String.raw`\s\p{Cc}\p{Default_Ignorable_Code_Point}"<>\\^${'`'}{|}`;
/** `http://` and `https://` with host and port, and what may follow. */
const PLAIN = new RegExp(String.raw`^https?:\/\/([^${STRAY}'/?#]+)(?:[/?#][^${STRAY}]*)?$`, 'iu');
/** A path of the site itself. Two slashes would begin the address of another host. */
const SITE_PATH = new RegExp(String.raw`^\/(?!\/)[^${STRAY}]*$`, 'u');

/** Escaped line ends and other control characters, which some servers write into headers unescaped. */
const ESCAPED_CONTROL = /%(?:[01][0-9a-f]|7f)/i;

/** Host parts of Latin letters, Chinese characters or both; letters of other scripts look like Latin ones. */
const HOST_PART = /^[\p{Script=Han}a-z0-9-]+$/u;
/** Chinese characters that look like a slash, a dot, a hyphen or a letter: single strokes, and the round zero. */
const STROKES = /[\u3007\u3021-\u3029\u4E28\u4E36\u4E3F-\u4E41\u4E5A\u4E5B\u4E85\u2E80-\u2FDF\u31C0-\u31EF]/u;
/** One Chinese character between Latin letters reads as a separator: `gov.cn一login`. */
const LONE_CHARACTER = /[a-z](?:\p{Script=Han}|一+)[a-z]/u;
/** The name of another host as a subdomain: `www.gov.cn.example.com`, `www.bank.com.example.net`. */
const BORROWED_NAME = /(?:^|[.-])(?:edu|com|net|org|ac|mil)[.-]cn(?=[.-])|\.(?:com|net|org|gov|edu|mil)(?=\.)/;
/** An imitation of `gov.cn` in another name: `mof-gov.cn`, `gov.cn-login.com`, `wwwgovcn.com`. */
const IMITATED_GOV_CN = /gov[.-]?cn/;

/** Top-level names of private networks (RFC 6761, RFC 6762, RFC 8375, ICANN's `.internal`, usage). */
const PRIVATE_ZONES =
  /(?:^|\.)(?:local|localhost|localdomain|internal|intranet|private|corp|home|lan|test|invalid|onion|home\.arpa)$/;

export type AddressProblem =
  /** Browsers do not read it as an address. */
  | 'malformed'
  /** It is misleading: a name before the host, look-alike letters, or the name of another host in it. */
  | 'disguised'
  /** An address the public cannot reach. */
  | 'private';

/** Problem of an `http` or `https` address; null where there is none. */
export function addressProblem(address: string): AddressProblem | null {
  const authority = PLAIN.exec(address)?.[1];
  if (authority === undefined || ESCAPED_CONTROL.test(address) || !URL.canParse(address)) return 'malformed';
  const { hostname, username, password } = new URL(address);
  if (authority.includes('@') || username !== '' || password !== '') return 'disguised';
  if (isPrivate(hostname)) return 'private';
  if (hostname.startsWith('[')) return null;
  const shown = domainToUnicode(hostname);
  const typed = authority.replace(/:\d*$/, '').toLowerCase();
  if (typed !== hostname && typed !== shown) return 'disguised';
  const name = shown.replace(/\.$/, '');
  if (name.split('.').some((part) => part === '')) return 'malformed';
  return seemsOther(name) ? 'disguised' : null;
}

/** True when a host name looks like another one to a reader. */
function seemsOther(name: string): boolean {
  if (name.split('.').some((part) => !HOST_PART.test(part) || STROKES.test(part) || LONE_CHARACTER.test(part)))
    return true;
  const suffix = parse(name).publicSuffix ?? '';
  // Only agencies have names under `gov.cn`.
  if (suffix === 'gov.cn') return false;
  return IMITATED_GOV_CN.test(name) || BORROWED_NAME.test(name.slice(0, name.length - suffix.length));
}

/** True for the local machine, private networks, and addresses reserved by the registries. */
function isPrivate(hostname: string): boolean {
  const bare = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  // Only called for possible IP addresses: for every other name the library throws an error, which is slow.
  if (/:|^[\d.]+$/.test(bare) && ipaddr.isValid(bare)) return ipaddr.process(bare).range() !== 'unicast';
  return !bare.includes('.') || PRIVATE_ZONES.test(bare);
}

/** True for the path of a page of the same site as browsers read it: no other host, no `..`. */
export function isSitePath(text: string): boolean {
  return (
    SITE_PATH.test(text) &&
    !decoded(text)
      .split(/[/?#\\]/)
      .some((step) => step === '.' || step === '..')
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '..';
  }
}

/** True for a host name without port or path, in Chinese or in Punycode. */
export const isHostName = (text: string): boolean =>
  /^[^/?#:@\s]+$/.test(text) && !text.endsWith('.') && addressProblem(`https://${text}/`) === null;

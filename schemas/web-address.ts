/** Whether an address of the web leads where a reader thinks it leads. */
import { domainToUnicode } from 'node:url';

/** Host parts of Latin letters, Chinese characters or both; letters of other scripts look like Latin ones. */
const HOST_PART = /^[\p{Script=Han}a-z0-9-]+$/u;
/** `http://` and `https://` with what may follow as typed; browsers repair the rest, each in its own way. */
const PLAIN = /^https?:\/\/[^\s\p{Cc}"'<>\\^`{|}/?#]+(?:[/?#][^\s\p{Cc}"<>\\^`{|}]*)?$/iu;
/** Addresses of this machine and of inner networks. */
const PRIVATE =
  /^(?:localhost|.*\.(?:local|localhost|internal|lan)|(?:0|10|127)(?:\.\d+){3}|192\.168(?:\.\d+){2}|169\.254(?:\.\d+){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2})$/;

export type AddressFault =
  /** Not an address as browsers read it. */
  | 'malformed'
  /** A name or password in front of the host, or letters that look like others: it seems to lead elsewhere. */
  | 'disguised'
  /** An address the public cannot reach. */
  | 'private';

/** What is wrong with an `http` or `https` address; null when nothing is. */
export function addressFault(address: string): AddressFault | null {
  if (!PLAIN.test(address) || !URL.canParse(address)) return 'malformed';
  const { hostname, username, password } = new URL(address);
  if (username !== '' || password !== '') return 'disguised';
  const parts = domainToUnicode(hostname).replace(/\.$/, '').split('.');
  if (parts.some((part) => part === '')) return 'malformed';
  if (parts.some((part) => !HOST_PART.test(part))) return 'disguised';
  if (PRIVATE.test(hostname)) return 'private';
  return parts.length < 2 ? 'malformed' : null;
}

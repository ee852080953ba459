/** Public keys of SSH as one line of text, `ssh-ed25519 AAAA… comment`, and as the bytes in it. */
import { createHash } from 'node:crypto';
import type { Fingerprint } from './model.ts';

/** Types of keys that count; DSA and anything unknown does not. */
export const KEY_TYPES = [
  'ssh-ed25519',
  'ssh-rsa',
  'ecdsa-sha2-nistp256',
  'ecdsa-sha2-nistp384',
  'ecdsa-sha2-nistp521',
  'sk-ssh-ed25519@openssh.com',
  'sk-ecdsa-sha2-nistp256@openssh.com',
] as const;
export type KeyType = (typeof KEY_TYPES)[number];

/** Strings of the SSH wire format: a length of four bytes and as many bytes each. Null where they do not fit. */
export function wireStrings(bytes: Uint8Array): Uint8Array[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: Uint8Array[] = [];
  let at = 0;
  while (at < bytes.length) {
    if (at + 4 > bytes.length) return null;
    const end = at + 4 + view.getUint32(at);
    if (end > bytes.length) return null;
    found.push(bytes.subarray(at + 4, end));
    at = end;
  }
  return found;
}

/** The bytes of a public key; null if the line is none, or of a type that does not count. */
export function keyBlob(line: string): Uint8Array | null {
  const [type = '', base64 = ''] = line.trim().split(/\s+/);
  if (!(KEY_TYPES as readonly string[]).includes(type) || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return null;
  const blob = Buffer.from(base64, 'base64');
  const [name] = wireStrings(blob) ?? [];
  return name !== undefined && Buffer.from(name).toString('latin1') === type ? blob : null;
}

export const fingerprintOfBlob = (blob: Uint8Array): Fingerprint =>
  `SHA256:${createHash('sha256').update(blob).digest('base64').replace(/=+$/, '')}`;

/** `SHA256:…` of a public key as a line; null if it is none. */
export function fingerprintOf(line: string): Fingerprint | null {
  const blob = keyBlob(line);
  return blob === null ? null : fingerprintOfBlob(blob);
}

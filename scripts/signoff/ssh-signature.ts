/**
 * Signatures of `ssh-keygen -Y sign`, verified with the cryptography of Node: the format is PROTOCOL.sshsig of OpenSSH.
 * A ledger of ten thousand records would otherwise start ten thousand processes.
 */
import { createHash, createPublicKey, verify, type KeyObject } from 'node:crypto';
import type { Fingerprint } from '../../src/lib/signoff/model.ts';
import { fingerprintOfBlob, wireStrings } from '../../src/lib/signoff/ssh-key.ts';

const MAGIC = 'SSHSIG';
const MIN_RSA_BITS = 2048;
const ARMOUR = /^-----BEGIN SSH SIGNATURE-----\r?\n([A-Za-z0-9+/=\r\n]+)\r?\n-----END SSH SIGNATURE-----\s*$/;

/**
 * The key that signed a message for a namespace; null if the signature is not one of this message, or of no kind that
 * counts.
 */
export function signingKey(armoured: string, message: Uint8Array, namespace: string): Fingerprint | null {
  const signature = readSignature(armoured);
  if (signature?.namespace !== namespace) return null;
  const digest = createHash(signature.hash).update(message).digest();
  const signed = Buffer.concat([
    Buffer.from(MAGIC),
    ...[namespace, '', signature.hash, digest].map((part) => wireString(part)),
  ]);
  return isSignedBy(signature, signed) ? fingerprintOfBlob(signature.key) : null;
}

interface SshSignature {
  key: Uint8Array;
  namespace: string;
  hash: 'sha256' | 'sha512';
  algorithm: string;
  value: Uint8Array;
  /** Flags and counter of a security key. */
  trailer: Uint8Array;
}

function readSignature(armoured: string): SshSignature | null {
  const base64 = ARMOUR.exec(armoured)?.[1];
  if (base64 === undefined) return null;
  const bytes = Buffer.from(base64, 'base64');
  const start = MAGIC.length + 4;
  if (bytes.length < start || bytes.toString('latin1', 0, MAGIC.length) !== MAGIC) return null;
  if (bytes.readUInt32BE(MAGIC.length) !== 1) return null;
  const parts = wireStrings(bytes.subarray(start));
  if (parts?.length !== 5) return null;
  const [key, namespace, , hash, blob] = parts as [Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array];
  const name = latin(hash);
  if (name !== 'sha256' && name !== 'sha512') return null;
  const split = splitBlob(blob);
  return split && { key, namespace: latin(namespace), hash: name, ...split };
}

function splitBlob(blob: Uint8Array): Pick<SshSignature, 'algorithm' | 'value' | 'trailer'> | null {
  const view = Buffer.from(blob);
  if (view.length < 4) return null;
  const nameEnd = 4 + view.readUInt32BE(0);
  if (view.length < nameEnd + 4) return null;
  const end = nameEnd + 4 + view.readUInt32BE(nameEnd);
  if (view.length < end) return null;
  return {
    algorithm: view.toString('latin1', 4, nameEnd),
    value: view.subarray(nameEnd + 4, end),
    trailer: view.subarray(end),
  };
}

function isSignedBy({ key, algorithm, value, trailer }: SshSignature, signed: Buffer): boolean {
  const parts = wireStrings(key);
  const type = latin(parts?.[0] ?? new Uint8Array());
  const scheme = SCHEMES[type];
  if (!parts || !scheme || !scheme.algorithms.includes(algorithm)) return false;
  if (scheme.isSecurityKey !== trailer.length > 0) return false;
  try {
    const message = scheme.isSecurityKey ? securityKeyMessage(parts, trailer, signed) : signed;
    const object = message && scheme.key(parts);
    if (!object) return false;
    const hash = HASHES[algorithm] ?? null;
    return scheme.isEcdsa
      ? verify(hash, message, { key: object, dsaEncoding: 'ieee-p1363' }, fixedWidth(value, object))
      : verify(hash, message, object, value);
  } catch {
    // A point that is not on the curve, or a number of the wrong size: no signature by this key.
    return false;
  }
}

interface Scheme {
  algorithms: readonly string[];
  isEcdsa: boolean;
  isSecurityKey: boolean;
  key(parts: readonly Uint8Array[]): KeyObject | null;
}

/** Null is for algorithms that hash themselves. */
const HASHES: Readonly<Record<string, string | null>> = {
  'ssh-ed25519': null,
  'sk-ssh-ed25519@openssh.com': null,
  'rsa-sha2-256': 'sha256',
  'rsa-sha2-512': 'sha512',
  'ecdsa-sha2-nistp256': 'sha256',
  'ecdsa-sha2-nistp384': 'sha384',
  'ecdsa-sha2-nistp521': 'sha512',
  'sk-ecdsa-sha2-nistp256@openssh.com': 'sha256',
};

const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

const ed25519 = ([, point = new Uint8Array()]: readonly Uint8Array[]) =>
  createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: base64url(point) }, format: 'jwk' });

function ecdsa([, , point = new Uint8Array()]: readonly Uint8Array[], crv: string) {
  const half = (point.length - 1) / 2;
  if (point[0] !== 4 || !Number.isInteger(half)) return null;
  const [x, y] = [point.subarray(1, 1 + half), point.subarray(1 + half)];
  return createPublicKey({ key: { kty: 'EC', crv, x: base64url(x), y: base64url(y) }, format: 'jwk' });
}

function rsa([, e = new Uint8Array(), n = new Uint8Array()]: readonly Uint8Array[]) {
  const modulus = n[0] === 0 ? n.subarray(1) : n;
  if (modulus.length * 8 < MIN_RSA_BITS) return null;
  return createPublicKey({ key: { kty: 'RSA', e: base64url(e), n: base64url(modulus) }, format: 'jwk' });
}

const scheme = (
  key: Scheme['key'],
  algorithms: readonly string[],
  { isEcdsa = false, isSecurityKey = false } = {},
): Scheme => ({ key, algorithms, isEcdsa, isSecurityKey });
const curve = (name: string, crv: string) =>
  scheme((parts) => ecdsa(parts, crv), [`ecdsa-sha2-${name}`], { isEcdsa: true });

/** By the type of the key. SHA-1 of `ssh-rsa` does not count. */
const SCHEMES: Readonly<Partial<Record<string, Scheme>>> = {
  'ssh-ed25519': scheme(ed25519, ['ssh-ed25519']),
  'ssh-rsa': scheme(rsa, ['rsa-sha2-256', 'rsa-sha2-512']),
  'ecdsa-sha2-nistp256': curve('nistp256', 'P-256'),
  'ecdsa-sha2-nistp384': curve('nistp384', 'P-384'),
  'ecdsa-sha2-nistp521': curve('nistp521', 'P-521'),
  'sk-ssh-ed25519@openssh.com': scheme(ed25519, ['sk-ssh-ed25519@openssh.com'], { isSecurityKey: true }),
  'sk-ecdsa-sha2-nistp256@openssh.com': scheme(
    (parts) => ecdsa(parts, 'P-256'),
    ['sk-ecdsa-sha2-nistp256@openssh.com'],
    {
      isEcdsa: true,
      isSecurityKey: true,
    },
  ),
};

/** Two numbers as SSH writes them become two of the width of the curve. */
function fixedWidth(value: Uint8Array, key: KeyObject): Buffer {
  const width = WIDTHS[key.asymmetricKeyDetails?.namedCurve ?? ''] ?? 0;
  const numbers = wireStrings(value) ?? [];
  if (numbers.length !== 2) throw new RangeError('A signature of ECDSA is two numbers');
  return Buffer.concat(
    numbers.map((number) => {
      const digits = number[0] === 0 ? number.subarray(1) : number;
      if (digits.length > width) throw new RangeError('A number wider than the curve');
      return Buffer.concat([Buffer.alloc(width - digits.length), digits]);
    }),
  );
}
const WIDTHS: Readonly<Record<string, number>> = { prime256v1: 32, secp384r1: 48, secp521r1: 66 };

const TOUCHED = 1;

/** What a security key signs: who it was asked by, that it was touched, its counter, and the digest of the message. */
function securityKeyMessage(parts: readonly Uint8Array[], trailer: Uint8Array, signed: Buffer): Buffer | null {
  const application = parts.at(-1) ?? new Uint8Array();
  if (trailer.length !== 5 || ((trailer[0] ?? 0) & TOUCHED) === 0) return null;
  const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
  return Buffer.concat([sha256(application), trailer, sha256(signed)]);
}

function wireString(part: string | Uint8Array): Buffer {
  const bytes = Buffer.from(part);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

import { createHash } from 'node:crypto';

/**
 * Endless pseudo-random integers from a seed: SHA-256 of seed and counter. A generator with a short cycle would produce
 * a corpus of a dozen articles repeated, which flatters every cache.
 */
export function numberStream(seed: string): (below: number) => number {
  let counter = 0;
  let block: Buffer = Buffer.alloc(0);
  let at = 0;
  return (below) => {
    if (at + 4 > block.length) {
      block = createHash('sha256').update(`${seed}:${counter++}`).digest();
      at = 0;
    }
    const value = block.readUInt32BE(at);
    at += 4;
    return value % below;
  };
}
